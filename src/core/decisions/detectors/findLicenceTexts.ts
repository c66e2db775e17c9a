import { languageOf } from '../knowledge/languages.ts';
import { licenceOf, licenceOfText } from '../knowledge/licences.ts';
import type { FileView } from '../fileView.ts';
import type { Finding } from '../finding.ts';

/**
 * The terms of the product itself: a licence text that comes, goes or becomes another, or the licence field of its manifest. Left alone: the year or the holder's
 * name alone, licences of parts made by others.
 */
export function findLicenceTexts(view: FileView): readonly Finding[] {
  const { role, place } = view.kind;
  if (role === 'vendored' || role === 'tests' || role === 'generated' || place === 'example' || place === 'test')
    return [];
  if (role === 'parts') return licenceField(view);
  if (role === 'product') return licenceRemark(view);
  if (!licenceText.test(view.path) || holdsCode(view.path)) return [];
  const before = view.file.sides?.old;
  const after = view.file.sides?.new;
  const was = before === undefined ? undefined : licenceOfText(before);
  const is = after === undefined ? undefined : licenceOfText(after);
  const scope = view.path.includes('/') ? 'part' : 'product';
  const folder = view.path.split('/').slice(0, -1).join('/');
  // A known licence speaks of other agreements in its own text: beside one, only terms that no free licence holds count.
  const commercial = (is === undefined ? commercialTerms : closedTerms).test(after ?? '');
  const nowClass = is === undefined ? (commercial ? 'proprietary' : undefined) : licenceOf(is)?.class;
  if (before !== undefined && after !== undefined) {
    if (was === is && otherWords(before, after) < tidied) return [];
  }
  const base = {
    kind: 'own-licence',
    thing: scope === 'product' ? 'product' : lastPart(folder),
    grade: 'A' as const,
    evidence: [evidenceOf(view)],
  };
  const names = {
    scope,
    ...(folder === '' ? {} : { folder }),
    ...(was === undefined || was === is ? {} : { from: was }),
    ...(is === undefined || was === is ? {} : { to: is }),
    ...(was === is && was !== undefined ? { text: 'same' } : {}),
    ...(before === undefined ? { text: 'came' } : {}),
    ...(after === undefined ? { text: 'went' } : {}),
  };
  // A usual free licence beside a new folder of the product says nothing new.
  if (before === undefined && scope === 'part' && (nowClass === 'permissive' || nowClass === 'public-domain'))
    return [];
  if (nowClass === 'proprietary' || nowClass === 'source-available' || commercial)
    return [{ ...base, kind: 'own-licence-commercial', effect: 'more', facts: names }];
  return [{ ...base, effect: 'one-off', facts: names }];
}

function lastPart(folder: string): string {
  return folder.slice(folder.lastIndexOf('/') + 1);
}

const licenceText = /(^|\/)(licen[cs]e|copying|eula)([._-][\w.-]+)?$/i;

/** Terms of one file of code, in a remark at its top, that take it out of the licence of the rest. A file that comes with them was never under others. */
function licenceRemark(view: FileView): readonly Finding[] {
  if (view.file.status !== 'modified' || view.language === undefined) return [];
  const closes = ({ text }: { readonly text: string }): boolean =>
    text.length < 300 && ofTerms.test(text) && closedRemark.test(text);
  const line = view.added.find(closes);
  if (line === undefined || view.removed.some(closes)) return [];
  const evidence = view.evidence('new', line.newLine);
  if (evidence === undefined) return [];
  return [
    {
      kind: 'own-licence-commercial',
      thing: view.path,
      effect: 'more',
      grade: 'A',
      facts: { scope: 'part' },
      evidence: [evidence],
    },
  ];
}

