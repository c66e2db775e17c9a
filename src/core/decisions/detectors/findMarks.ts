import { changedLines } from './changeBlocks.ts';
import { codePart } from '../codeText.ts';
import { isScreen } from '../screens.ts';
import { bringsItsOwn, figureStays, isShort, othersStay } from './markSurroundings.ts';
import { namesOnly } from './namesOnly.ts';
import { prefilter } from '../prefilter.ts';
import {
  askedBefore,
  asksAgain,
  checks,
  goesAlong,
  guarded,
  namedStill,
  quotedBeside,
  saidBeside,
} from './stillAsked.ts';
import type { ChangedLine } from './changeBlocks.ts';
import type { FileRole } from '../../change/fileKind.ts';
import type { Line } from '../../change/fileChange.ts';
import type { Facts, LineFinding } from '../finding.ts';
import type { FileView } from '../fileView.ts';
import type { Mark } from '../mark.ts';

interface Hit {
  readonly at: ChangedLine;
  /** As it is written. */
  readonly said: string;
  readonly token: string;
}

/** Makes the detector of a set of marks: those that come or go in one file, each with its sign, so that what moves to another file cancels out. */
export function markDetector(marks: readonly Mark[]): (view: FileView) => readonly LineFinding[] {
  const words = prefilter(
    marks.map(({ mark, hints, files, roles = usualRoles }) => ({
      pattern: mark,
      hints,
      roles,
      ...(files === undefined ? {} : { files }),
    })),
  );
  return (view) => {
    const { role } = view.kind;
    const candidates = view.linesFor(words);
    if (candidates.length === 0) return [];
    const known: (boolean | undefined)[] = [];
    const fits = (at: number): boolean => (known[at] ??= fitsFile(marks[at], role, view.path));
    const waiting = { added: new InTurn(), removed: new InTurn() };
    const asked: Line[] = [];
    for (const { line, patterns } of candidates) {
      const fitting = patterns.filter(fits);
      if (fitting.length === 0) continue;
      asked.push(line);
      waiting[line.type].add(line, fitting);
    }
    const tried = new Map<number, ChangedLine[]>();
    for (const line of changedLines(view, asked)) {
      for (const mark of waiting[line.side === 'new' ? 'added' : 'removed'].of(line.of)) {
        const lines = tried.get(mark);
        if (lines) lines.push(line);
        else tried.set(mark, [line]);
      }
    }
    return [...tried]
      .sort(([a], [b]) => a - b)
      .flatMap(([at, lines]) => {
        const mark = marks[at];
        return mark === undefined ? [] : findMark(mark, view, lines);
      });
  };
}

/** The marks that wait for each line of one side, told in its order: looking each line up would cost more. */
class InTurn {
  readonly #lines: Line[] = [];
  readonly #marks: (readonly number[])[] = [];
  #next = 0;

  add(line: Line, marks: readonly number[]): void {
    this.#lines.push(line);
    this.#marks.push(marks);
  }

