import { codePart } from '../codeText.ts';
import { isScreen } from '../screens.ts';
import { prefilter } from '../prefilter.ts';
import type { LineFinding } from '../finding.ts';
import type { Line } from '../../change/fileChange.ts';
import type { FileView } from '../fileView.ts';

/**
 * A refusal that stays, and is given in other cases than before: the condition just above it changes. Left alone: a refusal that comes or goes with its condition, which
 * is told as such, and conditions that only look for whether something was found.
 */
export function findRefusals(view: FileView): readonly LineFinding[] {
  const { role, place } = view.kind;
  if (role !== 'product' || place === 'test' || place === 'example' || view.file.status !== 'modified') return [];
  if (view.file.content.type !== 'text' || isScreen(view.path) || aside.test(view.path)) return [];
  const asking = new Set<Line>(view.linesFor(asked).map(({ line }) => line));
  if (asking.size < 2) return [];
  return view.file.content.hunks.flatMap(({ lines }) =>
    holdsBoth(lines, asking) && lines.some((line) => line.type !== 'added' && refusal.test(line.text))
      ? inHunk(view, lines, asking)
      : [],
  );
}

/** Whether a line that may ask something comes and one goes. */
function holdsBoth(lines: readonly Line[], asking: ReadonlySet<Line>): boolean {
  const holds = (type: Line['type']): boolean => lines.some((line) => line.type === type && asking.has(line));
  return holds('removed') && holds('added');
}

function inHunk(view: FileView, lines: readonly Line[], asking: ReadonlySet<Line>): readonly LineFinding[] {
  const conditions: Record<'added' | 'removed', Condition[]> = { added: [], removed: [] };
  lines.forEach((line, at) => {
    if (line.type === 'context' || !asking.has(line) || view.stays(line.text)) return;
    const code = codePart(line.text, view.language);
    if (!condition.test(code) || !aboutPeople.test(code) || foundOnly.test(code)) return;
    const refused = lines
      .slice(at + 1, at + 6)
      .filter(({ type }) => type === line.type || type === 'context')
      .slice(0, 2)
      .find(({ text }) => refusal.test(text));
    if (refused) conditions[line.type].push({ line, refusal: refused.text.trim() });
  });
  return conditions.added.flatMap(({ line, refusal: now }) => {
    const before = conditions.removed.find(({ refusal: then }) => then === now);
    if (!before || line.type !== 'added' || before.line.type !== 'removed') return [];
    const evidence = [view.evidence('new', line.newLine), view.evidence('old', before.line.oldLine)].filter(
      (one) => one !== undefined,
    );
    if (evidence.length === 0 || words(line.text) === words(before.line.text)) return [];
    return [
      {
        kind: 'rights-changed',
        thing: 'refusal',
        effect: 'unclear' as const,
        grade: 'B' as const,
        facts: { n: 1 },
        evidence,
        sign: 'added' as const,
        token: `refusal ${words(line.text)}`,
      },
    ];
  });
}

interface Condition {
  readonly line: Line;
  readonly refusal: string;
}

function words(text: string): string {
  // The same question, waited for, asked a step later, or of the same thing handed over in another way.
  return text.replace(/\b(?:await|else)\b|\b[A-Za-z_$]\w{0,40}(?:\?\.|\.|->|::)|[^A-Za-z0-9]+/g, '').toLowerCase();
}

const aside = /(^|\/)(front(end)?|client|web\/src|hooks|components?|scripts?|android|ios)\/|migrat/i;
const condition =
  /^\s*(?:\}?\s?else ?if|if|elsif|elif|unless|when|guard|cond)\b|^\s*(?:&&|\|\||and|or)\s|\b(?:if|unless)\s.{3,120}$/;
/** Whose thing it is, of which rank somebody is, what one may. */
const aboutPeople =
  /user|admin|role|owner|member|permission|allowed|access|\bcan_?[a-z?]|author|auth|viewer|staff|team|scope|polic|session|organi[sz]ation|tenant/i;
const asked = prefilter([
  {
    pattern: condition,
    hints: [
      'user',
      'admin',
      'role',
      'owner',
      'member',
      'permission',
      'allowed',
      'access',
      'can',
      'auth',
      'viewer',
      'staff',
      'team',
      'scope',
      'polic',
      'session',
      'organi',
      'tenant',
    ],
  },
]);
const foundOnly =
  /^\s*(?:if|unless)\s?\(?!?\w{1,30}(?:\s?(?:[!=]==?|is)\s?(?:not\s)?(?:null|nil|None|undefined))?\)?\s?[:{]?\s*$|\berr\b|\blog|\b(?:response|result|error)\w{0,12}\??\.\w{0,24}(?:message|text|code)\b/i;
const refusal =
  /forbidden|unauthori[sz]ed|permission_?\s?denied|access_?\s?denied|not_?\s?allowed|not_?\s?authori[sz]ed|(?:don['’]t|do not|does not|doesn't) have (?:the )?(?:permission|access|right)|insufficient|not accessible|cannot be (?:changed|edited|deleted)|\b40[13]\b|NotPermitted/i;
