import { codePart } from '../decisions/codeText.ts';
import type { FileView } from '../decisions/fileView.ts';

/** A number that a line gives to a name: the name in words, the value, and the line around it. */
export interface NamedNumber {
  readonly around: string;
  readonly name: string;
  readonly value: string;
}

/** A number that changes on a line that stays otherwise the same, with the name beside it in words. */
export interface ChangedNumber {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** The numbers of a file that change on a line that stays otherwise the same. */
export function changedNumbers({ added, removed, language }: FileView): readonly ChangedNumber[] {
  if (added.length === 0) return [];
  const gone = new Map<string, string>();
  for (const { text } of removed) {
    const one = numberIn(text, language);
    if (one) gone.set(one.around, one.value);
  }
  if (gone.size === 0) return [];
  return added.flatMap(({ text }) => {
    const now = numberIn(text, language);
    const before = now && gone.get(now.around);
    return before === undefined || before === now?.value || now === undefined
      ? []
      : [{ name: now.name, before, after: now.value }];
  });
}

/** The one number of a line that gives a value to a name of at least two words; undefined where there is none. */
export function numberIn(text: string, language: string | undefined): NamedNumber | undefined {
  const start = text.slice(0, longest);
  return givenNumber.test(start) ? numberOf(codePart(start, language)) : undefined;
}

function numberOf(code: string): NamedNumber | undefined {
  if (!endsInNumber.test(code)) return undefined;
  const match = numbered.exec(code);
  const [, name = '', value = ''] = match ?? [];
  if (match === null || (code.match(/\d[\d_.]*/g) ?? []).length !== 1) return undefined;
  const words = name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[_\s-]+/)
    .filter((word) => word !== '');
  if (words.length < 2 || words.some((word) => word.length < 3 || notCounted.test(word))) return undefined;
  return { around: code.trim().replace(value, '\0'), name: words.join(' '), value: value.replace(/_/g, '') };
}

/** What a line with a named number cannot do without: each look costs far less than reading the name. */
const givenNumber = /[:=>]\s?\d/;
const endsInNumber = /[\d_]\s?[,;)]?\s*$/;
const numbered =
  /\b([A-Za-z][\w-]{5,60})["']?(?:\s?:\s?\w{1,20})?\s?(?::|=|=>|:=)\s?(\d[\d_]{0,12}(?:\.\d{1,6})?)\s?[,;)]?\s*$/;
/** Names of what is set for the eye or for machines, not for people. */
const notCounted =
  /^(?:version|revision|code|port|index|idx|id|width|height|margin|padding|offset|size|font|color|opacity|radius|line|column|row|layer|depth|level|order|status|seed|year|test|expected|http|grpc|sdk|api|bit|bits|byte|bytes)$/;
const longest = 600;
