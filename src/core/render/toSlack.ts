import type { Explanation } from '../explanation/explanation.ts';
import type { RenderOptions } from './renderOptions.ts';
import { writtenPage } from './writtenPage.ts';
import type { Block, Run } from './block.ts';

/** The explanation in Slack's own markup (mrkdwn), with no way for quoted text to call a person, a channel or an address. */
export function toSlack(explanation: Explanation, options: RenderOptions): string {
  return `${writtenPage(explanation, options).map(written).join('\n\n')}\n`;
}

function written(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `${strong(block.text)}${block.mark === '' ? '' : ` (${escaped(block.mark)})`}`;
    case 'lead':
    case 'paragraph':
      return lineOf(block.runs);
    case 'list':
      return block.items.map((item) => `• ${lineOf(item)}`).join('\n');
    case 'rows':
      return block.rows
        .map(({ title, mark, lines }) =>
          [`${strong(title)} · ${escaped(mark)}`, ...lines.map((line) => `• ${lineOf(line)}`)].join('\n'),
        )
        .join('\n\n');
    case 'bars':
      return block.bars.map(({ label, text }) => `• ${escaped(label)} · ${escaped(text)}`).join('\n');
    case 'link':
      return `<${block.url}>`;
    case 'rule':
      return '———';
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
      return strong(text);
    case 'quote':
      return marked('_', text);
    case 'code':
      return `\`${escaped(text).replaceAll('`', 'ˋ')}\``;
  }
}

function strong(text: string): string {
  return marked('*', text);
}

/** A marker counts only when it touches the words and does not occur in them: spaces go outside, and words that hold it stay unmarked. */
function marked(marker: '*' | '_', text: string): string {
  const words = text.trim();
  if (words === '' || words.includes(marker)) return escaped(text);
  const start = text.indexOf(words);
  return `${text.slice(0, start)}${marker}${escaped(words)}${marker}${text.slice(start + words.length)}`;
}

/** Slack reads `<…>` as links, mentions and channels; these three characters are all that it asks to be written otherwise. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
