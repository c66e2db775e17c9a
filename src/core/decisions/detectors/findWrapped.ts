import { codePart } from '../codeText.ts';
import { prefilter } from '../prefilter.ts';
import { isScreen } from '../screens.ts';
import type { Line } from '../../change/fileChange.ts';
import type { LineFinding } from '../finding.ts';
import type { FileView } from '../fileView.ts';

/**
 * Work that was there before and now stands in a net: an error in it no longer stops the rest; or the net is taken away and the work stays. Left alone: new work
 * that has its net from the start, an error that is only given another name and thrown on, tests.
 */
export function findWrapped(view: FileView): readonly LineFinding[] {
  if (
    (view.kind.role !== 'product' && view.kind.role !== 'data') ||
    // A step on the data runs once.
    /(^|\/)migrations?\//.test(view.path) ||
    ofTheTeam.test(view.path) ||
    view.file.status !== 'modified' ||
    view.file.content.type !== 'text'
  )
    return [];
  let opened = 0;
  let caught = 0;
  for (const { line } of view.linesFor(words)) {
    const sign = line.type === 'added' ? 1 : -1;
    if (opens.test(line.text)) opened += sign;
    if (catches.test(line.text)) caught += sign;
  }
  if (opened === 0 && caught === 0) return [];
  const ruby = view.language === 'Ruby' || view.language === 'Elixir';
  const more = ruby ? caught > 0 : opened > 0 && caught > 0;
  const fewer = ruby ? caught < 0 : opened < 0 && caught < 0;
  if (!more && !fewer) return [];
  const side = more ? 'new' : 'old';
  const other = new Set(
    (more ? view.removed : view.added).map(({ text }) => text.trim()).filter((text) => text.length > 8),
  );
  const found: LineFinding[] = [];
  for (const hunk of view.file.content.hunks) {
    const own = hunk.lines.filter(
      (line) => line.type === 'context' || (side === 'new' ? line.type === 'added' : line.type === 'removed'),
    );
    own.forEach((line, index) => {
      if (
        line.type === 'context' ||
        !catches.test(line.text) ||
        takesPlace(hunk.lines, line) ||
        caughtAlready(own, index)
      )
        return;
      const held = own.slice(Math.max(0, index - 40), index);
      const from = ruby
        ? Math.max(0, held.length - 6)
        : held.findLastIndex((one) => one.type !== 'context' && opens.test(one.text));
      if (from < 0) return;
      // A function that is new with its net is new work, whatever line of it stood elsewhere before.
      const heading = ruby ? undefined : held[from - 1];
      if (
        heading !== undefined &&
        heading.type !== 'context' &&
        declares.test(heading.text) &&
        !other.has(heading.text.trim())
      )
        return;
      // Work that was written anew with its net, or without it, is other work.
      const work = held.slice(from).filter(({ text }) => text.trim().length > 8 && !aside.test(text));
      const staying = work.filter(({ type, text }) => type === 'context' || other.has(text.trim())).length;
      const stays = staying > 0 && staying * 2 >= work.length;
      const last = own[index - 1];
      if (
        !stays ||
        (fewer && (ruby ? last?.type !== 'context' : !held.slice(from).some((one) => other.has(one.text.trim()))))
      )
        return;
      const after = own.slice(index, index + 10);
      const until = after.findIndex(
        (one, at) => at > 0 && /^(?:\}|\};|\} ?finally ?\{|end|finally:)$/.test(one.text.trim()),
      );
      const answer = after
        .slice(0, until < 0 ? after.length : until)
        .map(({ text }) => codePart(text, view.language))
        .join('\n');
      // What people typed wrongly is answered, on a screen, and no failure.
      if (
        throwsOn.test(answer) ||
        refuses.test(answer) ||
        tellsPeople.test(answer) ||
        (isScreen(view.path) && /validation/i.test(answer))
      )
        return;
      const evidence = view.evidence(side, line.type === 'added' ? line.newLine : line.oldLine);
      if (!evidence) return;
      found.push({
        kind: 'failure-contained',
        thing: view.path,
        effect: more ? 'less' : 'more',
        grade: 'B',
        facts: reports.test(answer) ? { n: 1, reported: 1 } : { n: 1 },
        evidence: [evidence],
        sign: more ? 'added' : 'removed',
        token: view.path,
        ...(isScreen(view.path) ? { severity: 'low' as const } : {}),
      });
    });
  }
  return found;
}

