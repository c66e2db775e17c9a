import { allMatches } from '../decisions/allMatches.ts';
import { codePart } from '../decisions/codeText.ts';
import { constantsIn, withConstants } from './namedConstants.ts';
import { distinct, without } from './distinctTexts.ts';
import { fixedLists } from './keptOnly.ts';
import { languageOfText } from '../wording/languageOfText.ts';
import { poorPhrases } from '../wording/jargon.ts';
import { bringsIn, logLine } from './lineMarks.ts';
import { readableTitle } from './quotable.ts';
import { rewordings, sentencesIn } from './writtenText.ts';
import type { AddedLine, FileView, RemovedLine } from '../decisions/fileView.ts';
import type { Reworded } from './writtenText.ts';

/** Sentences that the product writes elsewhere than on its screens. */
export interface Messages {
  readonly count: number;
  /** Whether each of those shown tells a failure. */
  readonly failing: boolean;
  readonly reworded: Reworded | undefined;
  readonly shown: readonly string[];
}

/** Gathers new messages file by file. */
export class MessageReader {
  #count = 0;
  #failing = false;
  #message: Pick<Messages, 'reworded' | 'shown'> = { reworded: undefined, shown: [] };

  /** Takes one file of the product into account that draws no screen. */
  read(view: FileView): void {
    const constants = constantsIn(view.added);
    const texts = (lines: readonly (AddedLine | RemovedLine)[]): readonly string[] => {
      // A log may be written over several lines: what stands in its brackets is part of it.
      let depth = 0;
      let last = 0;
      return lines.flatMap((line) => {
        const at = line.type === 'added' ? line.newLine : line.oldLine;
        if (at !== last + 1) depth = 0;
        last = at;
        const code = codePart(line.text, view.language);
        const logged = depth > 0 || logLine.test(code);
        if (logged) depth = Math.max(0, depth + bracketsLeft(code));
        const sentences = [
          ...sentencesIn(withConstants(code, constants)),
          ...(line.type === 'added' ? answersIn(code) : []),
        ].filter(isForReaders);
        // Few lines hold a sentence: what else would rule it out is asked of those alone.
        const aside = logged || (sentences.length > 0 && (bringsIn.test(code) || ofTheTeam.test(code)));
        return aside ? [] : sentences;
      });
    };
    const [gone, come] = [texts(view.removed), texts(view.added)];
    const said = without(come, gone);
    if (said.length === 0) return;
    // What stands in a list that has a name may be compared with, and said to nobody.
    const inLists = new Set([...fixedLists(view).values()].flat());
    // A short one may have stood in a line that answered nobody.
    const stood = (text: string): boolean =>
      text.length < shortest && view.removed.some((line) => line.text.includes(text));
    const fresh = said.filter((text) => !inLists.has(text) && !stood(text));
    if (fresh.length === 0) return;
    const former = without(gone, come);
    this.#count += fresh.length;
    if (this.#message.reworded !== undefined) return;
    const pairs = rewordings(former, fresh);
    // Of one message in several languages, the one that more readers know.
    const reworded = pairs.find(({ after }) => languageOfText(after) !== undefined) ?? pairs[0];
    const shown = distinct([...this.#message.shown, ...fresh]).slice(0, mostMessages);
    this.#message = { reworded, shown };
    this.#failing = (reworded === undefined ? shown : [reworded.after]).every((text) => failure.test(text));
  }

  /** What was gathered. */
  messages(): Messages {
    return { count: this.#count, failing: this.#failing, ...this.#message };
  }
}

/** How many brackets a line leaves open, those in quotes aside. */
function bracketsLeft(code: string): number {
  const bare = code.replace(/"[^"]*"|'[^']*'|`[^`]*`/g, '');
  return bare.split('(').length - bare.split(')').length;
}

const mostMessages = 3;
const shortest = 30;

/** Short texts that answer whoever asked for something, in a line that does: 'Enter a postcode'. */
function answersIn(code: string): readonly string[] {
  if (code.length > 400 || !hasQuote.test(code) || !answerSigns.test(code) || !answers.test(code)) return [];
  return allMatches(shortText, code).flatMap(([, double, single]) => {
    const text = (double ?? single ?? '').replace(/(?<=[^.])\.$/, '');
    const words = text.match(/\p{L}{2,}/gu) ?? [];
    return words.length > 1 && (words.length < 4 || text.length < 15) ? [text] : [];
  });
}

const hasQuote = /["']\p{Lu}/u;
/** Without one of these no line says no: cheaper to look for. */
const answerSigns = /Error|error|Request|NotFound|Forbidden|Unauthorized|Exception|flash|redirect|status/;
/** What says no to a request, or tells of it on the next screen. */
const answers =
  /\b(?:\w{0,20}ValidationError|errors\.add|add_error|(?:Bad|Invalid)Request\w{0,12}|NotFound\w{0,12}|Forbidden\w{0,12}|Unauthorized\w{0,12}|UnprocessableEntity\w{0,12}|HTTPException|HttpException|flash|redirect_to|redirect)\b|\bstatus\(4\d\d\)|\bstatus(?:_code)?["']?\s?(?:=>|[:=])\s?(?::bad_request|:not_found|:forbidden|:unprocessable\w{0,8}|:unauthorized|:conflict|4\d\d)/;
const shortText = /"(\p{Lu}[\p{L}\d ,.’'!?-]{5,60})"|'(\p{Lu}[\p{L}\d ,.’!?-]{5,60})'/gu;

/** Texts beside the code for whoever writes or calls it: descriptions of an interface, help of a command, annotations. */
const ofTheTeam =
  /"{3}|'{3}|^\s*[@#[]|^\s*desc\s?\(?["']|\b(?:set|add|append|with)?_?headers?\(\s?["']|\b(?:SyntaxError|NotImplementedError|NotSupportedException|LogicException|BadMethodCallException|UnexpectedValueException|IllegalStateException|AssertionError|TypeError)\b|\b(?:description|summary|help(?:_text)?|usage|docs?|doc_?string|example|deprecat\w{2,6}|reason|comment)["']?\s?[:=(]|^\s*assert\w*\b|\b(?:assert\w{0,20}|expect|describe|it|capture(?:Exception|Message)|report(?:Error|Exception)|track|logEvent|Sentry|Bugsnag|Honeybadger|Rollbar)[(.]|\.(?:Bool|String|Int|Uint|Float\d\d|Duration|Count|Var)(?:Slice|Array)?(?:Var)?P?\(|\.(?:(?:ends|starts)_?with|includes?|contains|index_?of|has_?(?:prefix|suffix))\??\(\s?["']|\b(?:str_contains|str_starts_with|strings\.\w{5,12})\(|\.(?:option|requiredOption|argument|command|addOption)\(/i;

/** A message that somebody could read: words of the trade and names of code are for the team. */
export function isForReaders(text: string): boolean {
  return (
    !/\w_\w/.test(text) &&
    readableTitle(text) &&
    poorPhrases(text, languageOfText(text) ?? 'en').every(({ type }) => type !== 'jargon')
  );
}

/** Words by which a text refuses or tells of a failure. */
export const failure =
  /\b(?:fail\w*|errors?|must|needs? to|requires|required|not allowed|forbidden|too (?:large|many|long|short|big)|could not|missing|already|only .{2,40} (?:can|may)|doit|doivent|trop|déjà|manqu\w+|not found|no \w{1,20} found|invalid|denied|refused?|cannot|can['’]t|unable|échec|échou\w+|erreurs?|invalides?|introuvables?|impossible|refusée?s?)\b/i;
