import table from '../decisions/knowledge/vendors.json' with { type: 'json' };
import { quotable } from './quotable.ts';
import type { AuthorWords } from '../change/changeSource.ts';
import type { Title } from '../decisions/announced/announcement.ts';

/** Something that an author says the change does, and that its lines or names of files would show. */
export type Claim =
  | { readonly kind: 'tests' | 'prices' | 'translations' | 'documents' }
  | { readonly kind: 'supplier'; readonly name: string }
  | { readonly kind: 'removal'; readonly thing: string }
  | { readonly kind: 'version'; readonly thing: string; readonly version: string };

/**
 * What the author announces that can be checked. Only plain announcements count: the title, and lines of the message that start with what was done. Left alone: what is
 * denied, asked, left for later or told of another change, and the words of many commits together.
 */
export function claimsOf(authorWords: readonly AuthorWords[]): readonly Claim[] {
  const [words] = authorWords;
  if (!words || authorWords.length > 1 || notOwn.test(words.title)) return [];
  const title = quotable(words.title);
  const lines =
    words.body.length > longestBody || ofOthers.test(words.body)
      ? []
      : words.body.split('\n').flatMap((line) => announcedIn(line));
  const found = [title, ...lines].flatMap((line, at) => claimsIn(line, { title: at === 0 }));
  const seen = new Set<string>();
  return found.filter((claim) => {
    const key = JSON.stringify(claim);
    return !seen.has(key) && seen.add(key);
  });
}

/** The titles and the marks of tools around them; none of words that are not of the change itself. Lines of a message tell more of how than of what. */
export function announcementsOf(authorWords: readonly AuthorWords[]): readonly Title[] {
  return authorWords
    .filter(({ title }) => !notOwn.test(title))
    .map(({ title, body }) => {
      const words = quotable(title);
      const before = title.slice(0, Math.max(0, title.indexOf(words))).trim();
      return { words, marks: breaks.test(body) ? `${before} !` : before };
    });
}

/** What the authors call the change, as written; none of words that are not of the change itself. */
export function ownTitles(authorWords: readonly AuthorWords[]): readonly string[] {
  return authorWords.map(({ title }) => title).filter((title) => !notOwn.test(title));
}

/** How Conventional Commits say below the title what a mark in it says as well. */
const breaks = /^BREAKING[ -]CHANGES?\b/m;
/** Reverts and merges repeat the words of other changes. */
const notOwn = /^(?:Revert|Reapply|Merge|Automatic merge|Cherry|Backport|fixup!|squash!|WIP\b)/i;
/** Longer ones are the story of many steps, of which later ones undo earlier ones. */
const longestBody = 3_000;

