import { areaTopic, areaTopics } from '../context/areaTopic.ts';
import { isTradeWord } from '../part/partName.ts';
import { languageOfText } from '../wording/languageOfText.ts';
import { message } from '../wording/message.ts';
import type { Area } from './explanation.ts';
import type { ChangeAnalysis, TouchedArea } from './analysis.ts';
import type { Language } from '../wording/language.ts';

/** What names of code carry beside what they are about. */
const technical: ReadonlySet<string> = new Set(
  (
    'app apps application applications web webapp website site frontend front backend back server client clients core common shared lib libs internal external base abstract generic default ' +
    'controller controllers service services manager managers handler handlers helper helpers util utils module modules component components spec specs test tests ' +
    'model models view views page pages screen screens entity entities dto dao repository repositories factory provider providers adapter adapters domain domains impl ' +
    'usecase usecases command commands query queries hook hooks serializer serializers serialised serialized policy policies worker workers bootstrap init ' +
    'api apis rest graphql grpc rpc http cli sdk db sql ui ux lc config data main index helm docker webpack vite dist env e2e gen generated proto types utilities ' +
    'concern concerns presenter presenters decorator decorators interactor interactors partial partials widget widgets ' +
    'layout layouts asset assets vendor job jobs task tasks runner ' +
    'controllers serializers validators validator constants enums enum mixins traits trait behaviours behaviors tool tools tooling definitions tsconfig end deprecated legacy kit misc engine runtime connect rag prisma codemod codemods patch patches renderer renderers postgres mysql sqlite redis mongo kafka development production staging migrator migrators ' +
    'resource resources management footer header sidebar navbar plug plugs middleware middlewares ' +
    'nestjs nest nextjs next nuxt angular react vue svelte django rails laravel symfony spring flask express gradle maven cargo crate crates seed seeds seeder seeders lab labs gov layouts libraries library packages package packaging plugin-base '
  ).split(' '),
);

/** 'cachecontroller', 'userService': the role that is written onto a word. */
const glued =
  /(?<=\p{L}{3})(?:controllers?|services?|managers?|handlers?|helpers?|utils?|repositor(?:y|ies)|modules?|components?|serializers?|factor(?:y|ies))$/u;

/**
 * What a page calls a part of the product: the company's own name as it is, a name guessed from a folder in plain words of the language. Undefined where nothing is left
 * that a reader could say aloud.
 */
export function areaLabel(
  language: Language,
  { name, own }: { readonly name: string; readonly own: boolean },
): string | undefined {
  if (own) return name;
  const words = name
    .toLowerCase()
    .replace(/\buse ?cases?\b|\b(?:registration|registry) ?extensions?\b/g, ' ')
    .split(/[^\p{L}\p{N}’]+/u)
    .filter((word) => word !== '')
    .map((word) => word.replace(glued, ''));
  const telling = words.filter((word) => !technical.has(word));
  if (telling.length === 0) return words.length === 1 ? topicLabel(language, words[0] ?? '') : undefined;
  const said = telling.filter((word) => areaTopic(word) !== undefined || readable(word));
  const labels = said.flatMap((word) => topicLabel(language, word) ?? []);
  // Half a name says something only where that half is a word that everybody knows.
  if (said.length < telling.length || said.length === 1)
    return labels[0] ?? (said.length < telling.length ? undefined : said[0]);
  // The team's own words stay as they are, but for those that only a team says: 'auth'.
  return labels.length === said.length && !said.every((word) => isPlain(language, word))
    ? labels.join(', ')
    : said.map((word) => (short.has(word) ? (topicLabel(language, word) ?? word) : word)).join(' ');
}

/** Names of topics that are no words of any language. */
const short: ReadonlySet<string> = new Set(
  'auth authn authz acl rbac org orgs notif notifs admin admins geo ai llm'.split(' '),
);

function topicLabel(language: Language, word: string): string | undefined {
  const topic = areaTopic(word);
  return topic === undefined ? undefined : message(language, `areas.${topic}`);
}

/** Whether a word reads as a word of the language because its topic is named the same there. */
function isPlain(language: Language, word: string): boolean {
  const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/s$/, '');
  return plain(topicLabel(language, word) ?? '') === plain(word);
}

/** A word that a person can say: letters, with vowels, no term of the trade. */
function readable(word: string): boolean {
  return (
    word.length > 2 &&
    word.length <= 18 &&
    /^[\p{L}’]+$/u.test(word) &&
    !/^[bcdfghjklmnpqrstvwxz]+$/.test(word) &&
    !isTradeWord(word)
  );
}

/** What a period calls a part that it tells of: a lone name stays, since teams know their parts by it; several words are said in the language of the page. */
export function partLabel(
  language: Language,
  area: { readonly name: string; readonly own: boolean },
): string | undefined {
  const label = areaLabel(language, area);
  return label === undefined || area.own || !label.includes(' ') ? label : inLanguage(language, label);
}

/** Code is named in English: what remains of that in another language is said by the topics in it, or not at all. */
function inLanguage(language: Language, label: string): string | undefined {
  if (language === 'en' || languageOfText(label) === language) return label;
  const names = topicNames(language);
  const parts = label.split(', ');
  if (parts.every((part) => names.has(part))) return label;
  const words = label.toLowerCase().split(/[^\p{L}’]+/u);
  const known = words.flatMap((word) => topicLabel(language, word) ?? []);
  return known.length === 0 ? undefined : [...new Set(known)].join(', ');
}

/** A single word guessed from a folder, which stands for nothing that products share. */
function isLoneName(language: Language, name: string): boolean {
  const word = name.toLowerCase();
  return /^[\p{L}’]+$/u.test(word) && areaTopic(word) === undefined && !topicNames(language).has(word);
}

const namesOf = new Map<Language, ReadonlySet<string>>();

/** What the topics are called in a language. */
function topicNames(language: Language): ReadonlySet<string> {
  const known = namesOf.get(language);
  if (known) return known;
  const names = new Set(areaTopics.map((topic) => message(language, `areas.${topic}`)));
  namesOf.set(language, names);
  return names;
}

/**
 * The parts that hold at least this share of the files or of the lines of a change: one that holds a hundredth is touched in passing. Those that the company itself
 * names always count.
 */
export function weighingAreas(
  { areas, files, added, removed }: Pick<ChangeAnalysis, 'areas' | 'files' | 'added' | 'removed'>,
  least: number,
): readonly TouchedArea[] {
  return areas.filter(
    (area) => area.own || area.files >= files * least || (area.lines > 0 && area.lines >= (added + removed) * least),
  );
}

/** The parts of a change as a page names them: two that read the same are one. */
export function labelledAreas(
  language: Language,
  areas: readonly (Area & { readonly own: boolean })[],
): readonly Area[] {
  const byName = new Map<string, { name: string; files: number; lines: number }>();
  for (const area of areas) {
    const label = areaLabel(language, area);
    const name = label === undefined || area.own ? label : inLanguage(language, label);
    // One word that not everybody knows is a name of the product, of its tools or of a supplier.
    if (name === undefined || (!area.own && isLoneName(language, name))) continue;
    const key = area.own ? name : name.replace(/s$/, '');
    const known = byName.get(key);
    byName.set(key, {
      name: known === undefined || known.name.length < name.length ? name : known.name,
      files: (known?.files ?? 0) + area.files,
      lines: (known?.lines ?? 0) + area.lines,
    });
  }
  return [...byName.values()].sort((a, b) => b.lines - a.lines || (a.name < b.name ? -1 : 1));
}