  of(line: Line): readonly number[] {
    while (this.#next < this.#lines.length && this.#lines[this.#next] !== line) this.#next += 1;
    return this.#marks[this.#next] ?? [];
  }
}

function fitsFile(mark: Mark | undefined, role: FileRole, path: string): boolean {
  if (mark === undefined) return false;
  const { roles = usualRoles, notFiles, guards = false } = mark;
  return roles.includes(role) && notFiles?.test(path) !== true && !(guards && (isScreen(path) || onDevice.test(path)));
}

/** An app that people carry about: whoever holds it can change what it asks. */
const onDevice =
  /\.(?:swift|dart)$|(^|\/)src\/main\/(?:java|kotlin)\/.{1,200}\/(?:ui|activity|activities|fragments?|adapters?|components|viewmodels?)\//i;

const usualRoles: readonly FileRole[] = ['product', 'settings', 'data'];

/** Kinds of what is asked before something is done. */
const askers: ReadonlySet<string> = new Set([
  ...guarded,
  'input-cleaned',
  'browser-protection',
  'protection',
  'door-opened',
  'visits-measured',
]);
/** A line that writes down what happens, for the team to read. */
const onlyNotes =
  /^\s*(?:(?:this|self|Rails|app|ctx|c|fmt|log)\.)?(?:console|log(?:ger|ging)?|_logger|Log|print|puts|println|printf|Println|Printf|echo|error_log|var_dump|debug)(?:\.\w{1,16})?[\s(]/;

/** Rules on who may do what. */
const ofRights: ReadonlySet<string> = new Set(['rights-changed', 'access-checked']);
/** What is looked at is a field of the thing itself, and not who asks. */
const ofItself = /^\s*(?:check|validate|ensure|verify)_\w{2,60}\(self\.\w{1,60}\)\s*$/;

/** A function is written here. */
const writes = /\b(?:def|defp|function|func|fun|fn|const|public|private|protected|static)\s/;

function findMark(mark: Mark, view: FileView, lines: readonly ChangedLine[]): readonly LineFinding[] {
  const hits: Hit[] = [];
  for (const at of lines) {
    const match = mark.mark.exec(at.code);
    if (!match || namesOnly.test(at.code) || mark.not?.test(at.code)) continue;
    // Who somebody is may be noted as well as asked: a note lets nobody in and keeps nobody out.
    if (askers.has(mark.kind) && (onlyNotes.test(at.code) || ofItself.test(at.code))) continue;
    if (beginsHere(mark.notReadOn, at) || (mark.readOn && !beginsHere(mark.readOn, at))) continue;
    if (mark.near && !mark.near.test(at.code) && !mark.near.test(at.before())) continue;
    if (mark.about?.test(around(at, 3)) === false || mark.notUnder?.test(linesTo(at, 2)) === true) continue;
    const said = match.groups?.['token'] ?? match[0];
    hits.push({
      at,
      said,
      token: said.replace(/\b(?:await|else)\b|[^A-Za-z0-9]+/g, '').toLowerCase(),
    });
  }
  if (hits.length === 0) return [];
  const written =
    mark.notWrittenHere === true
      ? view.added
          .filter(({ text }) => writes.test(text))
          .map(({ text }) => text.replace(/[^A-Za-z0-9]+/g, '').toLowerCase())
      : [];
  const surplus = moreThanBefore(hits).filter(
    ({ at, token }) => !(at.side === 'new' && written.some((text) => text.includes(token))),
  );
  const isTold = ({ at }: Hit): boolean =>
    (countsAnyplace(mark, at) || !(at.whole() || isHalf(mark, at, surplus))) &&
    replaces(mark, at) &&
    !isSaidOtherwise(mark, at, view) &&
    !isUndone(mark, at) &&
    !goesWithItsCall(mark, at) &&
    isShort(mark.run, at) &&
    !othersStay(mark.otherStays, at, view) &&
    !(ofRights.has(mark.kind) && bringsItsOwn(at)) &&
    !figureStays(mark.kind, at, view);
  const told = surplus.filter(isTold);
  const mixed = told.some(({ at }) => at.side === 'new') && told.some(({ at }) => at.side === 'old');
  if (mixed && !mark.changed) return [];
  const counts = mixed
    ? told
    : told.filter(({ at, said, token }) => {
        if (at.side === 'new') return !namedStill(mark, view, token) && !askedBefore(at, mark.kind, token);
        if (mark.kind === 'field-withdrawn' && quotedBeside(at, said)) return false;
        if (restated.has(mark.kind) && (saidBeside(at, token) || namedStill(mark, view, token))) return false;
        // What is moved to another file with much around it is written anew there.
        if (checks.has(mark.kind) && view.file.status === 'renamed') return false;
        if (checks.has(mark.kind) && (asksAgain(view, token) || saidBeside(at, token))) return false;
        return !(guarded.has(mark.kind) && goesAlong(at, view));
      });
  const counted = new Set(counts);
  const untold = { added: new Map<string, LineFinding>(), removed: new Map<string, LineFinding>() };
  const findings: LineFinding[] = [];
  for (const hit of surplus) {
    const sign = hit.at.side === 'new' ? ('added' as const) : ('removed' as const);
    const usual = sign === 'added' ? mark.added : mark.removed;
    const effect = counted.has(hit) ? (mixed ? mark.changed?.effect : usual) : undefined;
    // What is not told needs no proof. There may be one a line: those of one token are the same.
    const known = effect === undefined ? untold[sign].get(hit.token) : undefined;
    if (known) {
      findings.push(known);
      continue;
    }
    const evidence = effect === undefined ? undefined : view.evidence(hit.at.side, hit.at.line);
    if (effect !== undefined && !evidence) continue;
    const kind = mixed ? (mark.changed?.kind ?? mark.kind) : mark.kind;
    const severity = mark.severity?.(view);
    const finding: LineFinding = {
      kind,
      thing: hit.token,
      // 'one-off' has no outcome in these kinds: such a finding is not told, but cancels the same mark elsewhere.
      effect: effect ?? 'one-off',
      grade: 'B',
      facts: mark.kind === 'field-withdrawn' ? { ...single, name: hit.said } : single,
      evidence: evidence ? [evidence] : [],
      sign,
      token: mixed ? `${hit.token} ${sign}` : hit.token,
      ...(severity === undefined ? {} : { severity }),
    };
    if (effect === undefined) untold[sign].set(hit.token, finding);
    findings.push(finding);
  }
  return findings;
}

/** The hits of one side that have no like on the other. Fewer of the same, while some stay in other words, is the same thing told shorter. */
function moreThanBefore(hits: readonly Hit[]): readonly Hit[] {
  const come = hits.filter(({ at }) => at.side === 'new');
  // Most files hold a mark on one side alone.
  if (come.length === 0 || come.length === hits.length) return hits;
  const stays = new Set(come.map(({ token }) => token));
  const net = new Map<string, number>();
  for (const { at, token } of hits) net.set(token, (net.get(token) ?? 0) + (at.side === 'new' ? 1 : -1));
  return hits.filter(({ at, token }) => {
    const left = net.get(token) ?? 0;
    if (at.side === 'new' ? left <= 0 : left >= 0 || stays.has(token)) return false;
    net.set(token, left + (at.side === 'new' ? -1 : 1));
    return true;
  });
}

/** The line with as many before it. */
function linesTo(at: ChangedLine, before: number): string {
  return [...at.before().split('\n').slice(-before), at.code].join('\n');
}

/** The same with the two after it. */
function around(at: ChangedLine, before: number): string {
  return `${linesTo(at, before)}\n${at.after()}`;
}

const single: Facts = { n: 1 };

function countsAnyplace({ anyplace }: Mark, at: ChangedLine): boolean {
  return anyplace === true || (anyplace === 'added' && at.side === 'new');
}

/** What is only left as a remark does nothing any more. */
function isSaidOtherwise({ saidOtherwise }: Mark, at: ChangedLine, { language }: FileView): boolean {
  if (!saidOtherwise) return false;
  const others = at.side === 'new' ? at.block().removed : at.block().added;
  return others.some((text) => saidOtherwise.test(text) && saidOtherwise.test(codePart(text, language)));
}

/** One side of a rule that is rewritten with the function around it. */
function isHalf({ kind }: Mark, at: ChangedLine, hits: readonly Hit[]): boolean {
  return (
    guarded.has(kind) &&
    hits.some(({ at: other }) => other.side !== at.side && other.block() === at.block() && other.whole())
  );
}

/** Kinds that a line under another name still tells. */
const restated: ReadonlySet<string> = new Set([
  'people-asked',
  'personal-data',
  'people-in-records',
  'field-withdrawn',
]);

function beginsHere(pattern: RegExp | undefined, at: ChangedLine): boolean {
  const match = pattern?.exec(`${at.code}\n${at.after()}`);
  return match !== undefined && match !== null && match.index < at.code.length;
}

function isUndone({ notBeside }: Mark, at: ChangedLine): boolean {
  if (!notBeside) return false;
  const own = at.side === 'new' ? at.block().added : at.block().removed;
  return own.some((text) => notBeside.test(text));
}

/** A limit to what is no longer done is no limit less. */
function goesWithItsCall({ goesWith }: Mark, at: ChangedLine): boolean {
  const call = at.side === 'old' ? goesWith?.exec(at.code)?.groups?.['call'] : undefined;
  return call !== undefined && !at.block().added.some((text) => text.includes(`${call}(`));
}

function replaces(mark: Mark, at: ChangedLine): boolean {
  const { insteadOf } = mark;
  if (!insteadOf) return true;
  const { added, removed } = at.block();
  const [own, others] = at.side === 'new' ? [added, removed] : [removed, added];
  const grown = mark.grownFrom === true ? new Set(own.flatMap(wordsOf)) : undefined;
  // The search asked whose it is already, on a line of its own.
  if (grown !== undefined && others.some((text) => mark.mark.test(text))) return false;
  return others.some(
    (text) =>
      insteadOf.test(text) &&
      !mark.mark.test(text) &&
      (grown === undefined ||
        (wordsOf(text).length > 2 && wordsOf(text).every((word) => grown.has(word) || /^find|^get/i.test(word)))),
  );
}

function wordsOf(text: string): readonly string[] {
  return text.match(/\w+/g) ?? [];
}
