import { isScreen } from '../screens.ts';
import type { Category } from '../category.ts';
import type { FileRole } from '../../change/fileKind.ts';
import type { Evidence } from '../finding.ts';

/** Where the words of a title are shown. */
interface Shown {
  readonly role: FileRole;
  readonly evidence: Evidence;
  /** A changed line of the file does what decisions of the category do, where a form tells such lines. */
  readonly does: boolean;
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
  const place = places.get(category) ?? anywhere;
  if (likelihood >= Math.max(from.told, surerWords.get(category) ?? 0))
    return shown.some((one) => one.does && place(one));
  const sure = surely.get(category);
  return sure !== undefined && likelihood >= from.asked && shown.some(sure);
}

/** Categories of which words must be surer before they are told: of what weaker words said, fewer than half were decisions. */
const surerWords: ReadonlyMap<Category, number> = new Map([
  ['timeline.deferred', 0.55],
  ['timeline.technology', 0.6],
]);

const anywhere = (): boolean => true;

/** Where a category is shown at all. What is rented is ordered in settings and recipes: that a program speaks of a host or a store says little of it. */
const places: ReadonlyMap<Category, (one: Shown) => boolean> = new Map([
  ['cost.infrastructure', ({ role, evidence }: Shown) => role === 'settings' || recipes.test(evidence.path)],
  ['revenue.pricing', ({ evidence }: Shown) => !machines.test(evidence.path)],
  ['timeline.release', ({ evidence }: Shown) => !machines.test(evidence.path)],
  ['cost.delivery', ({ evidence }: Shown) => deliveries.test(evidence.path)],
  ['risk.reliability', ({ evidence }: Shown) => !aroundProduct.test(evidence.path)],
  // What a screen hides or shows keeps nobody out.
  ['risk.security', ({ evidence }: Shown) => !isScreen(evidence.path) && !aroundProduct.test(evidence.path)],
]);

/** What sets machines up shows no customer anything. */
const machines = /\.(?:tf|tfvars)$|(^|\/)Pulumi\.[\w.-]{1,60}\.ya?ml$/;

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

/** What the team's own checks and builds wait for or try again fails for nobody else. */
const aroundProduct =
  /(^|\/)(?:\.github|\.circleci|fastlane|tests?|spec|e2e|hack|tools)\/|(^|\/)(?:install|setup|bootstrap|build|test)[\w-]*\.(?:sh|ps1)$/;

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
