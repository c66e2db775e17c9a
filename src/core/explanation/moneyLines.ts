import { areaTopic } from '../context/areaTopic.ts';
import { codePart } from '../decisions/codeText.ts';
import { bringsIn, logLine } from './lineMarks.ts';
import { screenFile } from './surfaceFiles.ts';
import { once } from '../decisions/once.ts';
import { prefilter } from '../decisions/prefilter.ts';
import type { AreaTopic } from '../context/areaTopic.ts';
import type { FileView } from '../decisions/fileView.ts';

/** Whether a change may move what customers pay: a line names an amount or a payment made, in a file that handles money or beside the word for it. */
export function handlesMoney(view: FileView): boolean {
  const inItsFile = once(() =>
    view.path
      .replace(/([a-z\d])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => moneyTopics.has(areaTopic(word) ?? '')),
  );
  return view.linesFor(amountWords).some(({ line: { text } }) => {
    if (text.length > 399 || !amounts.test(text) || view.stays(text) || drawn.test(text)) return false;
    const code = codePart(text, view.language);
    return amounts.test(code) && !onlyMentions(code, view.path) && (inMoneyCode.test(code) || inItsFile());
  });
}

/** Whether a line speaks of an amount and moves none: a sentence, a name brought in, a note; on a screen also what is marked, asked or shown. */
function onlyMentions(code: string, path: string): boolean {
  if (bringsIn.test(code) || logLine.test(code)) return true;
  const bare = code.replace(sentence, '""');
  if (!amounts.test(bare)) return true;
  return screenFile.test(path) && marks.test(bare) && !works.test(bare);
}

const sentence = /"[^"\n]{0,200}? [^"\n]{0,300}"|'[^'\n]{0,200}? [^'\n]{0,300}'|`[^`\n]{0,200}? [^`\n]{0,300}`/g;
/** Conditions, comparisons kept under a name, answers of yes or no, headings of functions, and attributes that mark a field. */
const marks =
  /^\s*<[A-Z]|^\s*(?:(?:\}\s?)?else\s)?if\s?\(|^\s*(?:error|disabled|required|hidden|readOnly|class(?:Name)?|label|placeholder|key|id|name|title|invalid|aria-\w{1,20})=|^\s*(?:const|let|var|final|val)?\s?\w{1,60} = [^;=]{0,200}(?:===?|!==?|[<>]=?) |^\s*return (?:true|false)|=>\s?(?:\{\s?)?$|^\s*(?:async )?function \w{1,60}\(/;
/** What calculates, pays or hands on. */
const works =
  / [*+/-] |\*|Math\.|toFixed|\b(?:charge|capture|pay|refund|checkout|create\w*|confirm\w*|submit\w*|set\w+|dispatch|fetch|post|mutate)\(/;

/** What a page draws around an amount moves none. */
const drawn = /^\s*<[a-z]/;

const moneyTopics: ReadonlySet<AreaTopic | ''> = new Set<AreaTopic>([
  'billing',
  'invoices',
  'payments',
  'checkout',
  'prices',
  'subscriptions',
  'discounts',
  'refunds',
]);
/** An amount, or the act of paying. */
const amounts =
  /amount|price|pricing|fees?\b|\btax|vat\b|currency|discount|coupon|balance|subtotal|total(?:s|_|\b)|\bcharge[sd]?\b|charge\(|capture\(|refund|payout|montant|prix|tarif|taxe|\btva\b|remise/i;
const amountWords = prefilter([{ pattern: amounts }]);
/** Payments, invoices and bank cards as code names them. */
const inMoneyCode =
  /(?:\b|_)(?:payments?|invoices?|billing|refunds?|checkout|paiements?|factur\w{1,10})(?:\b|_|[A-Z])|(?:check|credit|debit|bank|payment)[-_]?[Cc]ards?|[cC]ard(?:[-_]?[iI]d|[-_]?[nN]o|[-_]?[nN]umber|[-_]?[hH]older|[-_]?[bB]rand)\b/;
