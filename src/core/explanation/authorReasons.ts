import { languageOfText } from '../wording/languageOfText.ts';
import { poorPhrases } from '../wording/jargon.ts';
import { isHard, isPlain } from './hardWords.ts';
import { isMeant } from './quoteGlossary.ts';
import { quotable, readableTitle } from './quotable.ts';
import { redacted } from '../redaction/redacted.ts';
import type { AuthorWords } from '../change/changeSource.ts';

/**
 * What the longer words of an author tell an outsider: why a change was made, or what is different after it, at most three sentences, and the points of a list that anyone
 * can follow; as written and in their order, none where only specialists could follow. Left alone: notes on how the work went, lists of steps, templates, links, and what repeats the title.
 */
export function authorReasons({ title, body }: AuthorWords): readonly string[] {
  if (body.length > longestBody) return [];
  const known = wordsOf(quotable(title));
  const seen = new Set<string>();
  const candidates = pieces(body).flatMap((piece, at) => {
    const text = quotable(redacted(withoutLiteral(piece.text)).text.replace(/\*\*/g, '').replace(/\s+/g, ' '));
    const weight = weightOf(text, { first: at === 0, point: piece.point, part: piece.part, known });
    const key = text.toLowerCase();
    const told = (weight > 0 && !isHard(text)) || isPlainDeed(text, known);
    if (!told || seen.has(key)) return [];
    seen.add(key);
    return [{ text, at, weight, point: piece.point, follows: followsOn(piece) }];
  });
  // Where a sentence says what was wrong, one that names code adds little.
  const plain = candidates.some(({ text, weight }) => weight > 0 && differs.test(text) && !namesCode.test(text));
  const reasons = candidates
    .filter(({ text, weight }) => weight > 0 && (!plain || differs.test(text) || !namesCode.test(text)))
    .sort((a, b) => b.weight - a.weight || a.at - b.at)
    .slice(0, most)
    .filter(({ at, follows }, _, all) => !follows || all.some((one) => one.at === at - 1));
  // Beside why, what a list of an author says was done, as far as anyone can follow it.
  const deeds = candidates.filter((one) => one.point && !reasons.includes(one) && isPlainDeed(one.text, known));
  return [...reasons, ...deeds.slice(0, mostLines - reasons.length)]
    .sort((a, b) => a.at - b.at)
    .map(({ text }) => text);
}