/** A list of merged proposals: what they announce came with them. */
const ofOthers = /^[*-] [^\n]{1,200}\(#\d+\)$/m;

/** A line of a message that says what was done: a bullet, a ticked box, a sentence of its own. */
function announcedIn(line: string): readonly string[] {
  const text = line
    .trim()
    .replace(/^(?:[-*•]|\d{1,2}[.)])\s+/, '')
    .replace(/^\[[xX]\]\s+/, '');
  return text.length < 8 || text.length > 160 || /^[[>|#`]|^[\w-]+-by:|https?:/i.test(text) ? [] : [text];
}

/** What takes an announcement back or leaves it open. */
const doubtful =
  /\b(?:no|not|n['’]t|without|later|will|would|should|could|might|maybe|todo|follow-?up|next|instead|previous(?:ly)?|earlier|already|if|when|until|unless|because|was|were|had|been|but|try|trying|attempt|allow|support|enable|fails?|failing|broken|ability|option|sans|pas|plus tard|déjà|ensuite|si|quand|afin|permet)\b|\?/i;

function claimsIn(line: string, { title }: { readonly title: boolean }): readonly Claim[] {
  if (doubtful.test(line)) return [];
  return [
    ...(testsAdded.test(line) || withTests.test(line) ? [{ kind: 'tests' as const }] : []),
    ...(prices.test(line) ? [{ kind: 'prices' as const }] : []),
    ...(translations.test(line) ? [{ kind: 'translations' as const }] : []),
    ...(documents.test(line) ? [{ kind: 'documents' as const }] : []),
    ...(title ? [...supplierIn(line), ...removalIn(line), ...versionIn(line)] : []),
  ];
}

/** 'Add unit tests for refunds'; 'add test mode' means a part that has 'test' in its name. */
const testsAdded =
  /^(?:add|adds|added|adding|write|wrote|ajoute[rz]?|ajout) (?:(?:some|more|new|missing|unit|integration|functional|e2e|regression|des|de|les|quelques|nouveaux) ){0,3}tests(?: (?:for|to cover|on|around|covering|pour|sur|unitaires|d['’]intégration)\b|[.,;](?:\s|$)|$)/i;
const withTests =
  /[,(+] ?(?:and |et )?(?:with|avec|plus) (?:unit |integration |regression |des )?tests(?:[.,;)](?:\s|$)|$)|^(?:add|adds|added|implement|create|introduce|ajoute[rz]?|ajout)\b.{1,120}\b(?:and|et|with|avec) (?:unit |integration |regression |des )?tests(?:[.,;)](?:\s|$)|$)|^tests? (?:added|ajoutés)\b/i;

const prices =
  /^(?:raise|increase|lower|reduce|change|update|augmente[rz]?|baisse[rz]?|modifie[rz]?|changez|mise à jour des)\s+(?:the |our |all |les |nos |des )?(?:\w+ )?(?:prices|pricing|prix|tarifs)(?: (?:for|of|to|by|from|de|du|des|pour|en) |[.,;](?:\s|$)|$)/i;

const translations =
  /^(?:adds?|added|update[sd]?|complete[sd]?|ajoute[rz]?|ajout(?: des?)?|mise à jour des|maj(?: des)?|compl[eè]te[rz]?) (?:(?:missing|some|new|more|the|les|des|de|nouvelles) ){0,2}(?:\p{Lu}\p{L}+ )?(?:translations?|traductions?)(?: (?:in|en)\b|[.,;](?:\s|$)|$)/iu;

const documents =
  /^(?:update[sd]?|adds?|added|fix(?:es|ed)?|improve[sd]?|met à jour|mise à jour (?:du|de la)|maj(?: du)?|ajoute[rz]?(?: le| un)?|complete)\s+(?:the |to |in )?(?:readme|changelog)(?:\.\w+)?(?: (?:with|for|entry|file|pour|avec)\b|[.,;](?:\s|$)|$)/i;

function supplierIn(line: string): readonly Claim[] {
  const verb = supplierVerb.exec(line);
  if (!verb) return [];
  const rest = line.slice(verb[0].length);
  const named = table.rows.find(({ name }) => name.length > 3 && startsWith(rest, name));
  return named ? [{ kind: 'supplier', name: named.name }] : [];
}

const supplierVerb =
  /^(?:add|adds|added|integrate|integrates|introduce|remove|removes|removed|drop|drops|switch to|migrate to|move to|use|ajoute[rz]?|ajout de|intègre[rz]?|supprime[rz]?|retire[rz]?|suppression de|passe à|utilise[rz]?) (?:support for |the |l['’]intégration (?:de |avec )?)?/i;

/** Whether a text starts with a name as it is written, and speaks of nothing else that has the name in it ('Stripe colours'). */
function startsWith(text: string, name: string): boolean {
  return (
    text.startsWith(name) &&
    /^(?:$|[.,;](?:\s|$)| (?:for|to|from|as|in|integration|support|sdk|pour|de|du|dans|et|and)\b)/i.test(
      text.slice(name.length),
    )
  );
}

function removalIn(line: string): readonly Claim[] {
  const found = removal.exec(line);
  // Of 'Order.total' the lines may name the last part alone.
  const thing =
    found?.[1]?.split(/[.#:]+/).at(-1) ?? (found?.[2] !== undefined && codeName.test(found[2]) ? found[2] : undefined);
  return thing === undefined || squeezed(thing).length < 5 ? [] : [{ kind: 'removal', thing }];
}

/** A name in back-ticks, or one that stands alone: what follows it would be what goes ('remove UserForm labels'). */
const removal =
  /^(?:remove[sd]?|delete[sd]?|drop(?:s|ped)?|supprime[rz]?|retire[rz]?|enl[eè]ve[rz]?|suppression (?:de|du)) (?:(?:the|unused|old|dead|deprecated|obsolete|legacy|le|la|les|ancien|ancienne) ){0,2}(?:`([^`]{4,60})`|([a-z]\w{3,60}))(?= (?:from|in|and|method|function|class|component|column|table|field|param|parameter|flag|option|helper|job|hook|de|du|dans|et)\b|[.,;](?:\s|$)|$)/i;
/** Only names that stand in code as they stand here: with an underscore or a capital inside. */
const codeName = /^(?:\w*[a-z\d]_[a-z]|[A-Za-z]*[a-z][A-Z])/;

function versionIn(line: string): readonly Claim[] {
  const found = version.exec(line);
  if (!found?.[1] || !found[2]) return [];
  const thing = found[1].trim().replace(/^(?:dependency|package|module|la dépendance) /i, '');
  return /\bversion$/i.test(thing) ? [] : [{ kind: 'version', thing, version: found[2].replace(/\.$/, '') }];
}

/** A number with a point is a version; without one it may be any number. */
const version =
  /^(?:bump|bumps|upgrade|upgrades|upgraded|update|updates|mise à jour de|met à jour|passe) ([@\w][^\s,;]{0,60}(?: [^\s,;]{1,30}){0,2}?) (?:from \S{1,40} )?(?:to|à|vers|en) (?:version )?v?(\d+\.\d[\w.]{0,30})(?=[\s),;]|$)/i;

/** A name as it is compared: without case and separators. */
export function squeezed(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
