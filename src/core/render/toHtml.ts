import type { Explanation } from '../explanation/explanation.ts';
import type { RenderOptions } from './renderOptions.ts';
import { writtenPage } from './writtenPage.ts';
import type { Block, Run } from './block.ts';

/**
 * The look of a mail. Mail programs drop style sheets, classes, SVG and images and keep inline styles and tables, so this is all that is used. Colours are
 * dark on white with a contrast of 4.5 or more; programs with a dark mode turn them over by themselves.
 */
const font = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
const ink = '#1f2328';
const softInk = '#57606a';
const line = '#d0d7de';
const bar = '#4a6fa5';
const barGround = '#e7ebf0';

const styles = {
  page: `${font};font-size:15px;line-height:1.55;color:${ink};max-width:680px;`,
  h1: `${font};font-size:22px;line-height:1.3;font-weight:600;color:${ink};margin:0 0 12px;`,
  h2: `${font};font-size:17px;line-height:1.35;font-weight:600;color:${ink};margin:28px 0 10px;`,
  h3: `${font};font-size:15px;line-height:1.4;font-weight:600;color:${ink};margin:20px 0 4px;`,
  mark: `font-weight:400;color:${softInk};`,
  paragraph: 'margin:0 0 10px;',
  lead: `${font};font-size:18px;line-height:1.4;color:${ink};margin:14px 0 16px;`,
  list: 'margin:0 0 12px;padding:0 0 0 20px;',
  item: 'margin:0 0 4px;',
  table: 'border-collapse:collapse;width:100%;margin:0 0 12px;',
  rowTitle: `${font};font-size:15px;line-height:1.5;color:${ink};vertical-align:top;text-align:left;font-weight:600;width:36%;padding:10px 16px 10px 0;border-top:1px solid ${line};`,
  rowText: `${font};font-size:15px;line-height:1.5;color:${ink};vertical-align:top;padding:10px 0;border-top:1px solid ${line};`,
  barLabel: `${font};font-size:14px;color:${ink};text-align:left;font-weight:400;padding:3px 16px 3px 0;width:36%;`,
  barCell: 'padding:3px 12px 3px 0;',
  barText: `${font};font-size:14px;color:${softInk};padding:3px 0;white-space:nowrap;`,
  soft: `color:${softInk};font-size:14px;`,
  code: `font-family:ui-monospace,Consolas,Menlo,monospace;font-size:13px;background-color:#f3f4f6;color:${ink};padding:1px 4px;`,
  rule: `border:0;border-top:1px solid ${line};margin:28px 0 14px;`,
} as const;

/** The explanation as HTML to paste into a mail: one element, inline styles, tables, no class, script, image or outside address but the change's own. */
export function toHtml(explanation: Explanation, options: RenderOptions): string {
  const blocks = writtenPage(explanation, options).map(written).join('\n');
  return `<div lang="${explanation.language}" dir="ltr" style="${styles.page}">\n${blocks}\n</div>\n`;
}

function written(block: Block): string {
  switch (block.type) {
    case 'heading':
      return heading(block.level, block.text, block.mark);
    case 'paragraph':
      return `<p style="${styles.paragraph}">${lineOf(block.runs)}</p>`;
    case 'lead':
      return `<p style="${styles.lead}">${lineOf(block.runs)}</p>`;
    case 'list':
      return `<ul style="${styles.list}">${block.items.map((item) => `<li style="${styles.item}">${lineOf(item)}</li>`).join('')}</ul>`;
    case 'rows':
      return table(
        block.rows.map(({ title, mark, lines }) => {
          const texts = lines.map((runs) => `<p style="margin:0 0 6px;">${lineOf(runs)}</p>`).join('');
          return (
            `<th scope="row" style="${styles.rowTitle}">${escaped(title)}<br><span style="${styles.mark}">${escaped(mark)}</span></th>` +
            `<td style="${styles.rowText}">${texts}</td>`
          );
        }),
      );
    case 'bars':
      return table(
        block.bars.map(
          ({ label, share, text }) =>
            `<th scope="row" style="${styles.barLabel}">${escaped(label)}</th><td style="${styles.barCell}">${barOf(share)}</td>` +
            `<td style="${styles.barText}">${escaped(text)}</td>`,
        ),
      );
    case 'link':
      return `<p style="${styles.paragraph}"><a href="${escaped(block.url)}">${escaped(block.url)}</a></p>`;
    case 'rule':
      return `<hr style="${styles.rule}">`;
  }
}

function heading(level: 1 | 2 | 3, text: string, mark: string): string {
  const tag = `h${String(level)}`;
  const style = level === 1 ? styles.h1 : level === 2 ? styles.h2 : styles.h3;
  return `<${tag} style="${style}">${escaped(text)}${mark === '' ? '' : ` <span style="${styles.mark}">(${escaped(mark)})</span>`}</${tag}>`;
}

function table(rows: readonly string[]): string {
  return `<table style="${styles.table}"><tbody>${rows.map((row) => `<tr>${row}</tr>`).join('')}</tbody></table>`;
}

/** Two coloured cells: the one drawing that every mail program shows. */
function barOf(share: number): string {
  const full = Math.min(100, Math.max(1, Math.round(share * 100)));
  const cell = (width: number, colour: string): string =>
    width === 0
      ? ''
      : `<td style="width:${String(width)}%;height:8px;line-height:8px;font-size:1px;padding:0;background-color:${colour};">&nbsp;</td>`;
  return `<table role="presentation" style="border-collapse:collapse;width:100%;"><tbody><tr>${cell(full, bar)}${cell(100 - full, barGround)}</tr></tbody></table>`;
}

function lineOf(runs: readonly Run[]): string {
  return runs.map(runOf).join('');
}

function runOf({ style, text }: Run): string {
  switch (style) {
    case 'plain':
      return escaped(text);
    case 'strong':
      return `<strong>${escaped(text)}</strong>`;
    case 'soft':
      return `<span style="${styles.soft}">${escaped(text)}</span>`;
    case 'quote':
      return `<em>${escaped(text)}</em>`;
    case 'code':
      return `<code style="${styles.code}">${escaped(text)}</code>`;
  }
}

/** Text as it is read, inside an element or a quoted attribute. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
