import type { FileView } from '../decisions/fileView.ts';

/** A clock that starts work: how often, and for each day the hour of universal time. */
export interface Clock {
  readonly rhythm: 'day' | 'week' | 'month' | 'other';
  readonly time: string;
}

/** What files of the team's automatic work prove to be none that starts by itself. */
export interface TeamWork {
  /** Forms that are offered to whoever opens a task or proposes a change. */
  readonly forms: number;
  /** Work that nothing but a person starts. */
  readonly byHand: number;
  /** What their authors call them: at most two. */
  readonly names: readonly string[];
  /** Whether all of it belongs to a model, from which new work is made. */
  readonly model: boolean;
  /** When new work starts by itself, by a clock; of one file alone. */
  readonly clock: Clock | undefined;
  /** Whether what serves customers is touched only where whoever starts it confirms so. */
  readonly confirms: boolean;
}

export const noTeamWork: TeamWork = { forms: 0, byHand: 0, names: [], model: true, clock: undefined, confirms: false };

/** What was gathered, with one more file of such work. */
export function withWorkOf(view: FileView, known: TeamWork): TeamWork {
  const form = taskForm.test(view.path);
  const whole =
    view.file.sides?.new ?? (view.file.status === 'added' ? view.added.map(({ text }) => text).join('\n') : undefined);
  const lines = whole?.slice(0, longest).split('\n') ?? [];
  const byHand = !form && startsByHand(lines);
  const fresh = view.file.status === 'added';
  const name =
    form || byHand || fresh
      ? lines.flatMap((text) => named.exec(text)?.[1]?.replace(/["']/g, '').trim() ?? []).slice(0, 1)
      : [];
  return {
    forms: known.forms + (form ? 1 : 0),
    byHand: known.byHand + (byHand ? 1 : 0),
    names: [...new Set([...known.names, ...name])].slice(0, 2),
    model: known.model && ofModel.test(view.path),
    clock: known.clock ?? (fresh ? clockOf(lines) : undefined),
    confirms: known.confirms || (byHand && lines.some((text) => confirmed.test(text))),
  };
}

/** Whether automatic work of GitHub names no other beginning than a person who asks for it. */
function startsByHand(lines: readonly string[]): boolean {
  const at = lines.findIndex((text) => /^["']?on["']?:/.test(text));
  const first = lines[at];
  if (first === undefined) return false;
  const inLine =
    first
      .split('#', 1)[0]
      ?.replace(/^["']?on["']?:/, ' ')
      .replace(/[[\]{}'",:]/g, ' ')
      .trim() ?? '';
  if (inLine !== '') return inLine === 'workflow_dispatch';
  const rest = lines.slice(at + 1);
  const end = rest.findIndex((text) => /^[^\s#-]/.test(text));
  const block = (end < 0 ? rest : rest.slice(0, end)).filter((text) => !/^\s*(?:#|$)/.test(text));
  const depth = block[0]?.search(/\S/) ?? 0;
  const begins = block.filter((text) => text.search(/\S/) === depth).map((text) => text.replace(/[^\w]/g, ''));
  return begins.length > 0 && begins.every((text) => text === 'workflow_dispatch');
}

function clockOf(lines: readonly string[]): Clock | undefined {
  const found = lines.flatMap((text) => {
    const fields = cron.exec(text)?.[1]?.trim().split(/\s+/);
    return fields === undefined ? [] : [fields];
  });
  const [minute = '', hour = '', day, month, weekday] = found[0] ?? [];
  if (found.length === 0) return undefined;
  const once = found.length === 1 && /^\d{1,2}$/.test(minute) && /^\d{1,2}$/.test(hour) && month === '*';
  const rhythm = !once
    ? 'other'
    : day === '*' && weekday === '*'
      ? 'day'
      : day === '*' && /^(?:\d|[a-z]{3})$/i.test(weekday ?? '')
        ? 'week'
        : weekday === '*' && /^\d{1,2}$/.test(day ?? '')
          ? 'month'
          : 'other';
  return { rhythm, time: `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}` };
}

const longest = 60_000;
const cron = /^\s{2,8}- cron:\s?["']?((?:[\d*\/,a-z-]{1,20}\s{1,3}){4}[\d*\/,a-z-]{1,20})["']?/i;
const taskForm =
  /(?:^|\/)\.(?:github|gitlab|gitea)\/(?:issue_templates?\/|merge_request_templates\/|pull_request_template[./]|issue_template\.)/i;
const named = /^name:([^#\n]{3,90})$/i;
/** Folders of what new work is made from. */
const ofModel =
  /(?:^|\/)(?:templates?|cookiecutter|skeletons?|boilerplates?|scaffolds?|starters?)\/(?:[^/]{1,80}\/){0,4}\.(?:github|gitlab)\//i;
/** A job that asks whether somebody confirmed it for what customers use. */
const confirmed =
  /^\s{2,8}if:.{1,200}\bprod(?:uction)?\b.{1,200}\bconfirm[\w-]{0,40}\s?==\s?["']?(?:true|yes|confirm\w{0,4})\b/i;
