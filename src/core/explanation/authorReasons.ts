import { languageOfText } from '../wording/languageOfText.ts';
import { poorPhrases } from '../wording/jargon.ts';
import { hardWords, isHard, isPlain, isPlainest } from './hardWords.ts';
import { isMeant } from './quoteGlossary.ts';
import { meansTheWork } from './ofTheWork.ts';
import { pieces } from './authorPieces.ts';
import { countsAsCode, quotable, readableTitle } from './quotable.ts';
import { redacted } from '../redaction/redacted.ts';
import { inCode, withoutCode } from './withoutCode.ts';
import type { AuthorWords } from '../change/changeSource.ts';
import type { Part, Piece } from './authorPieces.ts';

/**
 * What the longer words of an author tell an outsider: why a change was made, or what is different after it, at most three sentences, and the points of a list that anyone
 * can follow; as written and in their order, none where only specialists could follow. Left alone: notes on how the work went, lists of steps, templates, links, and what repeats the title.
 */
export function authorReasons({ title, body }: AuthorWords): readonly string[] {
  if (body.length > longestBody) return [];
  const known = wordsOf(quotable(title));
  const seen = new Set<string>();
  const candidates = pieces(body).flatMap((piece, at): readonly Candidate[] => {
    const { plain: bare, touched, named } = withoutCode(redacted(withoutLiteral(piece.text)).text.replace(/\*\*/g, ''));
    const text = quotable(bare.replace(/\s+/g, ' '));
    // A number before a sentence was its subject.
    if (!piece.point && /^(?:[A-Z]{2,10}-\d|#|\()/.test(piece.text) && /^\p{Ll}/u.test(text)) return [];
    const leans = piece.later && dangling.test(text) && isPlainest(text) && concerns(text);
    const weight = weightOf(text, { first: at === 0, point: piece.point, part: piece.part, known, leans });
    const key = text.toLowerCase();
    const worth = (weight > 0 && !isHard(text)) || (!named && isPlainDeed(text, known));
    const told = worth && (!touched || speaksPlainly(text)) && !countsAsCode(text.split(' ', 1)[0] ?? '');
    if (!told || seen.has(key)) return [];
    seen.add(key);
    return [{ text, at, weight, point: piece.point, part: piece.part, follows: leans || followsOn(piece) }];
  });
  // Where a sentence says what was wrong, one that names code adds little.
  const plain = candidates.some(({ text, weight }) => weight > 0 && differs.test(text) && !namesCode.test(text));
  // What was so before reads as if it were so now, unless its words say that it was wrong.
  const past = candidates.some(({ part }) => part === 'now');
  const reasons = weightiest(
    candidates.filter(
      ({ text, weight, part }) =>
        weight > 0 &&
        (!plain || differs.test(text) || !namesCode.test(text)) &&
        !(past && part === 'wrong' && !differs.test(text) && !faulty.test(text)),
    ),
  );
  // Beside why, what a list of an author says was done, as far as anyone can follow it.
  const deeds = candidates.filter(
    (one) =>
      (one.point || brings.test(one.text)) &&
      one.part !== 'wrong' &&
      !reasons.includes(one) &&
      isPlainDeed(one.text, known),
  );
  return [...reasons, ...deeds.slice(0, mostLines - reasons.length)]
    .sort((a, b) => a.at - b.at)
    .map(({ text }) => text);
}

interface Candidate {
  readonly text: string;
  readonly at: number;
  readonly weight: number;
  readonly point: boolean;
  readonly part: Part | undefined;
  /** Whether it says something only after the sentence before it. */
  readonly follows: boolean;
}

/** Those that tell most; one that stands on the sentence before it comes with that one, or not at all. */
function weightiest(candidates: readonly Candidate[]): readonly Candidate[] {
  const chosen: Candidate[] = [];
  for (const one of [...candidates].sort((a, b) => b.weight - a.weight || a.at - b.at)) {
    const chain: Candidate[] = [];
    let first: Candidate | undefined = one;
    while (first !== undefined && !chosen.includes(first)) {
      chain.unshift(first);
      const { at, follows }: Candidate = first;
      if (!follows) break;
      first = candidates.find((other) => other.at === at - 1);
    }
    if (first !== undefined && chosen.length + chain.length <= most) chosen.push(...chain);
  }
  return chosen;
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
    .replace(/\b(fail(?:s|ed)|crash(?:es|ed)|stop(?:s|ped)) with `[^`]{1,200}`/, '$1')
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

/** 'Now we see the actual error' says nothing without the sentence before it. */
function followsOn({ text, later }: Piece): boolean {
  return later && /^(?:now|only|instead|still|maintenant|désormais|seule?s?)\b/i.test(text);
}

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
    leans = false,
  }: {
    readonly first: boolean;
    readonly point: boolean;
    readonly part: Part | undefined;
    /** The words of the title; absent for what is no message. */
    readonly known: ReadonlySet<string> | undefined;
    readonly least?: number;
    /** Whether it may stand on the sentence before it. */
    readonly leans?: boolean;
  },
): number {
  const words = text.match(/[\p{L}\d][\p{L}\d'’-]*/gu) ?? [];
  if (words.length < (first ? 3 : 5) || words.length > 40 || text.length > 240) return 0;
  const readers = (text.match(people) ?? []).length;
  const reasons = (text.match(reason) ?? []).length + (known === undefined ? 0 : plainReasons(text, readers > 0));
  const deed = point && deeds.test(text) ? 1 : 0;
  // Beside code, a failure is often one that is provided for.
  const faults = known === undefined ? 0 : faulty.test(text) ? 3 : stays.test(text) ? 1 : 0;
  const headed = part === 'wrong' ? 3 : part === 'now' ? 1 : 0;
  const weight = 2 * Math.min(readers, 2) + 2 * Math.min(reasons, 2) + faults + deed + headed + (first ? 1 : 0);
  // Counted first: whether an outsider can follow takes longer to tell.
  // A deed alone, without whom it is for or why, is a note of the work.
  if (reasons + readers + faults + (part === 'wrong' ? 1 : 0) === 0 || weight < least) return 0;
  if (!canFollow(text, known ?? new Set())) return 0;
  if (!leans && dangling.test(text) && !(first && ofTheTitle.test(text))) return 0;
  const language = languageOfText(text) ?? 'en';
  // Beside people, and of what was wrong, a word that need not be of the trade is none, and one that comes twice is one.
  const terms = poorPhrases(text, language).filter(({ type }) => type === 'jargon');
  const spoken = (readers > 0 || faults >= 3) && hardWords(text).unexplained < 2;
  const hard = spoken
    ? new Set(terms.flatMap((one) => (isMeant(one.found, text) && one.type === 'jargon' ? [one.instead] : []))).size
    : terms.filter(({ found }) => faults < 3 || isMeant(found, text)).length;
  return hard > 1 ? 0 : weight - 2 * hard;
}

/** A name of code in words, and a sentence that is cut, read well where the rest is plain. */
function speaksPlainly(sentence: string): boolean {
  const text = sentence.replace(/(?<=\p{Ll})\/(?=\p{Ll})/gu, ' or ');
  return isPlainest(text) && text.split(' ').length > 6 && (faulty.test(text) || concerns(text));
}

/** Whether a sentence speaks of people, or of what they see. */
function concerns(text: string): boolean {
  return seen.test(text) || text.search(people) >= 0;
}

/** What the first sentence calls so is what the title named. */
const ofTheTitle =
  /^(?:this|cela|ceci|(?:it|they|il|elle|ils|elles) (?:was|were|did|had|could|used to|étai(?:t|ent)|avai(?:t|ent)|ne))\b/i;

/** How often a sentence that anyone can follow says why, where it speaks of people or of what they see, or what is at stake. */
function plainReasons(text: string, ofPeople: boolean): number {
  const stake = (text.match(stakes) ?? []).length;
  const why = ofPeople || seen.test(text) ? (text.match(because) ?? []).length : 0;
  return stake + why > 0 && isPlainest(text) ? stake + why : 0;
}

/** What was wrong, told as it was; what stays as it is. */
const faulty =
  /\b(?:incorrectly|mistakenly|unexpectedly|erroneously|there was a bug|nothing happen(?:s|ed)|(?:was|were|got) (?:lost|ignored|skipped|stuck|dropped|overwritten|broken)|failed to|would (?:not|never|fail|crash)|did(?: not|n['’]t)|crash(?:es|ed|ing)|broke|regress(?:ed|ion)|stopped working|never (?:reached|shown|saved|sent|worked|got)|disappear(?:s|ed)|par erreur|à tort|n['’]étai(?:t|ent) pas|ne .{2,30} pas)\b/i;
const stays =
  /\b(?:(?:is|are|stays?|remains?|left) (?:unchanged|unaffected|untouched|as before|the same)|impacts?\b.{1,40}\? (?:no|unlikely)|(?:is|are) not (?:affected|changed)|(?:will )?continues? to|(?:do(?:es)?|will|wo)(?: not|n['’]t) (?:have any effect|affect|change)|no (?:change|impact|effect) (?:for|on|to|in)\b|(?:reste|restent|est|sont) (?:inchangée?s?|comme avant)|ne chang(?:e|ent) pas)\b/i;
/** What is only wished for. */
const wish =
  /^in (?:the|a) future\b|^(?:(?:it|this) )?(?:would|might|could|will) be (?:good|nice|great|better|worth|helpful|useful|cool)\b|\b(?:would be (?:good|nice|great) to|(?:can|could|may|might|will|should)\b.{1,60}\bin (?:the|a) future|later on|some ?day|eventually|follow[- ]?up|next step|à l['’]avenir|plus tard|il faudrait|on pourrait)\b/i;

/** Whether a remark or sentence can be read by an outsider with nothing around it. */
export function standsAlone(text: string): boolean {
  return canFollow(text, new Set()) && !dangling.test(text);
}

/** Whether a sentence stands by itself, names no code and says more than the title. */
function canFollow(text: string, known: ReadonlySet<string>): boolean {
  if (!/^["“«(]?\p{L}/u.test(text) || outOfPlace.test(text) || meansTheWork(text) || inCode(text)) return false;
  if (wish.test(text)) return false;
  if (!readableTitle(text) || /^\S+ \S+ (?:this|that|these|it) (?:is|was|has|will)\b/i.test(text)) return false;
  const own = [...wordsOf(text)];
  return own.filter((word) => known.has(word)).length <= own.length * 0.7;
}

/** What somebody who uses a product may see or get. */
const seen =
  /\b(?:colou?rs?|themes?|dark|light|buttons?|tooltips?|badges?|logos?|footers?|sidebars?|calendars?|checkout|quantit(?:y|ies)|currenc(?:y|ies)|appointments?|bookings?|pages?|screens?|menus?|banners?|icons?|forms?|inputs?|fields?|links?|texts?|words?|wording|messages?|lists?|tables?|columns?|notes?|notices?|dialogs?|popups?|e-?mails?|notifications?|passwords?|accounts?|orders?|prices?|invoices?|payments?|search|filters?|charts?|graphs?|photos?|pictures?|videos?|documents?|reports?|titles?|labels?|tabs?|statements?|dates?|languages?|translations?|avatars?|profiles?|layout|navigation|sliders?|print\w*|download\w*|upload\w*|confirmation|couleurs?|boutons?|écrans?|bannières?|icônes?|formulaires?|champs?|liens?|textes?|listes?|tableaux?|colonnes?|courriels?|mots? de passe|comptes?|commandes?|prix|factures?|paiements?|recherche|filtres?|graphiques?|titres?|libellés?|onglets?|pièces? jointes?|impression|téléchargement)\b/i;

/** What a point of a list says was done. */
const deeds =
  /^(?:add|remove|show|hide|display|allow|stop|send|use|do not|don['’]t|limit|require|prevent|replace|change|make|ask|keep|ajout|supprim|affich|masqu|permet|envo|remplac|demand|interdi)/i;

/** What a sentence says is shown or done from now on. */
const brings =
  /^(?:(?:now |also )?(?:adds?|shows?|hides?|displays?|surfaces?|moves?|lets?|allows?|stops?|sends?|replaces?|opens?|warns?|asks?|limits?|introduces?|enables?|disables?|prevents?|increases?|reduces?)|ajoute|affiche|masque|permet|envoie|remplace|demande)\b/i;

/** People whom a founder knows of. */
const people =
  /\b(?:users?|customers?|clients?|members?|visitors?|people|admins?|administrators?|teams?|staff|support|buyers?|sellers?|shops?|merchants?|subscribers?|learners?|players?|donors?|volunteers?|residents?|citizens?|pupils?|guests?|moderators?|employees?|travell?ers?|doctors?|nurses?|clinicians?|landlords?|candidates?|applicants?|teachers?|students?|patients?|organi[sz]ers?|owners?|providers?|partners?|employers?|participants?|utilisat(?:eurs?|rices?)|usagers?|personnes|membres|visiteurs?|équipes?|prestataires?|partenaires?|candidate?s?|employeurs?|agents?|gestionnaires?|administrateurs?|entreprises?|commerçants?|abonnée?s?|bénévoles?|adhérente?s?|lecteurs?|élèves?|salariée?s?|bénéficiaires?|citoyen(?:ne)?s?|habitante?s?)\b/gi;

/** Why, and what is different. */
const reason =
  /\b(?:because|so that|in order to|since|no longer|any ?more|until now|up to now|currently|previously|before|used to|from now on|instead of|now|only|unless|whether|allows?|lets?|enables?|to (?:keep|avoid|prevent|let|make sure|ensure|allow)|avoids?|prevents?|stops?|makes? sure|ensures?|needs?|wants?|wrong(?:ly)?|missing|broken|confus\w{1,6}|slow\w{0,3}|fast\w{0,3}|error|fail(?:s|ed|ing|ure)?|parce que|car|afin|pour que|désormais|jusqu['’]ici|jusqu['’]à présent|actuellement|auparavant|avant|maintenant|seulement|uniquement|permet|évite|empêche|au lieu|plus besoin|manqu\w{1,6}|erreur|lent\w{0,3})\b|(?<=\s)(?:étai(?:t|ent)|évite\w{0,2}|échou\w{1,5})\b/gi;

/** Why, in words that those who only speak of their machines use as often: they tell where what people see or do is spoken of. */
const because =
  /\b(?:caus(?:es|ed|ing)|due to|led to|leads to|mean(?:s|t|ing) that|which (?:means|meant)|result(?:s|ed|ing) in|reduces?|saves?|even (?:if|when|though)|regardless|rather than|continues? to|would have to|we (?:want|wanted|need|can(?:no|['’])t|had to|have decided|decided)|unable|by default|impossible|twice|impacts?|applies (?:only )?to|only applies)\b/gi;
/** What is at stake whoever reads. */
const stakes =
  /\b(?:vulnerabilit(?:y|ies)|CVE-\d{4}|security (?:holes?|issues?|flaws?|risks?|problems?|findings?|fix(?:es)?|reasons?|updates?|patch(?:es)?|advisor(?:y|ies)|releases?)|attack(?:s|ers?)?|leak(?:s|ed|ing)?|costs?)\b/gi;

/** What stands on something said before it. */
const dangling =
  /^(?:since|because|this|that|these|those|it|its|they|them|he|she|however|thus|so|also|but|and|or|otherwise|hence|therefore|as such|in this|in that|for this|for that|then|there(?! (?:was|were|is|are) (?:an?|no) )|here|which|both|neither|either|e\.g|i\.e|cela|ceci|ce|cet|cette|ces|il|elle|ils|elles|on|mais|et|ou|donc|ainsi|car|sinon|puis|du coup)\b/i;

const outOfPlace =
  /^(?:is|are|was|were|please|reapply|reverts?)\b|^(?:any questions|currently translated|signed-off|note\b|nb\b|ps\b|thanks|merci)|https?:|@\w|#\d|\bI (?:_|think|noticed)|\?$|:$|⟦/i;

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/\p{L}{3,}/gu) ?? []);
}
