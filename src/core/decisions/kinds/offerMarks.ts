import type { Mark } from '../mark.ts';

/** Marks of what is sold and how it is paid for, on the page that lists the offers and in what the company that takes the money tells us. */
export const offerMarks: readonly Mark[] = [
  // What happened to a payment, as the company that takes the money calls it.
  {
    kind: 'billing-rule',
    hints: ['subscription', 'invoice', 'charge', 'payment', 'checkout', 'setup_intent', 'refund', 'dispute', 'trial'],
    roles: ['product'],
    mark: /["'`:](?<token>(?:customer\.)?(?:subscription|invoice|charge|payment_?intent|payment_?method|checkout\.session|setup_intent|transaction|payment|refund|dispute)(?:_?item|_schedule)?s?[._](?:updated|deleted|canceled|cancelled|paid|payment_failed|payment_succeeded|payment_refunded|refunded|past_due|trial_will_end|completed|finalized|activated|resumed|paused|upcoming|succeeded|expired|attached|async_payment_\w{4,12}|revoked|uncanceled)|subscription_created)\b/,
    near: /stripe|paddle|lemon|polar|chargebee|billing|webhook|subscription|alert_name|event/i,
    not: /expect|describe|\bt\(|translate|label|track\(|capture\(/,
    notFiles: /test|spec|locale|analytics|\.(vue|tsx|jsx|svelte|css)$/i,
    anyplace: true,
    added: 'unclear',
    removed: 'unclear',
  },
  // What the page of offers says that each of them holds.
  {
    kind: 'plan-offered',
    hints: ['<', '"', "'", ' '],
    files:
      /(^|\/)[^/]*(pricing|price[-_]?(list|table|page|card|tier)s?|tarifs?|plans?[-_](page|table|list|card|comparison|features?)|compare[-_]?plans|(Pricing|Plans?)(Page|Table|List|Card|Comparison|Features?|Section))[^/]*\.(tsx|jsx|vue|svelte|html|erb|haml|slim|heex|astro|php|twig|cshtml|njk|mjml)$|(^|\/)(pricing|tarifs?)\/[^/]+\.(tsx|jsx|vue|svelte|html|erb|haml|slim|heex|astro|php|twig|cshtml)$/i,
    roles: ['product'],
    mark: /(?:^\s*|>|["'`])(?<token>[A-Z$€£0-9][^<>{}"'`=;]{6,140}?)(?:<\/|["'`],?$|\s*$)/,
    not: /^\s*(?:import|export|const|let|return|if|def|class|function|@)|className=\S+$|\b(?:flex|px-|text-|bg-|mt-|rounded)|SVG|^\s*[MmLlHhVvCcSsQqTtAaZz][\d .,-]{6,}|^\s*[A-Z]\w*,?$|[a-z][A-Z]\w+\(/,
    anyplace: true,
    added: 'unclear',
    removed: 'unclear',
    changed: { kind: 'plan-offered', effect: 'unclear' },
    severity: () => 'low',
  },
];
