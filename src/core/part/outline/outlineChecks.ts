import { OutlineNames, firstGroup } from './outlineNames.ts';
import { oneOf } from '../../decisions/oneOf.ts';
import { readableName } from '../partName.ts';

/** The checks that a part makes, by what they say that they check. */
export class OutlineChecks {
  readonly checks = new OutlineNames();
  #marked = false;

  read(code: string): void {
    const check = checkLine.exec(code) ?? (this.#marked ? markedCheck.exec(code) : null);
    if (check) {
      const named = firstGroup(check);
      this.checks.addText(/\s/.test(named) ? named : (readableName(named) ?? named));
      this.#marked = false;
    } else if (mark.test(code)) this.#marked = true;
  }
}

/** A check that names itself, in the writings of the common frameworks. */
const checkLine = oneOf([
  /(?:^|[\s.])(?:it|test|scenario|specify|testCase|should)(?:\.\w{1,12})?\s{0,2}\(?\s{0,2}["'`]([^"'`]{3,120})["'`]/,
  /^\s*(?:async )?def test_(\w{3,100})\(/,
  /^func (?:\(\w{1,20} \*?\w{1,40}\) )?Test_?(\w{3,100})\(/,
  /^\s*(?:public )?function test_?([A-Za-z]\w{3,100})\(/,
]);

/** A mark that makes a check of what stands on the next line. */
const mark = /@(?:Parameterized|Repeated)?Test\b|\[(?:Fact|Theory|Test|TestMethod|TestCase)\b|@test\b|#\[test\]/;

/** The name of a check that a mark on the line before announced. */
const markedCheck = /\b(?:void|fun|function|Task|fn|async)\s{1,2}`?([A-Za-z][\w ]{2,100}?)`?\s?\(/;
