import type { Category } from '../category.ts';
import type { FileRole } from '../../change/fileKind.ts';
import type { Evidence } from '../finding.ts';

/** Where the words of a title are shown. */
interface Shown {
  readonly role: FileRole;
  readonly evidence: Evidence;
  /** A changed line of the file has the form that `isOfForm` asks for. */
  readonly formed: boolean;
}

/** Likelihoods from which a category is told, and from which it is asked. */
interface From {
  readonly told: number;
  readonly asked: number;
}

/**
 * Whether what the words of a title make likely is told, rather than asked. For some categories the place of what shows it counts as well: it makes up for words that
 * leave doubt, or puts plain ones in doubt.
 */
export function isTold(category: Category, likelihood: number, from: From, shown: readonly Shown[]): boolean {
  if (likelihood < from.told) return likelihood >= from.asked && shown.some((one) => surely.get(category)?.(one));
  return shown.some(places.get(category) ?? anywhere);
}

/** Whether one of these lines does what decisions of the category do, where only some lines of its files can. */
export function isOfForm(category: Category, lines: readonly { readonly text: string }[]): boolean {
  const form = forms.get(category);
  return form === undefined || lines.some(({ text }) => form.test(text));
}

/** What says when, where, how often and on what the automatic work runs. Other lines of its files are details of a step. */
const forms: ReadonlyMap<Category, RegExp> = new Map([
  [
    'cost.delivery',
    /\b(?:runs-on|runner|matrix:|strategy:|platforms?:|branches|paths(?:-ignore)?:|types:|pull_request|push:|schedule|cron|concurrency|cancel-in-progress|parallel|shards?|resource_class|vmImage|machineType|timeout|if:|only:|except:|rules:|needs:|stages?|docker push|buildx|coverage|artifacts?|retention)|cache|\btags:\s*(?:$|\[)|^\s*-\s(?:main|master|develop\w*|release\w*|stable\w*|\S{1,40}\/\*)|^\s*-\s["']?!?[\w./-]{1,60}\*\*/i,
  ],
]);

const anywhere = (): boolean => true;

/** Where a category is shown at all. What is rented is ordered in settings and recipes: that a program speaks of a host or a store says little of it. */
const places: ReadonlyMap<Category, (one: Shown) => boolean> = new Map([
  ['cost.infrastructure', ({ role, evidence }: Shown) => role === 'settings' || recipes.test(evidence.path)],
  ['cost.delivery', ({ evidence, formed }: Shown) => formed && deliveries.test(evidence.path)],
]);

/** Where little else than a category is dealt with. */
const surely: ReadonlyMap<Category, (one: Shown) => boolean> = new Map([
  [
    'revenue.pricing',
    ({ evidence: { path, text } }: Shown) =>
      (ofOffers.test(path) || offers.test(text)) && !counts.test(path) && !onlyShows.test(text),
  ],
  ['cost.usage', ({ evidence: { side, text } }: Shown) => side === 'new' && keeps.test(text)],
]);

/** An answer is kept and used again. */
const keeps =
  /\bcache\w{0,8}(?:\.|::|->)(?:fetch|remember|wrap|get_?or_?\w{2,12})\b|^\s*@\w{0,20}_?cache\w{0,10}\b|\bexpires_in:|\bmax-age=/i;

/** Where the work of checking, building and handing out is written down. */
const deliveries =
  /(^|\/)(?:\.(?:github|circleci|buildkite|semaphore|woodpecker|ci)|jenkins|ci|pipelines?)\/|(^|\/)\.?(?:gitlab-ci|travis|drone|woodpecker|cirrus|appveyor|azure-pipelines|bitbucket-pipelines|cloudbuild|codecov)[^/]*$|(^|\/)(?:Jenkinsfile|Earthfile|turbo\.json|nx\.json)/i;

/** Folders whose programs set machines up. */
const recipes =
  /(^|\/)(?:roles|cookbooks|recipes|ansible|puppet|salt|infra\w*|terra\w+|pulumi|cdk|deploy\w*|k8s|kubernetes|helm|ops|docker)\//i;

/** Files about what customers buy, and lines that name it. */
const ofOffers =
  /(?:^|[/_.-])(?:billing|pricing|(?:subscription|billing|pricing|price)?_?plans?|subscriptions?|entitlements?|quotas?|paywall|licen[cs]e_?keys?)(?=[/_.-])|[a-z](?:Plans?|Subscriptions?|Pricing|Billing|Quotas?)(?=[/_.A-Z-])|(?:Plans?|Subscriptions?|Pricing|Billing)[A-Z][a-z]/;
const offers = /\b(?:\w{0,20}[pP]lans|plan_\w{2,20}|\w{2,20}_plans?|[pP]lan(?:Type|Id|Name)|paywall|entitle\w{0,6})\b/;

/** What counts, reports or reshapes what is recorded. */
const counts = /metric|report|stat(?:istic)?s?[/_.-]|analytic|tinybird|migrat|dashboards?\/|admin|backoffice/i;
const onlyShows = /class(?:Name)?=|\bt\(|display/;