/** A net that was there before, for all errors, follows in the same place. */
function caughtAlready(own: readonly Line[], index: number): boolean {
  const text = own[index]?.text ?? '';
  const depth = indentOf(text);
  for (const line of own.slice(index + 1, index + 12)) {
    if (line.text.trim() === '') continue;
    if (indentOf(line.text) < depth) return false;
    if (indentOf(line.text) === depth) return line.type === 'context' && catchesAll.test(line.text);
  }
  return false;
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}

/** A function starts here. */
const declares =
  /^\s*(?:(?:export|public|private|protected|static|async|override|suspend)\s+)*(?:(?:def|func|fun|function)\b|\w{1,60}\([^)]{0,120}\)[^=;]{0,60}\{\s*$)/;

const aside = /^\s*(?:end|\}|\/\/|#|\*)/;

/** Whether the same run of changed lines holds a catch on its other side: the error was caught before, or still is, in other words. */
function takesPlace(lines: readonly Line[], line: Line): boolean {
  const at = lines.indexOf(line);
  const end = lines.findIndex((one, index) => index > at && one.type === 'context');
  const start = lines.findLastIndex((one, index) => index < at && one.type === 'context');
  return lines
    .slice(start + 1, end < 0 ? lines.length : end)
    .some(
      (one) => one.type !== 'context' && one.type !== line.type && (catches.test(one.text) || handles.test(one.text)),
    );
}

const opens = /^\s*(?:(?:\} ?)?try\b|begin$|\w{1,40} (?:\|\|)?= begin$|return try\b)/;
const catches = /^\s*(?:\} ?)?(?:catch\b|rescue\b|except\b|\.catch\()/;
const catchesAll =
  /^\s*(?:\} ?)?(?:rescue(?:\s*(?:=>.{0,40}|StandardError.{0,40}))?$|except\s*(?::|\(?(?:Base)?Exception\b)|catch\s*\(\s*\\?(?:Exception|Throwable|Error)\b)/;
/** An error is answered where work is written as a chain of steps. */
const handles =
  /\.(?:subscribeBy|onError\w{0,16}|doOnError|catchError|onFailure|recover(?:With)?)\s?[({]|\bonError\s?[=:]/;
const words = prefilter([{ pattern: opens }, { pattern: catches }]);
/** Whoever was at work reads that it failed. */
const tellsPeople =
  /\b(?:message_user|messages\.(?:error|warning|add_message)|toast\w*|snack_?bar\w*|show(?:Error|Toast|Snack\w*)|alert|set\w{0,20}Error)\(|\btoast\.\w{2,10}\(|\bflash(?:\[|\.\w|\()|->withErrors?\(|\bput_flash\(/i;
/** Whoever asked is told that it failed, as without the net. */
const refuses =
  /\b(?:code|status|sendStatus|writeHead|abort)\(\s?5\d\d\b|StatusInternalServerError|internal_server_error|HttpResponseServerError|HTTP_5\d\d|status:\s?5\d\d\b/;
/** The team can read of it. */
const reports =
  /\breport\(|\b(?:[Ll]og(?:ger)?|LOG|console|logging|slog)(?:\.|::|->)(?:\w{1,20}\.)?(?:error|warn\w*|critical|exception|fatal|Error|Warn\w*)|Sentry|[cC]apture_?(?:[eE]xception|[mM]essage|Error)|\b[lL]ogError|Bugsnag|Rollbar|Honeybadger|notice_error/;
/** Programs that only the team runs. */
const ofTheTeam = /(^|\/)(?:scripts?|tools?|hack)\//;
/** The error goes on under another name: whoever called still fails. */
const throwsOn = /\b(?:throw|raise|reraise|reject|abort|panic|exit|fail)\b|E\.left|Err\(|assert\b/;
