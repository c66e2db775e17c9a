import { OutlineAddresses } from './outline/outlineAddresses.ts';
import { OutlineChecks } from './outline/outlineChecks.ts';
import { OutlineKept } from './outline/outlineKept.ts';
import { OutlineNames, firstGroup } from './outline/outlineNames.ts';
import { OutlineScreen } from './outline/outlineScreen.ts';
import { OutlineSteps } from './outline/outlineSteps.ts';
import { codePart } from '../decisions/codeText.ts';
import { oneOf } from '../decisions/oneOf.ts';
import type { Action } from './outline/outlineSteps.ts';
import type { PartLine } from './partText.ts';
import type { PartRole } from './partRole.ts';

/** What a part is made of, in readable names: its steps, what it keeps, what it shows, where it can be reached. */
export interface PartOutline {
  readonly actions: readonly Action[];
  readonly steps: readonly string[];
  readonly fields: { readonly count: number; readonly names: readonly string[] };
  /** Other things that a stored thing is tied to. */
  readonly ties: readonly string[];
  /** Texts that people read on screen. */
  readonly texts: readonly string[];
  /** What people are asked to fill in. */
  readonly asks: readonly string[];
  readonly subjectLine?: string;
  /** The heading at the top of a text for readers. */
  readonly title?: string;
  /** Stored things whose keeping it changes. */
  readonly reshaped: readonly string[];
  readonly addresses: { readonly count: number; readonly about: readonly string[] };
  readonly checks: { readonly count: number; readonly names: readonly string[] };
  /** Pages of a document, jobs of a delivery, messages of a translation: entries, and the names of the first. */
  readonly entries: { readonly count: number; readonly names: readonly string[] };
  /** New room for data, by what it is for. */
  readonly created: readonly string[];
}

export interface OutlineInput {
  readonly role: PartRole;
  readonly path: string;
  readonly language: string | undefined;
  readonly lines: readonly PartLine[];
}

/** Reads the names in a part, in one pass. */
export function partOutline(input: OutlineInput): PartOutline {
  const found = new Found(input);
  const read = readers[input.role] ?? readCode;
  for (const { text } of input.lines) read(text, found, input);
  const { steps, kept, screen, addresses, entries, title, subjectLine } = found;
  const { checks } = found.checks;
  return {
    actions: steps.actions,
    steps: steps.names,
    fields: { count: kept.fields.count, names: kept.fields.names },
    ties: kept.ties.names,
    texts: screen.texts.names,
    asks: screen.asks.names,
    ...(subjectLine === undefined ? {} : { subjectLine: subjectLine.trim() }),
    ...(title === undefined || !/^[\p{L}\d][\p{L}\d ,’'&!?:-]*$/u.test(title)
      ? {}
      : { title: title.trim().replace(/'/g, '’') }),
    reshaped: kept.reshaped.names,
    addresses: { count: addresses.count, about: addresses.about },
    checks: { count: checks.count, names: checks.names },
    entries: { count: entries.count, names: entries.names },
    created: kept.created.names,
  };
}

/** What the lines read so far hold. */
class Found {
  readonly steps: OutlineSteps;
  readonly kept = new OutlineKept();
  readonly screen = new OutlineScreen();
  readonly addresses: OutlineAddresses;
  readonly checks = new OutlineChecks();
  readonly entries = new OutlineNames();
  title: string | undefined;
  subjectLine: string | undefined;

  constructor({ language, role }: OutlineInput) {
    this.steps = new OutlineSteps(language);
    this.addresses = new OutlineAddresses(role);
  }
}

type Reader = (text: string, found: Found, input: OutlineInput) => void;

/** Parts that are no code, or of which nothing but one thing is told. */
const readers: Partial<Readonly<Record<PartRole, Reader>>> = {
  document: (text, found) => {
    found.title ??= /^#\s{1,3}(\S.{1,60})$/.exec(text)?.[1]?.trim();
    const heading = /^(?:#{1,3}|={1,3})\s{1,3}(\S.{2,60})$/.exec(text)?.[1]?.replace(/#/g, '').trim();
    if (heading !== undefined) found.entries.addText(heading);
  },
  translation: (text, found) => {
    if (messageLine.test(text)) found.entries.count += 1;
  },
  check: (text, found, { language }) => {
    const code = codePart(text, language);
    if (code.trim() !== '') found.checks.read(code);
  },
};

const readCode: Reader = (text, found, { role, path, language }) => {
  const code = codePart(text, language);
  if (code.trim() === '') return;
  if (reached.has(role)) found.addresses.read(code);
  if (markup.test(path)) found.screen.read(code);
  if (role === 'email') found.subjectLine ??= subjectLine.exec(code)?.[1];
  const field = role === 'form' ? formField.exec(code) : null;
  if (field) found.screen.asks.add(firstGroup(field));
  if (declaresData(role, path)) found.kept.readShape(code);
  if (role === 'dataChange') found.kept.readChange(code);
  found.steps.read(code);
};

/** Parts that are met under an address. */
const reached: ReadonlySet<PartRole> = new Set(['addresses', 'programAddress', 'contract', 'pageAnswer']);

const markup =
  /\.(tsx|jsx|vue|svelte|astro|html?|erb|haml|slim|heex|eex|twig|php|liquid|cshtml|hbs|mjml|ejs|pug|jinja2?)$/;

function declaresData(role: PartRole, path: string): boolean {
  return (
    role === 'dataShape' ||
    role === 'dataChange' ||
    role === 'dataLayout' ||
    (role === 'contract' && !/\.(ya?ml|json)$/.test(path))
  );
}

/** A message of a translation, in the forms of the common tools. */
const messageLine =
  /^\s*(?:"[^"]{1,200}"\s*:\s*"|msgstr\s+"[^"]|[\w.-]+:\s*\S|'[^']{1,200}'\s*=>\s*["']|<string |<value>|[\w.-]+\s*=\s*\S)/;

/** The subject of an e-mail. */
const subjectLine = /\bsubject(?:_line)?["']?\s{0,3}(?::|=>?|\()\s{0,3}["'`]([^"'`{}$#%]{8,80})["'`]/i;

/** What a form asks for. */
const formField = oneOf([
  /^\s*(\w{2,40})\s{0,4}=\s{0,4}(?:forms|fields|wtforms|serializers|StringField|SelectField)\b/,
  /\battribute\s{1,4}:(\w{2,40})/,
  /\bname=["'](\w{2,40})["']/,
]);
