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
    const much = view.added.length + view.removed.length;
    if (was === is && (much < 8 || withoutHolder(before) === withoutHolder(after))) return [];
  }
  const base = {
    kind: 'own-licence',
    thing: scope === 'product' ? 'product' : folder,
    grade: 'A' as const,
    evidence: [evidenceOf(view)],
  };
  const names = {
    scope,
    ...(folder === '' ? {} : { folder }),
    ...(was === undefined ? {} : { from: was }),
    ...(is === undefined ? {} : { to: is }),
  };
  // A usual free licence beside a new folder of the product says nothing new.
  if (before === undefined && scope === 'part' && (nowClass === 'permissive' || nowClass === 'public-domain'))
    return [];
  if (nowClass === 'proprietary' || nowClass === 'source-available' || commercial)
    return [{ ...base, kind: 'own-licence-commercial', effect: 'more', facts: names }];
  return [{ ...base, effect: 'one-off', facts: names }];
}

const licenceText = /(^|\/)(licen[cs]e|copying|eula)([._-][\w.-]+)?$/i;

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
    const evidence = view.evidence('new', newLine, 1);
    if (!evidence) return [];
    const folder = view.path.split('/').slice(0, -1).join('/');
    const closed =
      is?.class === 'proprietary' ||
      is?.class === 'source-available' ||
      /^(unlicensed|proprietary|see licen[cs]e)/i.test(to);
    const base = {
      thing: folder === '' ? 'product' : folder,
      grade: 'A' as const,
      evidence: [evidence],
      facts: { scope: folder === '' ? 'product' : 'part', from, to },
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

function withoutHolder(text: string): string {
  return text
    .replace(/copyright.{0,200}/gi, '')
    .replace(/\b(19|20)\d\d\b/g, '')
    .replace(/\W+/g, '');
}

function evidenceOf(view: FileView): Finding['evidence'][number] {
  const [added] = view.added.filter(({ text }) => commercialTerms.test(text));
  const first = added ?? view.added.find(({ text }) => text.trim() !== '');
  return (first && view.evidence('new', first.newLine)) ?? view.wholeFile();
}
