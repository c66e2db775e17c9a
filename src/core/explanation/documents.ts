import { blankForm } from './blankForm.ts';
import { listEntries } from './listEntries.ts';
import { keyOf } from './lineKeys.ts';
import { redacted } from '../redaction/redacted.ts';
import type { FileView } from '../decisions/fileView.ts';

/** A line of a document, as it stands there. */
export interface DocumentLine {
  readonly path: string;
  readonly text: string;
}

/** Gathers what documents newly tell: the team's list of changes, and delays that the company commits itself to. */
export class DocumentReader {
  readonly #listed: DocumentLine[] = [];
  #form: DocumentLine | undefined;
  #delay: DocumentLine | undefined;

  /** Takes one document into account. */
  read(view: FileView): void {
    const form = blankForm(view);
    if (form !== undefined) this.#form ??= { path: view.path, text: form };
    if (view.kind.place === 'test' || view.kind.place === 'example') return;
    const list = changeList.test(view.path);
    if (list ? this.#listed.length > 0 : this.#delay !== undefined || !forOutsiders.test(view.path)) return;
    const before = new Set(view.removed.map(({ text }) => keyOf(text)));
    if (list) {
      const lines = view.added.slice(0, mostLines).map(({ text }) => text);
      this.#listed.push(
        ...listEntries(lines.filter((text) => text.length <= 600 && !before.has(keyOf(text)))).map((text) => ({
          path: view.path,
          text,
        })),
      );
      return;
    }
    for (const { text } of view.added) {
      if (text.length > 600 || before.has(keyOf(text))) continue;
      const said = redacted(text.replace(/^\s*[-*+#>]{1,4}\s+/, '').replace(markup, '$1'))
        .text.trim()
        .replace(/ \(?[#!]\d+\)?$/, '')
        .replace(/(?<=[^.])\.$/, '');
      if (this.#delay === undefined && delay.test(said)) this.#delay = { path: view.path, text: said };
    }
  }

  /** What the list of changes says: at most four lines. */
  listed(): readonly DocumentLine[] {
    return this.#listed;
  }

  /** The first new document that is a form still to be filled in, by its name. */
  form(): DocumentLine | undefined {
    return this.#form;
  }

  /** The first delay that a document for outsiders commits to. */
  delay(): DocumentLine | undefined {
    return this.#delay;
  }
}

/** Lists of changes that a team keeps for those who use its product. */
const changeList = /(^|\/)(changelog|changes|news|release[-_ ]?notes|whats[-_ ]?new)(\.[a-z]{2,5})?$/i;
const mostLines = 400;
const markup = /\[([^\][]{1,120})\]\([^()\s]{0,200}\)/g;
/** Documents in which a company commits itself towards people outside. */
const forOutsiders =
  /(^|\/)(security|terms|tos|sla|support|privacy|cgu|cgv|conditions|legal|policy|policies|warranty|refund)[\w-]*\.(md|mdx|txt|html?|rst|adoc)$/i;
const delay =
  /\b(?:within|in less than|no later than|under) (?:\w{1,12} )?(?:\d{1,3}|one|two|three|five|seven|ten)(?: \([\w ]{1,12}\))?[- ](?:business |working |calendar )?(?:hours?|days?|weeks?|months?)\b|\b(?:sous|dans les|dans un délai de|en moins de) \d{1,3} (?:heures?|jours?|semaines?|mois)\b/i;
