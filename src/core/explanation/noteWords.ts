import { commentPart } from '../decisions/codeText.ts';
import { quotable, readableTitle } from './quotable.ts';
import { redacted } from '../redaction/redacted.ts';
import type { Evidence, Facts } from '../decisions/finding.ts';

/** What a note of the team says, without the marks around it; '' where an outsider could not read it. */
export function noteWords(kind: string, evidence: readonly Evidence[]): string {
  if (kind !== 'work-postponed') return '';
  for (const { text } of evidence) {
    const said = plain(
      commentPart(text)
        .replace(/^[\s/*#;<!%{-]+|(?:\*\/|-->|\*\/\}|%>)\s*$/g, '')
        .replace(mark, '')
        .trim(),
    );
    if (said !== '') return said;
  }
  return '';
}

/** What the work that is taken back was called, where its author quotes it; '' where an outsider could not read it. */
export function nameOfWork(kind: string, { what }: Facts): string {
  return kind === 'work-undone' && typeof what === 'string' ? plain(quotable(what)) : '';
}

function plain(text: string): string {
  const said = redacted(text)
    .text.trim()
    .replace(/(?<=[^.])\.$/, '');
  return said.length < 8 || said.length > longest || ofCode.test(said) || !readableTitle(said) ? '' : said;
}

const longest = 140;
/** Signs of code, and words in quotation marks that would end the quotation. */
const ofCode = /[{}[\]<>|=;\\`"“”«»@$]|https?:|\(\)|\w\/\w|^\W/;
const mark = /^(?:TODO|FIXME|HACK|XXX|todo|fixme|TEMPORARY|TEMP)\b(?:\s?[([][^)\]]{0,40}[)\]])?\s?[:\-–]?\s*/;
