import { commentPart } from '../codeText.ts';
import type { FileView } from '../fileView.ts';
import type { Evidence, Finding } from '../finding.ts';

/** A finding that a line which moved elsewhere in the change would cancel. */
export interface LineFinding extends Finding {
  readonly sign: 'added' | 'removed';
  /** The line without what differs when it moves. */
  readonly token: string;
}

/**
 * Work put off: notes to come back, automatic checks switched off. Each line is given with its sign, so that a moved one cancels out over the whole change.
 * Left alone: documents, vendored and generated files, the word "todo" as a feature of a product (no colon, no parenthesis, not at the start of a comment).
 */
export function findPostponed(view: FileView): readonly LineFinding[] {
  const { role } = view.kind;
  if (role === 'vendored' || role === 'generated' || role === 'lock' || role === 'documents' || role === 'media' || role === 'translations' || role === 'parts') return [];
  const found: LineFinding[] = [];
  for (const { text, newLine } of view.added) read(found, text, 'added', () => view.evidence('new', newLine), role);
  for (const { text, oldLine } of view.removed) read(found, text, 'removed', () => view.evidence('old', oldLine), role);
  return found;
}

function read(found: LineFinding[], text: string, sign: 'added' | 'removed', evidence: () => Evidence | undefined, role: string): void {
  for (const { kind, hint, accept } of rows) {
    if (!hint.test(text) || !accept(text, role)) continue;
    const at = evidence();
    if (!at) return;
    const date = dateIn(text);
    const finding: LineFinding = {
      kind,
      thing: kind,
      effect: sign === 'added' ? 'more' : 'less',
      grade: 'A',
      facts: { n: 1 },
      evidence: [at],
      sign,
      token: text.replace(/[\W_]+/g, '').toLowerCase(),
    };
    found.push(date === undefined ? finding : { ...finding, due: date });
    return;
  }
}

interface Row {
  readonly kind: string;
  readonly hint: RegExp;
  readonly accept: (text: string, role: string) => boolean;
}

const rows: readonly Row[] = [
  {
    kind: 'checks-paused',
    hint: /skip|xit\b|xdescribe|xtest|ignore|pending|disabled|todo|only/i,
    accept: (text, role) => role === 'tests' && !/^\s*(\/\/|#|\*|--)/.test(text) && pausedTest.test(text),
  },
  {
    kind: 'checks-paused',
    hint: /^\s*(\/\/|#)\s*(it|test|describe|def test|assert|expect|scenario|context|specify)\b/,
    accept: (text, role) => role === 'tests' && /^\s*(\/\/|#)\s*((it|test|describe|context|specify|scenario)\s*[(.]?\s*["'`(]|def test_|test\s+"|describe\s+")/.test(text),
  },
  {
    kind: 'work-postponed',
    hint: /todo|fixme|hack|xxx|temporar|workaround|for now|quick fix|stopgap|provisoire|à faire|a faire|refactor/i,
    accept: (text, role) => role !== 'tests' && noteToComeBack(commentPart(text)),
  },
  {
    kind: 'bar-lowered',
    hint: /eslint-disable|ts-ignore|ts-nocheck|ts-expect-error|noqa|type: ignore|rubocop:disable|nosec|nolint|phpcs:ignore|phpstan-ignore|credo:disable|SuppressWarnings|pylint: disable|prettier-ignore|biome-ignore|@Suppress/i,
    accept: (text) => /(eslint-disable(?!-next-line)|ts-nocheck|rubocop:disable all|pylint: disable=all|eslint-disable-(next-)?line.{0,40}(security|no-floating|hooks)|nosec)/i.test(text),
  },
];

const pausedTest =
  /\b(it|test|describe|context|suite|specify|scenario|fixture)\.(skip|todo|fixme|failing)\b|\bx(it|describe|test|context|specify|scenario)\s*[( ]|@(pytest\.mark\.|unittest\.)?(skip|xfail|skipif|expectedFailure|Ignore|Disabled)\b|@(Ignore|Disabled)\b|@tag\s+:skip|\bskip\s+["'(]|^\s*skip\s*$|^\s*pending\b|t\.Skip(Now|f)?\(|markTest(Skipped|Incomplete)\(|\[(Fact|Theory|Test)\(\s*Skip\s*=|\[Ignore\b|pytest\.skip\(|self\.skipTest\(|#\[ignore\]|\bskip:\s*(true|["'])/;

function noteToComeBack(comment: string): boolean {
  if (comment === '') return false;
  return (
    /(^|[\s([{*/#-])(TODO|FIXME|HACK|XXX)(?=[\s:([\-!.,]|$)/.test(comment) ||
    /^\s*(todo|fixme)\s*[:(]/i.test(comment) ||
    /\b(temporary (workaround|fix|hack|solution|measure|opening|stopgap)|temporarily (disabled?|allow|comment|turned|removed|skip|open|hard)|stopgap|quick ?fix|(remove|revert|replace|clean ?up|delete|fix|re-?enable|restore|refactor) (this |it |them )?(later|soon|once|as soon as|when the|in a (later|future|follow))|à supprimer (quand|plus tard|dès)|provisoire(ment)?\b|en attendant (de|que|le|la)|will be (removed|dropped|fixed|replaced) (in|later|once|soon))/i.test(comment)
  );
}

/** A day written in a note: 2026-03-01, or a month as its last possible day is not proved, so months are left out. */
function dateIn(text: string): string | undefined {
  const match = /\b(20[2-4]\d)-(0[1-9]|1[0-2])-([0-2]\d|3[01])\b/.exec(text);
  return match?.[0];
}