/** What such a remark cannot do without: looking for it costs far less. */
const ofTerms = /licen[cs]e|proprietary/i;
const closedRemark =
  /^\s*(?:\/\/|\/?\*|#|--|;|<!--)\s?.{0,120}(?:\bnot (?:covered|licensed|released|distributed) (?:by|under) (?:the )?[\w.-]{2,20} licen[cs]e|\bSPDX-License-Identifier: ?(?:BUSL|Elastic|SSPL|LicenseRef|Proprietary|Commercial)|\b(?:licensed|released|distributed|available) (?:only )?under (?:the |an? )?[\w ]{0,20}(?:commercial|enterprise|business source|elastic|proprietary)[\w ]{0,12} licen[cs]e|\bproprietary and confidential\b)/i;

/** A file named after licences that holds code, a key or a setting is no text of terms. */
function holdsCode(path: string): boolean {
  return (
    languageOf(path) !== undefined ||
    /\.(json|ya?ml|toml|xml|key|pem|lic|lock|cfg|ini|csv|html?|twig|erb|haml|njk|liquid|hbs|ejs|css)$/i.test(path)
  );
}

/** The field of a manifest that names our own licence, when it names another one than before. */
function licenceField(view: FileView): readonly Finding[] {
  return view.settings().flatMap((change) => {
    const { from, to, newLine } = change;
    if (from === undefined || to === undefined || newLine === undefined || !licenceKey.test(change.keyPath.join('.')))
      return [];
    const [was, is] = [licenceOf(from), licenceOf(to)];
    if ((was?.id ?? from) === (is?.id ?? to)) return [];
    const proofs = [view.evidence('new', newLine, 1), view.evidence('old', change.oldLine ?? 0)];
    const evidence = proofs.filter((one) => one !== undefined);
    if (evidence.length === 0) return [];
    const folder = view.path.split('/').slice(0, -1).join('/');
    // What a tool writes into each new list of a part was nobody's choice.
    if (folder !== '' && from === 'ISC' && /package\.json$/.test(view.path)) return [];
    const closed =
      is?.class === 'proprietary' ||
      is?.class === 'source-available' ||
      /^(unlicensed|proprietary|see licen[cs]e)/i.test(to);
    const base = {
      thing: folder === '' ? 'product' : lastPart(folder),
      grade: 'A' as const,
      evidence,
      facts: { scope: folder === '' ? 'product' : 'part', ...(folder === '' ? {} : { folder }), from, to },
    };
    return [
      closed
        ? { ...base, kind: 'own-licence-commercial', effect: 'more' as const }
        : { ...base, kind: 'own-licence', effect: 'one-off' as const },
    ];
  });
}

const licenceKey = /^(licen[cs]e|project\.licen[cs]e(\.text)?|tool\.poetry\.license|(workspace\.)?package\.license)$/;

const closedTerms =
  /enterprise edition|(enterprise|commercial) licen[cs]e|(valid|paid) (commercial |enterprise )?subscription|may not be used in production/i;

const commercialTerms =
  /valid (commercial|enterprise|subscription|license|licence)|(commercial|enterprise|subscription) (agreement|subscription|licen[cs]e|key)|paid subscription|may not be used in production|production use|enterprise edition/i;

/** How many words one text has and the other has not, years and holders aside: lines that are cut otherwise, or another name, leave the terms as they were. */
function otherWords(before: string, after: string): number {
  const counts = new Map<string, number>();
  for (const [text, step] of [
    [before, 1],
    [after, -1],
  ] as const)
    for (const [word] of text
      .toLowerCase()
      .replace(/copyright.{0,200}/g, '')
      .matchAll(/[a-zà-ÿ]{2,40}/g))
      counts.set(word, (counts.get(word) ?? 0) + step);
  return [...counts.values()].reduce((sum, count) => sum + Math.abs(count), 0);
}

/** With fewer other words than this, a text of terms was only tidied. */
const tidied = 10;

function evidenceOf(view: FileView): Finding['evidence'][number] {
  const [added] = view.added.filter(({ text }) => commercialTerms.test(text));
  const first = added ?? view.added.find(({ text }) => text.trim() !== '');
  return (first && view.evidence('new', first.newLine)) ?? view.wholeFile();
}
