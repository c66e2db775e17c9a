import { codePart, commentPart } from '../codeText.ts';
import { prefilter } from '../prefilter.ts';
import { comesWithItsPause, staysPaused } from './pausedBefore.ts';
import { proofOf } from './proofOf.ts';
import type { AddedLine, FileView, RemovedLine } from '../fileView.ts';
import type { Effect, LineFinding } from '../finding.ts';

/**
 * Work put off: notes to come back, automatic checks switched off. Each line is given with its sign, so that a moved one cancels out over the whole change.
 * Left alone: documents, vendored and generated files, the word "todo" as a feature of a product (no colon, no parenthesis, not at the start of a comment).
 */
export function findPostponed(view: FileView): readonly LineFinding[] {
  const candidates = view.linesFor(words);
  if (candidates.length === 0 || isByMachine(view)) return [];
  return candidates.flatMap(({ line }) => noteIn(view, line));
}

/** A file that says of itself that a machine wrote it puts nothing off. */
function isByMachine({ added }: FileView): boolean {
  return added.slice(0, headLines).some(({ newLine, text }) => newLine <= headLines && byMachine.test(text));
}

function noteIn(view: FileView, line: AddedLine | RemovedLine): readonly LineFinding[] {
  const { text, type: sign } = line;
  if (text.length > longestNote) return [];
  const ofTests = view.kind.role === 'tests';
  const row = rows.find(({ inTests, hint, accept }) => inTests === ofTests && hint.test(text) && accept(text, view));
  const at = row && proofOf(view, line);
  if (!at) return [];
  const date = dateIn(text);
  const again = row.kind === 'checks-paused' && staysPaused(line, view);
  return [
    {
      kind: row.kind,
      thing: row.kind,
      effect: again && sign === 'removed' ? 'unclear' : effectOf(line, view),
      grade: 'A',
      facts: {
        n: 1,
        ...(again ? { again: 1 } : {}),
        ...(row.kind === 'work-postponed' && planned.test(text) ? { planned: 1 } : {}),
      },
      evidence: [at],
      sign,
      token: tokenOf(row.kind, text),
      ...(date === undefined ? {} : { due: date }),
    },
  ];
}

/** The number of a task, or a month: the work is written down elsewhere too. */
const planned =
  /\b[A-Z]{2,10}-\d{1,6}\b|(?<![\w&])#\d{2,6}\b|\/(?:issues|pull|browse)\/|\b(?:January|February|March|April|May|June|July|August|September|October|November|December) 20\d\d\b/;

const headLines = 12;
const byMachine = /\b(?:auto-?)?generated (?:by|with|from|using|file|code)\b|\bdo not (?:edit|modify|change)\b/i;

/** What goes together with its check or its file was neither finished nor put back: not told, yet it cancels the same line where it moved to. */
function effectOf(line: AddedLine | RemovedLine, view: FileView): Effect {
  const { text } = line;
  if (line.type === 'added') return bornPaused(line, view) ? 'unclear' : 'more';
  return view.file.status === 'deleted' || goesWithItsCheck(text, view) ? 'unclear' : 'less';
}

/** A check that comes with its pause never ran: nothing that the team relied on stops. */
function bornPaused(line: AddedLine, view: FileView): boolean {
  return (
    view.kind.role === 'tests' &&
    pausedTest.test(line.text) &&
    (view.file.status === 'added' || comesWithItsPause(line, view))
  );
}

/** What a line is known by where it moves: another word for the same pause is the same pause, and a rule set aside on a line that is written anew is the same rule. */
function tokenOf(kind: string, text: string): string {
  const own = kind === 'bar-lowered' ? (barLowered.exec(text)?.[0] ?? text) : text;
  return (kind === 'checks-paused' ? own.replace(pauseWord, '') : own).replace(/[\W_]+/g, '').toLowerCase();
}

const pauseWord =
  /\.(?:skip|fixme|todo|failing)\b|\bx(?=(?:it|describe|test|context|specify|[sS]cenario)\b)|\bC\d{3,9}\b/g;

/** A longer line was made by a machine. */
const longestNote = 600;

interface Row {
  readonly kind: string;
  /** Looked for in tests; otherwise everywhere but there. */
  readonly inTests: boolean;
  readonly hint: RegExp;
  /** Signs of which one must stand on the line too. */
  readonly needs?: readonly string[];
  readonly accept: (text: string, view: FileView) => boolean;
}

