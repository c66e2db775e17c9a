import { allMatches } from '../../../decisions/allMatches.ts';
import { settingInWords, wordsOf } from '../../conditions/nameInWords.ts';
import { changedCalls } from './calls.ts';
import type { FileView } from '../../../decisions/fileView.ts';
import type { LineFact, LineFactReader } from '../lineFact.ts';

/** What the messages that the product sends are filled with, what they are called, what they are made of, and who gets a copy. */
export class MessageContentReader implements LineFactReader {
  readonly #come = new Set<string>();
  readonly #gone = new Set<string>();
  readonly #copies = { come: 0, gone: 0 };
  #subject: readonly [string, string] | undefined;
  #template: readonly [string, string] | undefined;
  #path = '';

  read(view: FileView): void {
    const { role, place } = view.kind;
    if (role !== 'product' || place !== 'any' || view.file.status !== 'modified') return;
    for (const { before, after } of changedCalls(view, inMailer.test(view.path) ? opensInMailer : opens, signs)) {
      const [was, now] = [filledWith(before), filledWith(after)];
      for (const key of now) if (!before.includes(key)) this.#come.add(key);
      for (const key of was) if (!after.includes(key)) this.#gone.add(key);
      this.#subject ??= otherText(subject, before, after);
      this.#template ??= otherText(template, before, after);
      const copied = [before, after].map((text) => copy.test(text));
      if (copied[0] !== copied[1]) this.#copies[copied[1] === true ? 'come' : 'gone'] += 1;
      if (this.#path === '' && this.#told() > 0) this.#path = view.path;
    }
  }

  /** How much is known so far. */
  #told(): number {
    const { come, gone } = this.#copies;
    return this.#come.size + this.#gone.size + come + gone + [this.#subject, this.#template].filter(Boolean).length;
  }

  facts(): readonly LineFact[] {
    const told = { noticed: 'users', path: this.#path } as const;
    const { come: copied, gone: uncopied } = this.#copies;
    const pair = (key: string, texts: readonly [string, string] | undefined, weight: 3 | 4): readonly LineFact[] =>
      texts === undefined ? [] : [{ ...told, key, weight, quotes: { before: [texts[0]], after: [texts[1]] } }];
    const named = (key: string, names: ReadonlySet<string>, others: ReadonlySet<string>): readonly LineFact[] => {
      const texts = [...names].filter((name) => !others.has(name)).flatMap((name) => inWords(name) ?? []);
      return texts.length === 0 ? [] : [{ ...told, key, weight: 3, quotes: { names: texts.slice(0, mostNamed) } }];
    };
    return [
      ...pair('sentSubject', this.#subject, 4),
      ...named('sentFilled', this.#come, this.#gone),
      ...named('sentEmptied', this.#gone, this.#come),
      ...pair('sentTemplate', templateWords(this.#template), 3),
      ...(copied > 0 === uncopied > 0
        ? []
        : [{ ...told, key: copied > 0 ? 'sentCopied' : 'sentUncopied', weight: 4 as const }]),
    ];
  }
}

/** The names of what a message is filled with. */
function filledWith(text: string): readonly string[] {
  const at = filling.exec(text);
  if (at === null) return [];
  const inside = untilClosed(text.slice(at.index + at[0].length)).replace(said, '');
  return allMatches(keyed, inside).map(([, key = '']) => key);
}

/** What stands before the bracket that closes what is open. */
function untilClosed(text: string): string {
  let depth = 1;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if ('([{'.includes(sign)) depth += 1;
    if (')]}'.includes(sign)) depth -= 1;
    if (depth === 0) return text.slice(0, at);
  }
  return text;
}

function otherText(pattern: RegExp, before: string, after: string): readonly [string, string] | undefined {
  const [was, now] = [before, after].map((text) => pattern.exec(text)?.slice(1).find(Boolean));
  return was === undefined || now === undefined || was === now ? undefined : [was, now];
}

/** 'Emails.messageReceived' is 'message received'; a number of a mailing service says nothing. */
function templateWords(texts: readonly [string, string] | undefined): readonly [string, string] | undefined {
  const [before, after] = (texts ?? []).map((text) => inWords(text.split(/[./:]/).at(-1) ?? ''));
  return before === undefined || after === undefined || before === after ? undefined : [before, after];
}

function inWords(name: string): string | undefined {
  return settingInWords(wordsOf(name).join('_'));
}

const mostNamed = 4;
/** What no such call can do without. */
const signs = ['send', 'ail', 'personali'];
const inMailer = /mailers?[/_.]/i;
const opens =
  /\b(?:send_?(?:e_?mail|mail|template|notification|sms|text_message|invitation|reminder|invite|welcome|confirmation|alert)\w{0,30}|send(?:\w{0,20}E?[Mm]ail|Template|Notification|Sms|SMS|Invitation|Reminder|Invite|Confirmation)\w{0,30}|Mail::(?:send|queue|later)|EmailMessage|EmailMultiAlternatives)\s?\(|\bpersonali[sz]ation["']?\s?[:=]\s?(?=\{)/;
const opensInMailer = /\b(?:(?:\w{1,20}_)?mail(?=\(| \w{2,12}:)|personali[sz]ation["']?\s?[:=]\s?(?=\{))/;
const filling =
  /\b(?:params|personali[sz]ation|variables|context|dynamic_?[tT]emplate_?[dD]ata|template_?(?:[dD]ata|[pP]arams|[vV]ars?|[vV]ariables|[mM]odel)|substitutions|merge_?[vV]ars|locals|replacements)["']?\s?(?:=>|[:=])\s?[{[(]|Mail::(?:send|queue|later)\(\s?["'][\w.:-]{3,60}["'],\s?\[|render_to_string\(\s?["'][\w./-]{3,80}["'],\s?\{/;
/** Words between quotes are no names; a quote behind a letter closes one. */
const said = /(?<![\w.!?])"[^"\n]{0,200} [^"\n]{0,200}"|(?<![\w.!?])'[^'\n]{0,200} [^'\n]{0,200}'|`[^`\n]{0,300}`/g;
const keyed = /(?:^|[\s{(,[])["']?([A-Za-z_][\w-]{2,40})["']?\s?(?::(?!:)|=>|=(?![=>]))/g;
const subject = /\bsubject["']?\s?(?::|=>|=)\s?(?:"([^"{}<>]{4,120})"|'([^'{}<>]{4,120})')/;
const template =
  /Mail::(?:send|queue|later)\(\s?["']([\w.:/-]{3,60})["']|send_?[tT]emplate\(\s?["']([\w.:/-]{3,60})["']|\btemplate(?:_name|Name)?["']?\s?(?::|=>|=)\s?["']([\w.:/-]{3,60})["']/;
const copy = /\bb?cc["']?\s?(?::|=>|=)\s?(?!None|nil|null|undefined|\[\s?\]|''|"")/i;
