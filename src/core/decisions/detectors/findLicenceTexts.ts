import { licenceOf, licenceOfText } from '../knowledge/licences.ts';
import type { FileView } from '../fileView.ts';
import type { Finding } from '../finding.ts';

/**
 * The terms of the product itself: a licence text that comes, goes or becomes another, or the licence field of its manifest. Left alone: the year or the holder's
 * name alone, licences of parts made by others.
 */
export function findLicenceTexts(view: FileView): readonly Finding[] {
  const { role, place } = view.kind;
  if (role === 'vendored' || role === 'tests' || role === 'generated' || place === 'example') return [];
  if (!/(^|\/)(licen[cs]e|copying|eula)([._-][\w.-]+)?$/i.test(view.path)) return [];
  const before = view.file.sides?.old;
  const after = view.file.sides?.new;
  const was = before === undefined ? undefined : licenceOfText(before);
  const is = after === undefined ? undefined : licenceOfText(after);
  const scope = view.path.includes('/') ? 'part' : 'product';
  const folder = view.path.split('/').slice(0, -1).join('/');
  const commercial = commercialTerms.test(after ?? '');
  const nowClass = is === undefined ? (commercial ? 'proprietary' : undefined) : licenceOf(is)?.class;
  if (before !== undefined && after !== undefined) {
    const much = view.added.length + view.removed.length;
    if (was === is && (much < 8 || withoutHolder(before) === withoutHolder(after))) return [];
  }
  const base = { kind: 'own-licence', thing: scope === 'product' ? 'product' : folder, grade: 'A' as const, evidence: [evidenceOf(view)] };
  const names = { scope, ...(folder === '' ? {} : { folder }), ...(was === undefined ? {} : { from: was }), ...(is === undefined ? {} : { to: is }) };
  // A usual free licence beside a new folder of the product says nothing new.
  if (before === undefined && scope === 'part' && (nowClass === 'permissive' || nowClass === 'public-domain')) return [];
  if (nowClass === 'proprietary' || nowClass === 'source-available' || commercial) return [{ ...base, kind: 'own-licence-commercial', effect: 'more', facts: names }];
  return [{ ...base, effect: 'one-off', facts: names }];
}

const commercialTerms = /valid (commercial|enterprise|subscription|license|licence)|(commercial|enterprise|subscription|license) (agreement|subscription|licen[cs]e|key)|paid subscription|may not be used in production|production use|enterprise edition/i;

function withoutHolder(text: string): string {
  return text.replace(/copyright.{0,200}/gi, '').replace(/\b(19|20)\d\d\b/g, '').replace(/\W+/g, '');
}

function evidenceOf(view: FileView): Finding['evidence'][number] {
  const [added] = view.added.filter(({ text }) => commercialTerms.test(text));
  const first = added ?? view.added.find(({ text }) => text.trim() !== '');
  return (first && view.evidence('new', first.newLine)) ?? view.wholeFile();
}
