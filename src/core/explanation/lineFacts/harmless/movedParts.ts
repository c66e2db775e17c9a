import { lockVersions } from './lockVersions.ts';
import type { FileView } from '../../../decisions/fileView.ts';
import type { LineFact, LineFactReader, MovedThing } from '../lineFact.ts';

/** Which components made by others move to another version, by the team's own list of them; by the lock file where nothing else says so. */
export class MovedPartReader implements LineFactReader {
  readonly #wanted = new Map<string, MovedThing & { readonly tool: boolean }>();
  readonly #taken = new Map<string, MovedThing>();
  #path = '';
  #lock = '';
  #alone = true;
  /** Whether the lists change by nothing but the versions that are told. */
  #whole = true;

  read(view: FileView): void {
    const { role, place } = view.kind;
    if (role === 'parts') this.#readList(view, place === 'example');
    else if (role !== 'lock') {
      this.#alone &&= around.has(role);
      // Tests have lists of their own.
      this.#whole &&= view.dependencies().length === 0;
    } else if (this.#taken.size < mostKept) {
      for (const one of lockVersions(view)) this.#taken.set(one.name, one);
      this.#lock ||= view.path;
    }
  }

  facts(): readonly LineFact[] {
    const listed = [...this.#wanted.values()];
    // Beside other work, the lock file moves by itself.
    const moved = listed.length > 0 ? listed : this.#alone ? [...this.#taken.values()] : [];
    if (moved.length === 0) return [];
    const inOrder = [...moved].sort((a, b) => Number(leaps(b)) - Number(leaps(a)));
    const tools = listed.length > 0 && listed.every(({ tool }) => tool);
    // Of many, names and numbers are of no use to a founder, but for those that may work otherwise.
    const named = tools ? { parts: inOrder } : { moves: inOrder, leaps: moved.filter(leaps) };
    return [
      {
        key: tools ? 'toolsMove' : 'partsMove',
        noticed: 'team',
        weight: 1,
        moves: named,
        // What may work otherwise is worth a question.
        quotes: {
          leaping: inOrder
            .filter((one) => leaps(one) && !ofTheTeam.test(one.name))
            .map(({ name }) => name)
            .slice(0, mostNamed),
        },
        values: {
          whole: listed.length > 1 && this.#whole ? 'yes' : 'no',
          step: moved.some(leaps)
            ? 'large'
            : moved.every(({ from, to }) => /^[1-9]/.test(from) && !goesBack(from, to))
              ? 'small'
              : 'none',
        },
        path: listed.length > 0 ? this.#path : this.#lock,
      },
    ];
  }

  #readList(view: FileView, aside: boolean): void {
    if (aside || this.#wanted.size >= mostKept) {
      this.#whole = false;
      return;
    }
    let moves = 0;
    for (const { name, from = '', to = '', scope, source } of view.dependencies()) {
      const [before, now] = [versionIn(from), versionIn(to)];
      if (source !== 'registry' || before === undefined || now === undefined || before === now) continue;
      // '3' in the place of '3.21.5' leaves more to choose from, and names no version.
      if (before.startsWith(`${now}.`) || now.startsWith(`${before}.`)) continue;
      this.#path ||= view.path;
      moves += 1;
      const tool = scope === 'development' && ofTheTeam.test(name);
      // Where several lists move it, the largest step is the one to know of.
      const known = this.#wanted.get(name);
      if (known === undefined || !leaps(known)) this.#wanted.set(name, { name, from: before, to: now, tool });
    }
    // A line for each move, before and after, and no other.
    this.#whole &&= moves === view.added.length && moves === view.removed.length;
  }
}

/** What may change beside the list and leaves it the only news. */
const around: ReadonlySet<string> = new Set(['documents', 'tests', 'generated', 'media']);
const mostKept = 300;

/** The one version that a wish names: '^5.0.0', '~> 7.1', '==2.3'; none where it is a range of two. */
function versionIn(wish: string): string | undefined {
  return /^[~^=v>\s]{0,5}(\d{1,5}(?:\.[\w-]{1,20}){0,4}(?:\+[\w.]{1,20})?)$/.exec(
    wish.replace(/^npm:[^@]{0,60}@/, ''),
  )?.[1];
}

const mostNamed = 3;

/** Whether a version comes before the one that it follows. */
function goesBack(from: string, to: string): boolean {
  return from.localeCompare(to, 'en', { numeric: true }) > 0;
}

function leaps({ from, to }: MovedThing): boolean {
  return /^\d+/.exec(from)?.[0] !== /^\d+/.exec(to)?.[0];
}

/** By their names, tools with which code is written, checked and tried. */
const ofTheTeam =
  /lint|prettier|^@types\/|typescript$|jest|vitest|mocha|\bchai\b|karma|cypress|playwright|storybook|husky|commitlint|testing|test(?:s|ing|er)?\b|\bmock|faker|rubocop|rspec|pytest|mypy|flake8|\bblack\b|isort|\bruff\b|pylint|pre-commit|coverage|matchers|\bpry\b|byebug|precommit|phpunit|phpstan|rector|psalm|larastan|pint\b|mockery|credo|dialyx|nodemon|lefthook|knip|nyc|sinon|capybara|webmock|simplecov|brakeman|spotless|checkstyle|junit|mockito|detekt/i;
