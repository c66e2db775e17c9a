import { languageOfText } from '../wording/languageOfText.ts';
import { poorPhrases } from '../wording/jargon.ts';
import { isMeant } from './quoteGlossary.ts';
import { readableTitle } from './quotable.ts';
import type { FileView } from '../decisions/fileView.ts';

/** What a new test expects, in the team's words, and how much of it an outsider can use. */
export interface NamedTest {
  readonly name: string;
  readonly weight: number;
}

/** The new tests of a file whose names read as sentences: it('refuses an empty basket'), def test_refuses_an_empty_basket, fun `refuses an empty basket`. */
export function newTestNames(view: FileView): readonly NamedTest[] {
  const before = new Set(view.removed.flatMap(({ text }) => nameOn(text)?.name ?? []));
  let when = '';
  // What is expected in two cases alike says nothing of either.
  const cases = new Map<string, Set<string>>();
  let now = '';
  for (const { text } of view.added) {
    const { word = '', name = '' } = nameOn(text) ?? {};
    if (word === 'context' || word === 'describe') now = condition.test(name) ? name : '';
    else if (name !== '' && now !== '') cases.set(name, (cases.get(name) ?? new Set()).add(now));
  }
  return view.added.flatMap(({ text }) => {
    const found = nameOn(text);
    if (found === undefined) return [];
    const { word, name } = found;
    if (word === 'context' || word === 'describe') {
      when = condition.test(name) ? name : '';
      return [];
    }
    const whole = withoutHumps(when === '' ? name : `${when}, ${name}`);
    return before.has(name) || (cases.get(name)?.size ?? 0) > 1 || !isReadable(whole)
      ? []
      : [{ name: whole, weight: weightOf(whole) }];
  });
}

/** The name of the check that a line begins, in words. */
export function testName(text: string): string | undefined {
  const { word = '', name } = nameOn(text) ?? {};
  return word === 'context' || word === 'describe' ? undefined : name;
}

function nameOn(text: string): { readonly word: string; readonly name: string } | undefined {
  const line = text.slice(0, 400);
  const quoted = inQuotes.exec(line);
  if (quoted)
    return { word: quoted[1] ?? '', name: (quoted[2] ?? quoted[3] ?? quoted[4] ?? '').replace(/\\(?=['"])/g, '') };
  const spelled = asName.exec(line);
  const name = spelled?.[1] ?? spelled?.[2] ?? spelled?.[3];
  return name === undefined ? undefined : { word: 'test', name: name.includes(' ') ? name : inWords(name) };
}

/** One name of code inside a sentence is read in words: 'keeps bodyTemplate safe'. */
function withoutHumps(name: string): string {
  return name.split(' ').filter((word) => humps.test(word)).length > 1
    ? name
    : name.replace(humps, (word) => word.replace(/(?=\p{Lu})/gu, ' ').toLowerCase());
}

const humps = /(?<![\w.'"-])\p{Ll}{2,20}\p{Lu}\p{Ll}{2,20}(?:\p{Lu}\p{Ll}{2,20})?(?![\w(.])/u;

/** 'testRefuses_emptyBasket' in words: 'refuses empty basket'. */
function inWords(name: string): string {
  return name
    .replace(/^(?:test|Test|it)(?=[_A-Z])/, '')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .replace(/_+/g, ' ')
    .trim()
    .toLowerCase();
}

function isReadable(name: string): boolean {
  const words = name.split(' ');
  return (
    words.length > 3 &&
    words.length < 22 &&
    name.length < 130 &&
    !/^(?:get|set) |[_/`#{}<>=|\\[\]]|\d\p{L}|\p{L}\d|\p{Ll}\p{Lu}|\b[1-5]\d\d\b|\w\(/u.test(name) &&
    !ofTheTeam.test(name) &&
    readableTitle(name) &&
    (weightOf(name) > 0 || says.test(name)) &&
    !cutShort.test(name) &&
    // In a long sentence, one word of the trade is explained below the page.
    poorPhrases(name, languageOfText(name) ?? 'en').filter(
      ({ type, found }) => type === 'jargon' && isMeant(found, name),
    ).length < (words.length > 6 && says.test(name) ? 2 : 1)
  );
}

/** Whether a name says what holds, rather than naming a thing. */
export function saysRule(name: string): boolean {
  return weightOf(name) > 0 || says.test(name) || languageOfText(name) === 'fr';
}

function weightOf(name: string): number {
  return (name.match(telling) ?? []).length;
}

const inQuotes =
  /^\s*(?:t\.)?(?:(it|test|scenario|specify|context|describe|Run|Scenario)(?:\.only)?|name:|desc(?:ription)?:|Scenario:)[\s(:]{1,2}(?:"((?:[^"\\]|\\.){3,200})"|'((?:[^'\\]|\\.){3,200})'|`([^`]{3,200})`)/;
const asName =
  /^\s*(?:async )?def (test_\w{8,120})\(|\b(?:function|func|fn|fun|void|Task)\s+(?:`([^`]{8,160})`|((?:test|Test|should|Should|it_|when|given)\w{8,120}|[a-z]{2,20}(?:_[a-z\d]{1,20}){3,16}))\s?\(/;
const condition = /^(?:when|with|without|if|for|lorsque?|quand|si|avec|sans|pour)\b/i;
/** How a team checks, and the parts that it checks with. */
export const ofTheTeam =
  /\b(?:null|nil|undefined|none|mock\w*|stub\w*|fixture\w*|throws?|exceptions?|async|await|params?|args?|enums?|dtos?|uuid|bool\w*|strings?|arrays?|objects?|instances?|handlers?|props?|renders?|snapshots?|class|methods?|functions?|callbacks?|regex|modules?|controllers?|serializ\w+|pars(?:e|es|ing)|fetch\w*|dispatch\w*|payloads?|repositor\w+|factor(?:y|ies)|schemas?|mutations?|quer(?:y|ies)|hooks?|returns? (?:true|false|an? )|happy path|works|smoke|breaks?|persists?|idempotent|evict\w*|subclass\w*|decorat\w*|semaphores?|unwrapped|flash|no-?ops?|telemetry|span|meta ?data|dirs?|paths?|instantiat\w*|constructors?|getters?|setters?|initiali[sz]\w*)\b|\bshould (?:map|return|call|build|convert|create an? instance)\b/i;
/** A rule has a verb: 'keeps the order', 'the order is kept'. */
const says =
  /^(?:it )?(?:[a-z]{3,20}[^s\W]|use|set|ask|add|get|log|run|let)s\b(?! (?:with|for|in|of)\b)|\b(?:is|are|has|have|does|marks|keeps|sends|saves|hides|removes|deletes|refuses|asks|est|sont|renvoie|retourne)\b/i;
/** A quote inside a name ends it too early. */
const cutShort = /\s$|\b(?:with|of|to|the|a|an|containing|for|in|by|from|as|when|and|or|de|la|le|un|une|avec)$/i;
/** What a rule says: what may be, what is refused, for whom, in which case. */
const telling =
  /\b(?:should|must|can|cannot|may|not|only|never|always|when|without|unless|until|after|before|if|refuses?|rejects?|allows?|keeps?|shows?|hides?|sends?|users?|customers?|admins?|members?|visitors?|doit|doivent|peut|peuvent|quand|sans|si|affiche|envoie)\b/gi;