const rows: readonly Row[] = [
  {
    kind: 'checks-paused',
    inTests: true,
    hint: /skip|x(it|describe|test|context|specify|scenario|fail)|enabled|ignore|pending|disabled|todo|fixme|failing|expectedfailure|incomplete/i,
    accept: (text, view) =>
      !/^\s*(\/\/|#(?!\[)|\*|--)/.test(text) &&
      pausedTest.test(text) &&
      // What a count of the tried lines leaves out pauses no check.
      !/(?:test|spec|rails)_helper\.rb$|simplecov/i.test(view.path) &&
      !(withinCondition.test(text) && onlySometimes(text, view)) &&
      !asksWhere(text, view) &&
      !eitherWay.test(text) &&
      !wasRemark(text, view) &&
      !/add some examples to \(or delete\)/.test(text),
  },
  {
    // A check that is turned into a comment ran before: the same line went without its comment mark.
    kind: 'checks-paused',
    inTests: true,
    hint: /^\s*(\/\/|#)\s*(it|test|describe|def test|scenario|context|specify)\b/,
    needs: ['//', '#'],
    accept: (text, view) => {
      if (!/^\s*(\/\/|#)\s*((it|test|describe|context|specify|scenario)\s*(?:[(.]\s*)?["'`(]|def test_)/.test(text))
        return false;
      const live = text.replace(/^\s*(\/\/|#)\s*/, '').trim();
      return [...view.removed, ...view.added].some((line) => line.text.trim() === live);
    },
  },
  {
    kind: 'work-postponed',
    inTests: false,
    hint: /todo|fixme|hack|xxx|temporar|workaround|for now|quick fix|stopgap|provisoire|à faire|a faire|refactor/i,
    accept: (text) => noteToComeBack(commentPart(text)),
  },
  {
    kind: 'bar-lowered',
    inTests: false,
    hint: /eslint-disable|ts-nocheck|rubocop:disable|nosec|nolint|pylint: ?disable|phpstan-ignore|SuppressWarnings|SuppressLint/,
    accept: (text, view) => !/(^|\/)scripts?\//.test(view.path) && barLowered.test(text) && !isOfFixedText(text, view),
  },
];

const words = prefilter(
  rows.map(({ hint, needs, inTests }) => ({
    pattern: hint,
    roles: inTests ? ['tests'] : ['product', 'settings', 'data'],
    ...(needs === undefined ? {} : { hints: needs }),
  })),
);

/** Rules that guard safety or sense, or all rules at once; one exemption from a rule of style decides nothing. */
const barLowered =
  /\/[/*]\s*(eslint-disable\s*(\*\/|$)|@ts-nocheck\b|eslint-disable(-next-line|-line)?\s.{0,80}(security|no-floating-promises|no-eval|no-unsafe|no-danger|jsx-no-target-blank))|#\s*(rubocop:disable\s+(all\b|Security\/|Rails\/OutputSafety)|nosec\b|pylint: ?disable=all|type: ignore-errors)|\/\/\s*#nosec\b|nolint:\s*.{0,40}gosec|SuppressLint\(\s*"(TrustAll|CustomX509|SetJavaScriptEnabled|HardwareIds)|SuppressWarnings\(\s*"all"/;

/** What the rule guards against is given a text that is written here, and nothing that comes from outside. */
function isOfFixedText(text: string, { file, language }: FileView): boolean {
  const call = codePart(text, language).trimEnd();
  if (fixedCall.test(call)) return true;
  if (!call.endsWith('(') || file.content.type !== 'text') return false;
  return file.content.hunks.some(({ lines }) =>
    lines.some(
      (line, at) => line.type === 'added' && line.text === text && fixedLine.test(lines[at + 1]?.text.trim() ?? ''),
    ),
  );
}

const fixedCall = /\((?:"[^"{}%$]*"|'[^'{}%$]*'),?\)[,;)]*$/;
const fixedLine = /^(?:"[^"{}%$]*"|'[^'{}%$]*')[,;)]*$/;

/** A paused check that is deleted whole, mark and all, was not put back. */
function goesWithItsCheck(text: string, view: FileView): boolean {
  const name = /["'`]([^"'`]{3,200})["'`]/.exec(text)?.[1];
  const statement = /^\s*(x?(it|test|describe|context|specify|scenario)\b|\[(Fact|Theory|Test))/.test(text);
  if (statement && name !== undefined) return !view.added.some((line) => line.text.includes(name));
  const at = view.removed.findIndex((line) => line.text === text);
  const after = view.removed.slice(at + 1, at + 4).map((line) => line.text.trim());
  const before = view.removed.slice(Math.max(0, at - 3), at).map((line) => line.text.trim());
  const declared = [...before, ...after].filter((line) =>
    /\b(def|it|test|func|fn|void|function|describe|context|class)\b/.test(line),
  );
  return declared.some((line) => !view.added.some((one) => one.text.trim() === line));
}

const pausedTest =
  /\b(it|test|describe|context|suite|specify|scenario|fixture)\.(skip|todo|fixme|failing)\b|\bx(it|describe|test|context|specify|[sS]cenario)\s*[( ]|@(pytest\.mark\.|unittest\.)?(skip|xfail|expectedFailure|Ignore|Disabled)\b|@tag\s+:skip\b|(^|[{;])\s*skip\s*(?:\(\s*)?["']|^\s*skip\s*$|^\s*pending\s*(\(\s*)?["']|^\s*pending\s*$|\bt\.Skip(Now|f)?\(|markTest(Skipped|Incomplete)\(|\[(Fact|Theory|Test)\(\s*Skip\s*=|\[Ignore\b|pytest\.skip\(|self\.skipTest\(|#\[ignore\]|\bskip:\s*(true|["'])|@Test\([^)]{0,160}\benabled\s?=\s?false\b/;

/** Forms of a pause that stand inside the check and may depend on where it runs. */
const withinCondition = /\bt\.Skip(Now|f)?\(|markTestSkipped\(|pytest\.skip\(|self\.skipTest\(|^\s*skip\b/;

/** One of two ways to call a check, of which the run chooses one. */
const eitherWay = /[?:]\s*(?:it|test|describe|context|suite|specify)\.skip\b/;

/** A call that goes on with a condition and not with the name of a check: it is left out only where that holds. */
function asksWhere(text: string, { file }: FileView): boolean {
  if (!/\.(?:skip|fixme)\(\s*$/.test(text) || file.content.type !== 'text') return false;
  return file.content.hunks.some(({ lines }) =>
    lines.some((line, at) => line.text === text && !/^\s*["'`]/.test(lines[at + 1]?.text ?? '"')),
  );
}

/** The check did not run before either: it was a remark, and is now a check that says that it waits. */
function wasRemark(text: string, view: FileView): boolean {
  const { added, removed } = view;
  const places = added.flatMap((line, at) => (line.text === text ? [at] : []));
  return (
    places.length > 0 &&
    places.every((at) => {
      const own = added.slice(at, at + mostMarks).find((line) => namesCheck.test(line.text));
      const name = own && namesCheck.exec(own.text)?.groups?.['name'];
      return name !== undefined && removed.some((line) => remark.test(line.text) && line.text.includes(name));
    })
  );
}

const mostMarks = 8;
const namesCheck =
  /\b(?:def |func |fun |(?:it|test|describe|specify|scenario)(?:\.\w+)?[\s(]*["'`])(?<name>\w[\w ,'-]{4,80})/;
const remark = /^\s*(?:#|\/\/|\*)/;

/** A check that is left out only where it cannot run (a tool is missing, the run is a short one) still runs elsewhere. */
function onlySometimes(text: string, view: FileView): boolean {
  if (view.file.content.type !== 'text') return false;
  if (/\s(if|unless)\s/.test(text.replace(/(["'`]).*?\1/g, ''))) return true;
  return view.file.content.hunks.some(({ lines }) =>
    lines.some(
      (line, at) =>
        line.text === text &&
        /^\s*(\} ?)?(if|unless|else|elif|elsif|catch|except|rescue)\b/.test(
          lines
            .slice(Math.max(0, at - 4), at)
            .filter((one) => one.type === line.type || one.type === 'context')
            .findLast((one) => indentOf(one.text) < indentOf(text) && one.text.trim() !== '')?.text ?? '',
        ),
    ),
  );
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}

function noteToComeBack(comment: string): boolean {
  if (comment === '' || onlyRefers.test(comment) || namesStates.test(comment)) return false;
  return (
    /(^|[\s([{*/#-])(TODO|FIXME|HACK|XXX)(?=[\s:([\-!.,]|$)/.test(comment) ||
    /^\s*(todo|fixme)\s*[:(]/i.test(comment) ||
    /^\s*(TEMPORARY|TEMP|PROVISOIRE|TEMPORAIRE)(?=\s*[:(!-])/.test(comment) ||
    /\b(temporary (workaround|fix|hack|solution|measure|opening|stopgap)|temporarily (disabled?|allow|comment|turned|removed|skip|open|hard)|stopgap|quick ?fix|(remove|revert|replace|clean ?up|delete|fix|re-?enable|restore|refactor) (this |it |them )?(later|soon|once|as soon as|when the|in a (later|future|follow))|à supprimer (quand|plus tard|dès)|provisoire(ment)?\b|en attendant (de|que|le|la)|will be (removed|dropped|fixed|replaced) (in|later|once|soon))/i.test(
      comment,
    )
  );
}

/** A note that holds the address of a task and nothing else: the task is kept where it will be found. */
const onlyRefers =
  /^\W*(?:TODO|FIXME|HACK|XXX)\W{0,4}(?:(?:see|cf|voir|tracked (?:in|by|at))\W{1,3})?https?:\/\/\S+\s*$/i;

/** The states of a task, in their order: 'TODO → DOING → DONE'. */
const namesStates =
  /\bTODO["'`]?\s?(?:→|[-=]>|[/,|])\s?["'`]?(?:DOING|DONE|IN[ _-]?PROGRESS|WIP|STARTED|REVIEW|CLOSED)\b/i;

/** A day written in a note: 2026-03-01, or a month as its last possible day is not proved, so months are left out. */
function dateIn(text: string): string | undefined {
  const match = /\b(20[2-4]\d)-(0[1-9]|1[0-2])-([0-2]\d|3[01])\b/.exec(text);
  return match?.[0];
}
