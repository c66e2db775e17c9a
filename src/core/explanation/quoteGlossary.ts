import { languageOfText } from '../wording/languageOfText.ts';
import { poorPhrases } from '../wording/jargon.ts';
import { quotedSuppliers } from './quotedSuppliers.ts';
import type { GlossaryEntry, Sentence } from './explanation.ts';
import type { Language } from '../wording/language.ts';

/**
 * Terms of the trade, and outside companies, that stand in what a page quotes, with their meaning in the page's language: a quote stays as it was written, so that is where it is explained.
 * Each once, in the order of the page. `names` are quoted as names, and mean nothing else: the parts of the product. What is `decided` says
 * what a company is for where one is concerned.
 */
export function quoteGlossary(
  language: Language,
  sentences: readonly Sentence[],
  names: readonly string[],
  decided: readonly string[] = [],
): readonly GlossaryEntry[] {
  const quotes = sentences
    .flatMap(({ text, origin }) => (origin === 'author' ? [text] : (text.match(inQuotes) ?? [])))
    .filter((one) => !names.includes(one.slice(1, -1).trim()) && !nameOfKey.test(one.slice(1, -1).trim()));
  const found = new Map<string, string>();
  for (const quote of quotes)
    for (const phrase of poorPhrases(quote, language))
      if (phrase.type === 'jargon' && isMeant(phrase.found, quote))
        found.set(phrase.instead, found.get(phrase.instead) ?? phrase.found);
  const terms = [...found].map(([meaning, term]) => ({ term, meaning }));
  const suppliers = quotedSuppliers(language, quotes).filter(
    ({ term }) => !decided.some((text) => text.includes(term)),
  );
  return [...suppliers, ...terms].slice(0, most);
}

/** Whether a term of the trade is meant as one in a quote: some are ordinary words of a language, unless they stand in capitals. */
export function isMeant(term: string, quote: string): boolean {
  if (inEnglish.has(term) && languageOfText(quote) !== 'fr') return false;
  const near = meantNear.get(term) ?? meantNear.get(term.replace(/ies$/, 'y').replace(/(?:(?<=x)es|s)$/, ''));
  if (near !== undefined && !near.test(quote)) return false;
  return (
    !understood.has(term) &&
    !isPartOfName(term, quote) &&
    !isPartOfFile(term, quote) &&
    (!ordinary.has(term) || quote.includes(term.toUpperCase()))
  );
}

/** A capital inside a sentence makes a name of a word: 'Activity Library', unless all of it is written so. */
function isPartOfName(term: string, quote: string): boolean {
  const capital = `${term.slice(0, 1).toUpperCase()}${term.slice(1)}`;
  const at = quote.indexOf(capital);
  if (at <= 1 || capital === term || quote.includes(` ${term}`)) return false;
  const words = quote.match(/\p{L}{3,}/gu) ?? [];
  const before = quote.slice(0, at).trimEnd().split(' ').at(-1) ?? '';
  return /^\p{Lu}\p{L}{2,}$/u.test(before) && words.some((word) => /^\p{Ll}/u.test(word));
}

/** The ending of a file's name: 'appsettings.json' speaks of the file. */
function isPartOfFile(term: string, quote: string): boolean {
  const text = quote.toLowerCase();
  return text.includes(`.${term}`) && !text.includes(` ${term}`);
}

/** Terms of the trade in French that are ordinary words of English. */
const inEnglish: ReadonlySet<string> = new Set(['back', 'front']);

/** What stands beside a migration of data. */
const storedData =
  /\b(?:db|databases?|tables?|columns?|schemas?|sql|indexes|rails|django|alembic|prisma|models?|seeds?|rows?|records?|data|rollback|bases?|donn[ée]es|colonnes?)\b/i;

/** Words of several trades: meant as ours only beside these. */
const meantNear: ReadonlyMap<string, RegExp> = new Map([
  ['prompt', /\b(?:ai|llms?|gpt|models?|claude|openai|gemini|mistral|assistant|ia|modèles?|system prompts?)\b/i],
  [
    'header',
    /\b(?:https?|requests?|responses?|cookies?|csp|cors|csrf|authori[sz]ation|caching|cache-control|requêtes?|réponses?)\b/i,
  ],
  ['push', /\b(?:git|commits?|branch(?:es)?|repos?(?:itor(?:y|ies))?|merges?|pipelines?)\b/i],
  ['library', /\b(?:npm|packages?|versions?|bump|upgrade|dependenc\w+|import|third[- ]party|open[- ]source)\b/i],
  ['invalidate', /\b(?:tokens?|sessions?|passwords?|links?|accounts?|codes?|keys?)\b/i],
  ['invalidation', /\b(?:tokens?|sessions?|passwords?|links?|accounts?|codes?|keys?)\b/i],
  ['stack', /\b(?:tech|call|trace|errors?)\b/i],
  ['thread', /\b(?:pool|workers?|multi|locks?|memory|cpu)\b/i],
  ['class', /\b(?:css|code|methods?|base|abstract)\b/i],
  ['node', /\b(?:kubernetes|k8s|clusters?|pools?|servers?|machines?|cpu|memory)\b/i],
  ['hook', /\b(?:git|pre-?commit|commits?|deploy\w*|release)\b/i],
  ['route', /\b(?:https?|api|urls?|endpoints?|requests?)\b/i],
  ['port', /\b(?:tcp|udp|https?|listen\w*|\d{2,5}|firewall|open)\b/i],
  ['index', /\b(?:database|search|tables?|columns?|sql|quer(?:y|ies))\b/i],
  [
    'package',
    /\b(?:npm|pip|pypi|composer|nuget|maven|cargo|yarn|dependenc\w+|versions?|bump\w*|upgrad\w+|install\w*|publish\w*|librar(?:y|ies)|imports?|modules?|json)\b/i,
  ],
  ['query', /\b(?:databases?|sql|graphql|search|tables?|slow|api|index\w*|run|params?|strings?|n\+1)\b/i],
  // Lists and texts are merged, products and offices migrate, an instance is an example of anything.
  [
    'merge',
    /\b(?:git|branch(?:es)?|pull|pr|prs|mrs?|requests?|commits?|main|master|develop|conflicts?|release|demandes?|fusion)\b/i,
  ],
  ['migration', storedData],
  ['migrate', storedData],
  ['instance', /\b(?:ec2|aws|azure|gcp|cloud|servers?|machines?|cpu|memory|vm|rds|databases?|hosting|regions?)\b/i],
  ['vault', /\b(?:secrets?|keys?|hashicorp)\b/i],
]);

const ordinary: ReadonlySet<string> = new Set([
  'rest',
  'ci',
  'head',
  'get',
  'put',
  'post',
  'patch',
  'map',
  'pr',
  'cd',
  'conf',
]);

/** More would be read by nobody. */
const most = 6;
/** What our own words avoid, and everybody understands all the same; and a word with more meanings than one. */
const understood: ReadonlySet<string> = new Set([
  'code',
  'email',
  'pdf',
  'token',
  'tokens',
  'server',
  'servers',
  'browser',
  'browsers',
  'bucket',
  'buckets',
  'deployment',
  'deployments',
  'authorization',
  'authorizations',
  'namespace',
  'namespaces',
  'specs',
  'implementation',
  'implementations',
  'implement',
  'implements',
  'implemented',
  'implementing',
  'configuration',
  'configurations',
  'configure',
  'configured',
  'mapping',
  'mappings',
  'mapper',
]);
/** What a key or a setting is called. */
const nameOfKey = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/;
const inQuotes = /“[^”]{1,400}”|«[^»]{1,400}»/g;
