import { env, l10n, window } from 'vscode';
import type { Explanation, Length } from '../core/explanation/explanation.ts';
import { pageLabels } from '../core/render/pageLabels.ts';
import { toMarkdown } from '../core/render/toMarkdown.ts';
import { toPlainText } from '../core/render/toPlainText.ts';
import { toSlack } from '../core/render/toSlack.ts';
import { item, pick } from './choice.ts';

/** A form of the page for one place that people write in. */
interface Form {
  readonly icon: string;
  readonly label: string;
  readonly description: string;
  readonly length: Length;
  readonly write: typeof toMarkdown;
}

/** Lets the reader pick another form of the page and copies it; `explain` says the page anew at a length. */
export async function copyAnother(
  explain: (length: Length) => Explanation,
  page: { readonly today: string; readonly note: string },
): Promise<void> {
  const picked = await pick(
    forms().map((form) => item(form.icon, form.label, form.description, form)),
    { placeHolder: l10n.t('Which copy?') },
  );
  if (picked === undefined) return;
  const { length, write } = picked.value;
  const explanation = explain(length);
  await env.clipboard.writeText(write(explanation, { ...page, labels: pageLabels(explanation.language), length }));
  void window.showInformationMessage(l10n.t('Copied. Paste it where it is read.'));
}

function forms(): readonly Form[] {
  return [
    {
      icon: '$(comment)',
      label: l10n.t('A short message'),
      description: l10n.t('the four answers and the titles of the decisions'),
      length: 'short',
      write: toPlainText,
    },
    { icon: '$(organization)', label: 'Slack', description: '', length: 'standard', write: toSlack },
    {
      icon: '$(organization)',
      label: l10n.t('Slack, in short'),
      description: l10n.t('the four answers and the titles of the decisions'),
      length: 'short',
      write: toSlack,
    },
    {
      icon: '$(law)',
      label: l10n.t('Everything, for a board'),
      description: l10n.t('with the lines that prove each point, as Markdown'),
      length: 'board',
      write: toMarkdown,
    },
  ];
}
