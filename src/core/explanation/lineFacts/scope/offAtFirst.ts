import { codePart } from '../../../decisions/codeText.ts';
import { isWayBack } from '../../../decisions/detectors/migrationOperations.ts';
import { wordsOf } from '../../conditions/nameInWords.ts';
import type { FileView } from '../../../decisions/fileView.ts';
import type { LineFact, LineFactReader } from '../lineFact.ts';

/** A new yes/no mark on records that is off for all of them at first. */
export class OffAtFirstReader implements LineFactReader {
  readonly #marks = new Map<string, string>();
  #fills = false;

  read(view: FileView): void {
    const { role, place } = view.kind;
    if ((role !== 'data' && role !== 'product' && role !== 'generated') || place !== 'any') return;
    const { added, language, path } = view;
    if (added.length > mostLines || view.file.status === 'deleted' || !added.some(({ text }) => mayMark.test(text)))
      return;
    // One that only gets another name was there.
    if (view.removed.some(({ text }) => text.length < longest && mayMark.test(text))) return;
    // Of what is made here, there is nothing yet.
    if (added.some(({ text }) => makes.test(text.slice(0, longest)))) return;
    for (const { text } of added) {
      if (text.length > longest || !mayMark.test(text)) continue;
      // One that was there gets another beginning, and records may be given it whatever the model says.
      if (wasThere.test(text) || onAtFirst.test(text)) this.#fills = true;
      const code = codePart(text, language);
      const name = ways.flatMap((way) => way.exec(code)?.slice(1).filter(Boolean) ?? [])[0];
      if (name === undefined || isWayBack(view, text) || view.removed.some((line) => line.text.includes(name)))
        continue;
      if (this.#marks.size < mostMarks) this.#marks.set(name, path);
    }
    if (role === 'data' || isStep.test(path))
      this.#fills ||= added.some(({ text }) => fills.test(text.slice(0, longest)));
  }

  facts(): readonly LineFact[] {
    const [mark, ...others] = this.#marks;
    if (mark === undefined || others.length > 0 || this.#fills) return [];
    const [name, path] = mark;
    return [
      {
        key: 'offAtFirst',
        noticed: 'team',
        weight: 4,
        quotes: { name: [wordsOf(name).join(' ')] },
        path,
      },
    ];
  }
}

const mostLines = 3000;
const longest = 300;
const mostMarks = 4;
const mayMark = /bool|tinyint\(1\)/i;
const makes =
  /\bcreate_?table\b|\bcreate\(? ?table\b|\bCreateModel\b|Schema::create\(|^model \w{1,60} \{|^class \w{1,60}\(/i;
/** How steps on stored data and models write a column that holds yes or no, and no where nobody says otherwise. */
const ways: readonly RegExp[] = [
  /\badd_column\(? ?:\w{2,60}, :(\w{3,60}), :boolean\b.{1,60}\bdefault: false\b/,
  /\badd(?:_if_not_exists)?\(? ?:(\w{3,60}), :boolean\b.{1,60}\bdefault: false\b/,
  /->boolean\(["'](\w{3,60})["']\).{0,40}->default\((?:false|0)\)/,
  /^\s*(\w{3,60}) = models\.BooleanField\(.{0,80}\bdefault=False\b/,
  /\.boolean\(["'](\w{3,60})["']\).{0,40}\.defaultTo\(false\)/,
  /\bsa\.Column\(\s?["'](\w{3,60})["'], sa\.Boolean\(.{0,60}\bserver_default=.{0,12}\b(?:false|0)\b/i,
  /\badd(?: column)? ["'`]?(\w{3,60})["'`]? (?:bool(?:ean)?|tinyint\(1\)).{1,40}\bdefault (?:false|0|'0')/i,
  /^\s*(\w{3,60})\s{1,20}Boolean\s{1,20}@default\(false\)/,
  /\badd column (?:if not exists )?["`]?(\w{3,60})["`]? bool(?:ean)?\b.{1,40}\bdefault (?:false|0)\b/i,
];
const fills = /\b(?:update_all|updateMany|UPDATE|RunPython)\b|\bupdate!?\(|\bset\b.{1,60}= ?true\b/;
const isStep = /(?:^|\/)(?:db\/)?(?:migrat\w{0,4}|seeds?|versions)\//i;
const wasThere = /->change\(\)|\.alter\(\)|\bchange_column/;
const onAtFirst = /\bdefault(?:=|: ?|\(|To\(| )(?:true|1)\b/i;
