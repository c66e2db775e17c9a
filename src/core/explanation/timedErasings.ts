import { humanised } from '../context/areaOf.ts';
import type { FileView } from '../decisions/fileView.ts';

export type Rhythm = 'hour' | 'day' | 'week' | 'month' | 'other';

/** New work that starts by itself and erases, by its name. */
export interface TimedErasing {
  readonly name: string;
  readonly rhythm: Rhythm;
}

/**
 * Finds new work that starts at set times and whose name says that it erases: a timer of a machine with the service that it starts, or a line of a timetable that a
 * framework reads. Left alone: what is kept for a short time by its nature.
 */
export class TimedErasingReader {
  readonly #timers = new Map<string, Rhythm>();
  readonly #services = new Map<string, string>();
  #planned: TimedErasing | undefined;

  /** Takes one file into account. */
  read(view: FileView): void {
    const [, stem = '', type] = unit.exec(view.path) ?? [];
    if (type === undefined) {
      this.#planned ??= planned(view);
      return;
    }
    if (view.file.status !== 'added') return;
    for (const { text } of view.added.slice(0, 100)) {
      const time = type === 'timer' ? /^OnCalendar=(.{1,60})$/.exec(text)?.[1] : undefined;
      if (time !== undefined) this.#timers.set(stem, rhythmOf(time));
      const command = type === 'service' ? /^ExecStart=(.{1,300})$/.exec(text)?.[1] : undefined;
      const name = command?.split(/\s+/).findLast((word) => erases(word));
      if (name !== undefined) this.#services.set(stem, name);
    }
  }

  /** What was found, the first of several. */
  found(): TimedErasing | undefined {
    for (const [stem, rhythm] of this.#timers) {
      const name = this.#services.get(stem);
      if (name !== undefined) return { name: inWords(name), rhythm };
    }
    return this.#planned;
  }
}

/** A line of a timetable that comes with the name of what erases: the call of Laravel, the blocks of the gem whenever. */
function planned(view: FileView): TimedErasing | undefined {
  if (!timetable.test(view.path) || view.removed.some(({ text }) => erases(text.slice(0, longest)))) return undefined;
  let every: Rhythm = 'other';
  for (const { text } of view.added) {
    if (text.length > longest) continue;
    every = whenever.test(text) ? rhythmOf(text) : every;
    const [, name] = called.exec(text) ?? [];
    if (name !== undefined && erases(name))
      return { name: inWords(name), rhythm: text.includes('chedule') ? rhythmOf(text) : every };
  }
  return undefined;
}

function erases(name: string): boolean {
  return erasing.test(name) && !passing.test(name);
}

function rhythmOf(text: string): Rhythm {
  return rhythms.find(({ words }) => words.test(text))?.rhythm ?? 'other';
}

function inWords(name: string): string {
  return humanised((name.split(/[/:\\]/).at(-1) ?? name).replace(/\.\w{1,4}$/, ''));
}

const unit = /(?:^|\/)([^/]{1,80})\.(timer|service)$/;
const timetable = /(?:^|\/)(?:Console\/Kernel\.php|routes\/console\.php|bootstrap\/app\.php|config\/schedule\.rb)$/;
const called =
  /chedule(?:->|::)(?:command|job|call)\(\s?(?:new )?["']?([\w:\\-]{4,80})|^\s*(?:rake|runner|command) ["']([\w:.-]{4,80})/;
const whenever = /^\s*every\b/;
const erasing = /remov|delet|purg|prun|clean_?-?up|eras|destroy|wipe|expunge|anonymi[sz]/i;
const passing =
  /token|session|cache|te?mp\b|tmp|\blogs?\b|_log|otp|nonce|lock|job|search|metric|preview|image|artifact|branch|container|snapshot|backup|queue|telescope|horizon|failed|batch|index|file|view/i;
const rhythms: readonly { readonly rhythm: Rhythm; readonly words: RegExp }[] = [
  { rhythm: 'hour', words: /\bhourly\b|1\.hour\b|:hour\b/i },
  { rhythm: 'day', words: /\bdaily(?:At)?\b|1\.day\b|:day\b|^\*-\*-\* / },
  { rhythm: 'week', words: /\bweekly(?:On)?\b|1\.week\b|:week\b|^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b/i },
  { rhythm: 'month', words: /\bmonthly(?:On)?\b|1\.month\b|:month\b/i },
];
const longest = 400;
