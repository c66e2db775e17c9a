import { codePart } from '../codeText.ts';
import { isScreen } from '../screens.ts';
import { planSigns, planWords } from './planGates.ts';
import { proofOf } from './proofOf.ts';
import type { FileView } from '../fileView.ts';
import type { Sighting } from '../finding.ts';

/**
 * Where a change adds or takes a rule about what customers pay for. Whether a rule is new, gone or only rewritten is decided when all files are seen.
 * Left alone: tests, examples, styles, translations, documents, one-time scripts, database changes and code made by programs.
 */
export function sightPlans(view: FileView): readonly Sighting[] {
  const { role, place } = view.kind;
  if (
    (role !== 'product' && role !== 'settings') ||
    place === 'test' ||
    place === 'example' ||
    elsewhere.test(view.path)
  )
    return [];
  const lines = view.linesFor(planWords);
  if (lines.length === 0) return [];
  const nearPath = aboutBilling.test(view.path);
  const via = view.file.status === 'added' ? 'newFile' : view.file.status === 'deleted' ? 'goneFile' : 'line';
  const sightings: Sighting[] = [];
  for (const { line, patterns } of lines) {
    if (view.stays(line.text)) continue;
    const text = codePart(line.text, view.language);
    if (text === '') continue;
    if (namesOfEvents.test(text)) continue;
    for (const { kind, token, weak } of planSigns(text, nearPath || aboutBilling.test(text), patterns)) {
      // A screen that says how things stand decides nothing about them, nor does a page that counts or compares.
      if (
        kind === 'unpaid-rule'
          ? isScreen(view.path) && !offers.test(text)
          : kind === 'plan-content' && tells.test(view.path)
      )
        continue;
      const at = proofOf(view, line);
      if (at)
        sightings.push({
          family: 'plan',
          thing: `${kind} ${token}`,
          sign: line.type,
          via: weak || handsOn(text) || (kind === 'plan-content' && isOnlyNamed(token, text)) ? 'weak' : via,
          facts: { kind, token },
          evidence: [at],
        });
    }
  }
  return sightings;
}

/** A name that speaks of plans, or a number that is now taken from under such a name, decides nothing until a line asks and has two answers. */
function isOnlyNamed(token: string, text: string): boolean {
  return !(names.has(token) ? decides : decidesOrAnswers).test(text);
}

const names: ReadonlySet<string> = new Set(['features', 'limits', 'allowance', 'free-allowance', 'can-more']);
const decides =
  /\b(?:if|elif|elsif|unless|when|guard|case|switch|cond|assert|require\w*|ensure\w*|raise|throw|abort|before_action|before_filter|only_if|and|or|not)\b|&&|\|\||[=!]==?|\s[<>]=?\s|\?(?![.?:])|!\w|@(?:if|can|feature|else)\b|\b(?:v-if|v-show|ng-if|x-show|disabled|hidden|visible|locked)\s?[=:]/i;
const decidesOrAnswers = new RegExp(`${decides.source}|=>|\\breturn\\b|\\bis\\b|\\bin\\b|\\bdo:|<\\w|["'\`>]`, 'i');

/** A value that is handed on under the name that it has: `billing_period: order.billingPeriod`. */
function handsOn(text: string): boolean {
  const [, to = '', from = ''] = handed.exec(text) ?? [];
  return to !== '' && to.replace(/_/g, '').toLowerCase() === from.replace(/_/g, '').toLowerCase();
}

const handed = /^\s*["']?(\w{2,60})["']?\s?(?::|=>|=)\s{0,16}(?:[\w$]{1,60}(?:\?\.|\.|->)){1,5}(\w{2,60}),?$/;

/** Names under which messages are sent and received. */
const namesOfEvents = /^\s*@JsonProperty\(|^\s*[A-Z][A-Z_]{3,60}\(["'][\w.]{3,60}["']\)[,;]?$/;
const offers = /\bcancel\w{0,20}\(|\bpause\w{0,20}\(|\brefund\w{0,20}\(/i;
const tells =
  /(^|[/_.-])(reporting|reports?|seo|blog|changelog|compare)([/_.-]|$)|plan-compare|compare-(?:plans|features)|(?:badge|plan-?card|current-?plan\w{0,10}|usage-?(?:tracker|card|meter))\.\w{2,6}$/i;

const elsewhere =
  /(^|\/)(scripts?|migrations?|migrate|seeds?|seeders?|tools?|bin|benchmarks?|stubs?|storybook)\/|\.(css|scss|sass|less|styl|svg|md|mdx|json|lock|ipynb|sh)$|\.d\.ts$|(^|\/)(schema|openapi|swagger)\b[^/]*$|rate[_-]?limit|[_/-](converters?|mappers?|marshallers?)[./]|[a-z](Converter|Mapper|Marshaller)\.\w+$/i;
const aboutBilling =
  /billing|pric(e|ing)|subscription_?(plan|id|item|status)|stripe|paddle|chargebee|lemon_?squeezy|braintree|checkout|invoice|paywall|entitle|quota|\bplans?\b|plan_|_plan|Plan[A-Z.]|[a-z]Plan|coupon|seats?\b/;
