import type { FileView } from '../decisions/fileView.ts';

/** Numbers that new lines give a name in capitals: 'MAX_AMOUNT = 999_999'. */
export function constantsIn(added: FileView['added']): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { text } of added) {
    const [, name, value] = (text.length < longest && text.includes('=') && given.exec(text)) || [];
    if (name !== undefined && value !== undefined) found.set(name, value.replace(/_/g, ','));
  }
  return found;
}

/** A line with these numbers in the place of the names that it puts in. */
export function withConstants(line: string, constants: ReadonlyMap<string, string>): string {
  return constants.size === 0 ? line : line.replace(putIn, (whole, name: string) => constants.get(name) ?? whole);
}

const longest = 200;
const given = /\b([A-Z][A-Z\d_]{2,40})(?:: \w{1,20})? ?= ?["']?(\d[\d_]{0,14}(?:\.\d{1,4})?)["']?;?\s*$/;
const putIn = /[#$]\{(?:\w{1,40}(?:\.|::)){0,3}([A-Z][A-Z\d_]{2,40})\}/g;
