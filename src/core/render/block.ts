import type { Mark, MarkIcon, PageBars, PageSentence } from './page.ts';

/** A stretch of text in one style. */
export interface Run {
  readonly style: 'plain' | 'strong' | 'soft' | 'code' | 'quote';
  readonly text: string;
}

export type Block =
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3; readonly text: string; readonly mark: string }
  | { readonly type: 'paragraph'; readonly runs: readonly Run[] }
  /** The one sentence to remember. */
  | { readonly type: 'lead'; readonly runs: readonly Run[] }
  | { readonly type: 'list'; readonly items: readonly (readonly Run[])[] }
  /** Title on one side, its sentences on the other. */
  | {
      readonly type: 'rows';
      readonly rows: readonly {
        readonly title: string;
        readonly mark: string;
        readonly lines: readonly (readonly Run[])[];
      }[];
    }
  | { readonly type: 'bars'; readonly bars: PageBars['bars'] }
  | { readonly type: 'link'; readonly url: string }
  | { readonly type: 'rule' };

/** Shapes that survive e-mail, chat and plain text alike. */
const shapes: Readonly<Record<MarkIcon, string>> = {
  up: '▲',
  down: '▼',
  later: '▶',
  sooner: '◀',
  both: '◆',
  unclear: '?',
  none: '–',
  attention: '●',
};

export function runsOf({ text, origin }: PageSentence): readonly Run[] {
  return [{ style: origin === 'author' ? 'quote' : 'plain', text }];
}

export function shaped({ icon, word }: Mark): string {
  return `${shapes[icon]} ${word}`;
}

export function heading(level: 1 | 2 | 3, text: string, mark = ''): Block {
  return { type: 'heading', level, text, mark };
}

export function paragraph(...runs: readonly Run[]): Block {
  return { type: 'paragraph', runs };
}

export function list(items: readonly (readonly Run[])[]): Block {
  return { type: 'list', items };
}

export function plain(text: string): Run {
  return { style: 'plain', text };
}

export function strong(text: string): Run {
  return { style: 'strong', text };
}

export function soft(text: string): Run {
  return { style: 'soft', text };
}
