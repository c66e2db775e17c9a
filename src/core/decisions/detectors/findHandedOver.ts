import { changedLines } from './changeBlocks.ts';
import { isScreen } from '../screens.ts';
import { prefilter } from '../prefilter.ts';
import type { ChangedLine } from './changeBlocks.ts';
import type { FileView } from '../fileView.ts';
import type { LineFinding } from '../finding.ts';

/**
 * The same work, called by the same name, that was done at once and is now left for later, or the reverse: whoever asked no longer waits for it, or waits now. Left alone:
 * new work, work that goes, one way of leaving for later in the place of another.
 */
export function findHandedOver(view: FileView): readonly LineFinding[] {
  const { role, place } = view.kind;
  if (role !== 'product' || place === 'test' || place === 'example' || view.file.status !== 'modified') return [];
  if (isScreen(view.path) || nobodyWaits.test(view.path)) return [];
  const candidates = view.linesFor(words).map(({ line }) => line);
  if (candidates.length === 0) return [];
  const lines = changedLines(view, candidates);
  const left = { old: leftForLater(lines, 'old'), new: leftForLater(lines, 'new') };
  return [...turned(view, left.new, left.old, 'new'), ...turned(view, left.old, left.new, 'old')];
}

/** Nobody waits for what is in the background already, or for a program that is run by hand. */
const nobodyWaits =
  /(^|\/)(scripts?|migrations?|seeds?|jobs?|workers?|tasks?|crons?|cmd|cli|commands?|console)\/|(_job|_worker|Job|Worker|tasks?)\.\w+$/;

type Left = ReadonlyMap<string, ChangedLine>;

function leftForLater(lines: readonly ChangedLine[], side: 'old' | 'new'): Left {
  const left = new Map<string, ChangedLine>();
  for (const at of lines) {
    if (at.side !== side) continue;
    for (const way of ways) {
      const name = way.exec(at.code)?.groups?.['name'];
      if (name !== undefined && !left.has(name)) left.set(name, at);
    }
  }
  return left;
}

/** Work that one side leaves for later, and that the other side does at once. */
function turned(view: FileView, left: Left, other: Left, side: 'old' | 'new'): readonly LineFinding[] {
  const across = side === 'new' ? view.removed : view.added;
  return [...left].flatMap(([name, at]) => {
    if (other.has(name)) return [];
    const done = new RegExp(
      String.raw`\b${name}\b(?:\.new(?:\([^)]{0,80}\))?)?(?:\.(?:perform_now|perform_sync|perform|call|run)\b|::(?:dispatchSync|dispatchNow|dispatch_now)\b|\s?\()`,
    );
    const now = across.find(
      ({ text }) => done.test(text) && !declares.test(text) && !ways.some((way) => way.test(text)),
    );
    const evidence = [view.evidence(side, at.line)].filter((one) => one !== undefined);
    if (!now || evidence.length === 0 || across.some(({ text }) => manyAtOnce.test(text))) return [];
    const before = view.evidence(side === 'new' ? 'old' : 'new', now.type === 'added' ? now.newLine : now.oldLine);
    return [
      {
        kind: 'done-later',
        thing: name,
        effect: side === 'new' ? ('less' as const) : ('more' as const),
        grade: 'B' as const,
        facts: { n: 1 },
        evidence: before ? [...evidence, before] : evidence,
        sign: side === 'new' ? ('added' as const) : ('removed' as const),
        token: name,
      },
    ];
  });
}

/** The other side leaves something for later too, in a form that may hold this very work. */
const manyAtOnce =
  /waitUntil\(|ContinueJobWith|perform_all|perform_bulk|enqueue_all|insert_all\(|^\s*\.?(?:deliver|perform)_later/;

const declares =
  /^\s*(?:(?:export|public|private|protected|static|async|override|suspend)\s+)*(?:def|defp|function|func|fun|fn|class)\b|^\s*(?:Task|void)(?:<[^>]{1,60}>)?\s\w{1,60}\(/;

/** How work is left for later, in the words of what the trade uses; the name of the work is `name`. */
const ways: readonly RegExp[] = [
  /\b(?<name>\w{3,60})\.(?:delay|apply_async|perform_later|perform_async|perform_in|perform_at|enqueue)\b/,
  /\b(?<name>\w{3,60})(?:\([^()]{0,80}\))?&?\.deliver_later\b/,
  /^\s*go\s+(?:\w{1,30}\.){0,3}(?<name>(?!func\b)\w{3,60})\(/,
  /(?<![A-Z]\w{2,30}\.)\b(?:waitUntil|after|setImmediate|defer)\(\s?(?:(?:async )?\(\) => )?(?:await )?(?:\w{1,30}\.){0,3}(?<name>\w{3,60})\(/,
  /\b(?<name>[A-Z]\w{2,60})::dispatch\(/,
  // What only tells others that something happened leaves nothing for later.
  /\bdispatch\(\s?\(?new\s(?<name>[A-Z]\w{2,60}(?<!Event))\(/,
  /\b(?:Enqueue|enqueue|Schedule)(?:<\w{1,40}>)?\(\s?(?:\w{1,20}|\(\))\s?=>\s?(?:\w{1,30}\.)?(?<name>\w{3,60})\(/,
  /\bTask\.(?:start|Supervisor\.start_child)\(.{0,60}fn\s?->\s?(?:[\w.]{1,60}\.)?(?<name>\w{3,60})\(/,
  /\bbackground_tasks?\.add_task\(\s?(?:\w{1,30}\.){0,3}(?<name>\w{3,60})\b/,
  /\benqueue_job\(\s?["']?(?:\w{1,30}\.){0,3}(?<name>\w{3,60})\b/,
];

const words = prefilter([
  {
    pattern: /./,
    hints: [
      '.delay',
      'apply_async',
      'perform_',
      '.enqueue',
      'enqueue(',
      'enqueue<',
      'deliver_later',
      'go ',
      'waituntil(',
      'after(',
      'setimmediate(',
      'defer(',
      'dispatch(',
      'schedule(',
      'task.',
      'add_task(',
      'enqueue_job(',
    ],
  },
]);
