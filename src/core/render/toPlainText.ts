import type { Explanation } from '../explanation/explanation.ts';
import type { RenderOptions } from './renderOptions.ts';
import { writtenPage } from './writtenPage.ts';
import type { Block, Run } from './block.ts';

const barWidth = 20;

/** The explanation as plain text, for a mail or a chat without formatting. */
export function toPlainText(explanation: Explanation, options: RenderOptions): string {
  return `${writtenPage(explanation, options).map(written).join('\n\n')}\n`;
}

function written(block: Block): string {
  switch (block.type) {
    case 'heading':
      return heading(block.level, `${block.text}${block.mark === '' ? '' : ` (${block.mark})`}`);
    case 'lead':
    case 'paragraph':
      return lineOf(block.runs);
    case 'list':
      return block.items.map((item) => `- ${lineOf(item)}`).join('\n');
    case 'rows':
      return block.rows
        .map(({ title, mark, lines }) => [`${title} · ${mark}`, ...lines.map((line) => `  ${lineOf(line)}`)].join('\n'))
        .join('\n\n');
    case 'bars':
      return block.bars.map(({ label, share, text }) => `${bar(share)} ${label} · ${text}`).join('\n');
    case 'link':
      return block.url;
    case 'rule':
      return '-'.repeat(40);
  }
}

function heading(level: 1 | 2 | 3, text: string): string {
  switch (level) {
    case 1:
      return `${text.toUpperCase()}\n${'='.repeat(text.length)}`;
    case 2:
      return `${text}\n${'-'.repeat(text.length)}`;
    case 3:
      return text;
  }
}

function lineOf(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}

function bar(share: number): string {
  const full = Math.min(barWidth, Math.max(share > 0 ? 1 : 0, Math.round(share * barWidth)));
  return '█'.repeat(full) + '░'.repeat(barWidth - full);
}