/** What was done, in words that anyone can follow. */
function isPlainDeed(text: string, known: ReadonlySet<string>): boolean {
  const words = text.match(/[\p{L}\d][\p{L}\d'’-]*/gu) ?? [];
  return (
    words.length > 3 &&
    seen.test(text) &&
    words.length < 26 &&
    text.length <= 180 &&
    canFollow(text, known) &&
    isPlain(text) &&
    !dangling.test(text) &&
    !/^I\b|^try\b/i.test(text)
  );
}

/** 'It failed with `…`' says enough without the words of a machine, 'As described in #12, …' without where; a plain word stays one in marks of code. */
function withoutLiteral(text: string): string {
  return text
    .replace(/\b(fail(?:s|ed)|crash(?:es|ed)|stop(?:s|ped)) with `[^`]{1,200}`.*$/, '$1')
    .replace(
      /^(?:as|like) (?:described|discussed|reported|mentioned|noted|explained) in (?:#\d{1,7}|\S{1,80}\/\d{1,7}),? /i,
      '',
    )
    .replace(/(?<![\w`])`(\p{Ll}{3,20})`(?![\w`])/gu, '$1');
}

/** What was wrong, or is so no longer. */
const differs =
  /\b(?:there was a bug|incorrectly|wrongly|mistakenly|could|fail(?:s|ed)?|crash(?:es|ed)?|used to|until now|no longer|was(?:n['’]t| not)|were(?:n['’]t| not)|ne pouvai(?:t|ent)|échouai(?:t|ent)|jusqu['’]ici|ne (?:sont|est) plus)\b/i;
const namesCode = /\b\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+)*\b/u;

/** A reader has a minute: three sentences of why beside the title, and with what was done not more than six. */
const most = 3;
const mostLines = 6;
/** A longer message is a list of changes or a report, and its best sentence need not be about what matters most. */
const longestBody = 8_000;

interface Piece {
  readonly text: string;
  /** Whether it is a point of a list. */
  readonly point: boolean;
  /** Whether other sentences of its paragraph or point stand before it. */
  readonly later: boolean;
  /** What the heading above it says that it tells: what was wrong, or what is so now. */
  readonly part: Part | undefined;
}

type Part = 'wrong' | 'now';

/** 'Now we see the actual error' says nothing without the sentence before it. */
function followsOn({ text, later }: Piece): boolean {
  return later && /^(?:now|only|instead|still|maintenant|désormais|seule?s?)\b/i.test(text);
}

/** The sentences and the points of a list in a message; its lines are wrapped, its paragraphs stand apart. */
function pieces(body: string): readonly Piece[] {
  const blocks: Omit<Piece, 'later'>[] = [];
  let open = false;
  let skipping = false;
  let fenced = false;
  let part: Part | undefined;
  for (const line of body.replace(/<!--[\s\S]{0,4000}?-->/g, '').split(/\r?\n/)) {
    const text = line.trim();
    if (text.startsWith('```')) {
      fenced = !fenced;
      open = false;
      continue;
    }
    if (fenced) continue;
    const heading = /^(?:#{1,6} |\*\*[^*]{1,60}\*\*:?$)/.test(text) || alone.test(text);
    if (heading) skipping = formHeading.test(text);
    if (heading) part = wrongHeading.test(text) ? 'wrong' : nowHeading.test(text) ? 'now' : undefined;
    if (text === '' || heading || skipping || notProse.test(text)) {
      open = false;
      continue;
    }
    const point = /^(?:[-*•+]|\d{1,2}[.)])\s+(?:\[[ xX]\]\s+)?/.exec(text);
    const before = open && !point ? blocks.pop() : undefined;
    if (before) blocks.push({ ...before, text: `${before.text} ${text}` });
    else blocks.push({ text: text.slice(point?.[0].length ?? 0), point: point !== null, part });
    open = true;
  }
  return blocks.flatMap(({ text: block, point, part }) =>
    block
      .slice(0, 2_000)
      .split(/(?<=[.!?])\s+(?=["“«(]?\p{Lu})/u)
      .map((text, at) => ({ text, point, part, later: at > 0 })),
  );
}

/** Above what tells what was wrong, and why; above what is so now. */
const wrongHeading =
  /^\W{0,6}(?:what (?:is|was) (?:the )?(?:current|old|existing) behaviou?r|what was (?:wrong|the (?:problem|issue|bug))|(?:current|old|existing|previous) behaviou?r|(?:the )?(?:problem|issue|bug|why)|background|motivation|root cause|problème|pourquoi|contexte|comportement actuel)\W{0,4}$/i;
const nowHeading =
  /^\W{0,6}(?:what (?:is|was) (?:the )?new behaviou?r|new behaviou?r|expected behaviou?r|(?:the )?(?:fix|solution)|nouveau comportement|résultat)\W{0,4}$/i;
/** A heading that is marked by nothing but its colon. */
const alone =
  /^(?:problem|problème|solution|why|pourquoi|current behaviou?r|new behaviou?r|before|after|avant|après) ?:$/i;

/** Parts of a form that every proposal fills in. */
const formHeading =
  /check ?list|type of change|screenshots?|how (?:has this been|to|do i|can) (?:be )?test|test(?:ing|s| plan)\b|related|review|deploy|captures? d['’]écran|tests? effectués|à vérifier/i;

/** Trailers, links alone, tables, quotes, pictures, code. */
const notProse =
  /^(?:[\w-]+-by:|Change-Id:|(?:closes?|fix(?:es|ed)?|resolves?|refs?|see|cf|voir|ferme|jira|ticket|issue)\b[\s:]*(?:#|https?:|[A-Z]{2,10}-\d)|https?:\/\/\S+$|[|>]|!\[|<\/?\w|\$ |-{3,}$|={3,}$|\[\d+\]|\* ?\* ?\*)/i;

/**
 * How much a sentence tells an outsider of why something is so and for whom; 0 where it tells nothing, less than `least`, or where only specialists can follow.
 */
export function reasonWeight(text: string, least = 1): number {
  return weightOf(text.trim(), { first: false, point: false, part: undefined, known: undefined, least });
}

function weightOf(
  text: string,
  {
    first,
    point,
    part,
    known,
    least = 1,
  }: {
    readonly first: boolean;
    readonly point: boolean;
    readonly part: Part | undefined;
    /** The words of the title; absent for what is no message. */
    readonly known: ReadonlySet<string> | undefined;
    readonly least?: number;
  },
): number {
  const words = text.match(/[\p{L}\d][\p{L}\d'’-]*/gu) ?? [];
  if (words.length < (first ? 3 : 5) || words.length > 40 || text.length > 240) return 0;
  const reasons = (text.match(reason) ?? []).length;
  const readers = (text.match(people) ?? []).length;
  const deed = point && deeds.test(text) ? 1 : 0;
  // Beside code, a failure is often one that is provided for.
  const faults = known === undefined ? 0 : faulty.test(text) ? 3 : stays.test(text) ? 1 : 0;
  const headed = part === 'wrong' ? 3 : part === 'now' ? 1 : 0;
  const weight = 2 * Math.min(readers, 2) + 2 * Math.min(reasons, 2) + faults + deed + headed + (first ? 1 : 0);
  // Counted first: whether an outsider can follow takes longer to tell.
  // A deed alone, without whom it is for or why, is a note of the work.
  if (reasons + readers + faults + (part === 'wrong' ? 1 : 0) === 0 || weight < least) return 0;
  if (!canFollow(text, known ?? new Set())) return 0;
  if (dangling.test(text) && !(first && /^(?:this|cela|ceci)\b/i.test(text))) return 0;
  const language = languageOfText(text) ?? 'en';
  // What was wrong is worth a word that need not be of the trade.
  const hard = poorPhrases(text, language).filter(
    ({ type, found }) => type === 'jargon' && (faults < 3 || isMeant(found, text)),
  ).length;
  return hard > 1 ? 0 : weight - 2 * hard;
}

/** What was wrong, told as it was; what stays as it is. */
const faulty =
  /\b(?:incorrectly|mistakenly|unexpectedly|erroneously|there was a bug|nothing happen(?:s|ed)|(?:was|were|got) (?:lost|ignored|skipped|stuck|dropped|overwritten)|failed to|would (?:not|never|fail|crash)|did(?: not|n['’]t)|par erreur|à tort|n['’]étai(?:t|ent) pas|ne .{2,30} pas)\b/i;
const stays =
  /\b(?:(?:is|are|stays?|remains?|left) (?:unchanged|unaffected|as before|the same)|(?:is|are) not (?:affected|changed)|(?:reste|restent|est|sont) (?:inchangée?s?|comme avant)|ne chang(?:e|ent) pas)\b/i;
/** What is only wished for. */
const wish =
  /^in (?:the|a) future\b|^(?:(?:it|this) )?(?:would|might|could|will) be (?:good|nice|great|better|worth|helpful|useful|cool)\b|\b(?:would be (?:good|nice|great) to|(?:can|could|may|might|will|should)\b.{1,60}\bin (?:the|a) future|later on|some ?day|eventually|follow[- ]?up|next step|à l['’]avenir|plus tard|il faudrait|on pourrait)\b/i;

/** Whether a remark or sentence can be read by an outsider with nothing around it. */
export function standsAlone(text: string): boolean {
  return canFollow(text, new Set()) && !dangling.test(text);
}

/** Whether a sentence stands by itself, names no code and says more than the title. */
function canFollow(text: string, known: ReadonlySet<string>): boolean {
  if (
    !/^["“«(]?\p{L}/u.test(text) ||
    outOfPlace.test(text) ||
    ofTheWork.test(atSchool.test(text) ? text.replace(/\bclass(?:es)?\b/gi, '') : text) ||
    inCode.test(text)
  )
    return false;
  if (wish.test(text)) return false;
  if (!readableTitle(text) || /^\S+ \S+ (?:this|that|these|it) (?:is|was|has|will)\b/i.test(text)) return false;
  const own = [...wordsOf(text)];
  return own.filter((word) => known.has(word)).length <= own.length * 0.7;
}

/** What somebody who uses a product may see or get. */
const seen =
  /\b(?:colou?rs?|themes?|dark|light|buttons?|pages?|screens?|menus?|banners?|icons?|forms?|inputs?|fields?|links?|texts?|words?|wording|messages?|lists?|tables?|columns?|notes?|notices?|dialogs?|popups?|e-?mails?|notifications?|passwords?|accounts?|orders?|prices?|invoices?|payments?|search|filters?|charts?|graphs?|photos?|pictures?|videos?|documents?|reports?|titles?|labels?|tabs?|statements?|dates?|languages?|translations?|avatars?|profiles?|layout|navigation|sliders?|print\w*|download\w*|upload\w*|confirmation|couleurs?|boutons?|écrans?|bannières?|icônes?|formulaires?|champs?|liens?|textes?|listes?|tableaux?|colonnes?|courriels?|mots? de passe|comptes?|commandes?|prix|factures?|paiements?|recherche|filtres?|graphiques?|titres?|libellés?|onglets?|pièces? jointes?|impression|téléchargement)\b/i;

/** What a point of a list says was done. */
const deeds =
  /^(?:add|remove|show|hide|display|allow|stop|send|use|do not|don['’]t|limit|require|prevent|replace|change|make|ask|keep|ajout|supprim|affich|masqu|permet|envo|remplac|demand|interdi)/i;

/** People whom a founder knows of. */
const people =
  /\b(?:users?|customers?|clients?|members?|visitors?|people|admins?|administrators?|teams?|staff|support|buyers?|sellers?|shops?|merchants?|subscribers?|candidates?|applicants?|teachers?|students?|patients?|organi[sz]ers?|owners?|providers?|partners?|employers?|participants?|utilisat(?:eurs?|rices?)|usagers?|personnes|membres|visiteurs?|équipes?|prestataires?|partenaires?|candidate?s?|employeurs?|agents?|gestionnaires?|administrateurs?|entreprises?|commerçants?|abonnée?s?)\b/gi;

/** Why, and what is different. */
const reason =
  /\b(?:because|so that|in order to|since|no longer|any ?more|until now|up to now|currently|previously|before|used to|from now on|instead of|now|only|unless|whether|allows?|lets?|enables?|to (?:keep|avoid|prevent|let|make sure|ensure|allow)|avoids?|prevents?|stops?|makes? sure|ensures?|needs?|wants?|wrong(?:ly)?|missing|broken|confus\w{1,6}|slow\w{0,3}|fast\w{0,3}|error|fail(?:s|ed|ing|ure)?|parce que|car|afin|pour que|désormais|jusqu['’]ici|jusqu['’]à présent|actuellement|auparavant|avant|maintenant|seulement|uniquement|permet|évite|empêche|au lieu|plus besoin|manqu\w{1,6}|erreur|lent\w{0,3})\b/gi;

/** What stands on something said before it. */
const dangling =
  /^(?:since|because|this|that|these|those|it|its|they|them|he|she|however|thus|so|also|but|and|or|otherwise|hence|therefore|as such|in this|in that|for this|for that|then|there(?! (?:was|were|is|are) (?:an?|no) )|here|which|both|neither|either|e\.g|i\.e|cela|ceci|ce|cet|cette|ces|il|elle|ils|elles|on|mais|et|ou|donc|ainsi|car|sinon|puis|du coup)\b/i;

/** How the work went, rather than what it does. */
const ofTheWork =
  /\b(?:wip|lint\w*|rubocop|eslint|prettier|typos?|merge[ds]?|rebase[ds]?|conflicts?|changesets?|changelog|snapshots?|storybook|specs?|tests?|tested|testing|unit|ci|pipeline|build|builds|review\w*|feedback|comments?|commit(?:s|ted)?|pull request|this pr|the pr|branch|refactor\w*|renam\w{1,3}|cleanup|clean up|class(?:es)?|method|methods|function|functions|variables?|module|modules|controllers?|helpers?|types?|interfaces?|props?|hook|hooks|component|components|import|imports|gem|npm|artifacts?|postgres\w*|sqlite|mysql|arrays?|subquer\w{1,3}|rspec|jest|pytest|appsettings|yarn|docker\w*|sql|null|nil|undefined|boolean|string|regex|params?|args?|enum|json|yaml|readme|docs?|documentation|todo|follow[- ]?up|screenshots?|relecture|revue|méthode|classe|fonction)\b/i;
/** Where a class is one of pupils. */
const atSchool = /\b(?:school|courses?|pupils?|students?|teachers?|lessons?)\b/i;
const outOfPlace =
  /^(?:is|are|was|were|please)\b|^(?:any questions|currently translated|signed-off|note\b|nb\b|ps\b|thanks|merci)|https?:|@\w|#\d|\bI (?:_|think|noticed)|\?$|:$|⟦/i;
const inCode = /[`{}<>=|\\]|\w\(|\w_\w|\w\/\w|::|--\w/;

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/\p{L}{3,}/gu) ?? []);
}
