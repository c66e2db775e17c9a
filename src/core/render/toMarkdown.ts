import type { Explanation } from '../explanation/explanation.ts';
import type { RenderOptions } from './renderOptions.ts';
import { writtenPage } from './writtenPage.ts';
import type { Block, Run } from './block.ts';

/** The explanation as GitHub-flavoured Markdown in which nothing but our own words is markup. */
export function toMarkdown(explanation: Explanation, options: RenderOptions): string {
  return `${writtenPage(explanation, options).map(written).join('\n\n')}\n`;
}

function written(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escaped(block.text)}${block.mark === '' ? '' : ` _(${escaped(block.mark)})_`}`;
    case 'lead':
    case 'paragraph':
      return lineOf(block.runs);
    case 'list':
      return block.items.map((item) => `- ${lineOf(item)}`).join('\n');
    case 'rows':
      return block.rows
        .map(({ title, mark, lines }) =>
          [
            `**${escaped(title)}** · ${escaped(mark)}`,
            ...(lines.length === 0 ? [] : ['', ...lines.map((line) => `- ${lineOf(line)}`)]),
          ].join('\n'),
        )
        .join('\n\n');
    case 'bars':
      return block.bars.map(({ label, text }) => `- ${escaped(label)} · ${escaped(text)}`).join('\n');
    case 'link':
      return `<${block.url}>`;
    case 'rule':
      return '---';
  }
}

function lineOf(runs: readonly Run[]): string {
  return runs.map(runOf).join('');
}

function runOf({ style, text }: Run): string {
  switch (style) {
    case 'plain':
    case 'soft':
      return escaped(text);
    case 'strong':
      return wrapped('**', text);
    case 'quote':
      return wrapped('_', text);
    case 'code':
      return code(text);
  }
}

/** Markers count only when they touch the words: spaces go outside. */
function wrapped(marker: string, text: string): string {
  const words = text.trim();
  if (words === '') return text;
  const start = text.indexOf(words);
  return `${text.slice(0, start)}${marker}${escaped(words)}${marker}${text.slice(start + words.length)}`;
}

/** Markup characters, and what starts a list, an address or a mention where someone else's text is quoted. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|!~$&@]/g, '\\$&')
    .replace(/:\/\//g, '\\://')
    .replace(/\bwww\./gi, 'www\\.')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2')
    .replace(/^(\s*)([-+=])/, '$1\\$2');
}

/** A code span whose fence is longer than any run of backticks inside. */
function code(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const padding = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${padding}${text}${padding}${fence}`;
}
