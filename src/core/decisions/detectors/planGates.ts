import { paidThing } from '../paidThing.ts';
import { prefilter } from '../prefilter.ts';

/** One sign in a line of code that something depends on what a customer pays. */
export interface PlanSign {
  readonly kind: 'plan-content' | 'trial-rule' | 'unpaid-rule' | 'billing-rule' | 'credit-rule' | 'discount-rule';
  /** What it asks, without the way in which it is written: the same sign elsewhere in the change is the same rule, moved or rewritten. */
  readonly token: string;
  /** The line only continues a longer one, so it does not show that anything depends on it: it can be what moved, and proves nothing by itself. */
  readonly weak: boolean;
}

/**
 * The signs in one line, which is code and not a comment. `near` says that the file or the line is about billing, which words of several meanings need.
 * `patterns` are the places in `planWords` of those that may fit the line.
 * Left alone: declarations, imports, messages to developers, subscriptions to events, feature flags.
 */
export function planSigns(text: string, near: boolean, patterns: readonly number[]): readonly PlanSign[] {
  if (text.length > longest) return [];
  // Words alone fit far more lines than the patterns themselves.
  const fitting = patterns.filter((place) => text.search(patternsInOrder[place] ?? never) >= 0);
  if (fitting.length === 0 || notARule.test(text)) return [];
  const asks = condition.test(withoutSentences(text)) && !prose.test(text);
  const signs = read({ text, near, asks, patterns: fitting }).map((sign) => ({ ...sign, weak: false }));
  if (asks) return signs;
  const maybe = read({ text, near, asks: true, patterns: fitting }).filter(
    (one) => !signs.some(({ token }) => token === one.token),
  );
  return [...signs, ...maybe.map((sign) => ({ ...sign, weak: true }))];
}

/** A sentence in quotes asks nothing, whatever words it has. */
function withoutSentences(text: string): string {
  return text.replace(/"[^"]{12,300}"?|'[^']{12,300}'|`[^`]{12,300}`/g, (said) =>
    (said.match(/ /g) ?? []).length > 3 ? '""' : said,
  );
}

interface Asked {
  readonly text: string;
  readonly near: boolean;
  readonly asks: boolean;
  readonly patterns: readonly number[];
}

function read(line: Asked): readonly Omit<PlanSign, 'weak'>[] {
  const { text, near, asks, patterns } = line;
  const signs: Omit<PlanSign, 'weak'>[] = [];
  const add = (kind: PlanSign['kind'], token: string): void => {
    if (!signs.some((one) => one.kind === kind && one.token === token)) signs.push({ kind, token });
  };
  if (asks || (!declaration.test(text) && !prose.test(text))) {
    for (const token of gateTokens(line)) add('plan-content', token);
    rules.forEach(({ kind, pattern, onlyAsking, billed, needsBilling }, at) => {
      if (!patterns.includes(at) || (onlyAsking && !asks) || (needsBilling && !near)) return;
      for (const [name] of text.matchAll(pattern)) if (near || billed?.test(name) !== false) add(kind, plainName(name));
    });
  }
  return signs;
}

const longest = 400;

/** Lines that only bring a name in or list what is watched, fetch a text of the screen, show a text style, or speak to developers. */
const notARule =
  /^\s*(import\b|from\s+["'\w]|export\s+(\*|\{|type\b|interface\b)|using\s|use\s+[A-Z\\]|require(_relative)?\s*\(?["']|package\s|#include|@import|namespace\s|interface\s|type\s+\w+\s*=|alias\s|include\s|\/\/|\/\*|\*\s|<!--)|\b(console|logger|log|LOG|Log|Logger|_logger|logging|slog)\.\w|^\s*(?:return\s)?(?:this\.)?(?:\$?t|\$?[iI]18n\.t|trans|__)\(["']|\bcapture(Event|Exception)?\(|\btrack(Event)?\(|\bclass(Name)?=["'][^"']*$|\{\{\s?["'][\w.-]{3,80}["']\s?\|\s?(?:translate|transloco|t)\b|\bT\(["']|^\s*<\w{1,20}\sclass=["'][^"']{0,120}["']>$|^\s*["']\w{2,60}["'],\s\w[\w.]{0,60},?$|^\s*\}, \[/;

/** Words in a row without a sign of code: the inside of a long text or of a block of remarks. Or one name alone, of a list of names brought in. */
const prose =
  /^\s*(?:[*-] )?[A-Za-z][\w'’]*,?(?: [*\w'’-]+,?){4,}[.:;]?$|^\s*["'][A-Za-z]+(?: [a-z]+){3}|^\s*\w+,?\s*$|^\s*\}\s?from\b/;

/** A line that asks something, or makes something depend on an answer. */
const condition =
  /\b(if|elif|elsif|unless|when|guard|require|return|assert|raise|throw|case|and|or|not|where|filter|before_action|before_filter|only_if|cond|in)\b|&&|\|\||[=!]==?\s|\s[<>]=?\s|\bis\s|\bdo:|\?\s|\?$|\?\.|!\w|=>|(v-if|v-show|ng-if|\*ngIf|x-show|th:if|disabled|locked|hidden|visible|enabled|isAllowed|allowed)\s*[=:]|@(if|can|feature|else)\b/;

/** A field, a parameter or a constant that gets a name and no rule. */
const declaration =
  /^\s*(readonly\s|public\s|private\s|protected\s|internal\s|static\s|export\s+)*((class|interface|enum|struct|type|trait|module|defmodule|def|fun|func|function|field|attr_\w+|column|belongs_to|has_(one|many)|create_table|add_column)\b|(t|op)\.)|^\s*\w+\??:\s*(string|number|bool|int|float|Date|String|Int|Bool|Optional|Union|z\.|v\.|t\.)|=\s*(models|fields|serializers|db|sa|mapped_column|Column|Field|z|graphene)[.(]|\{\s*get;|^\s*(override\s|private\s|lateinit\s|const\s)*(var|val)\s\w+:|^\s*(?:\w{1,20}\.)?(\w+)\s?[=:]\s{0,12}(?:\w+\.)?\w+,?$|^\s*[A-Z]\w{2,40}\s{1,20}[*[\]]{0,4}[A-Za-z][\w.]{1,60}(?:\s{1,20}`[^`]{0,200}`)?$/;

const tier =
  '(?:free|hobby|basic|starter|solo|personal|individual|pro|plus|premium|paid|teams?|business|growth|scale|enterprise|essentials?|professional|standard|unlimited|ultimate|lifetime|community|cloud|sponsor|gold|silver|bronze)';

/** A customer's plan held against a named one. */
const comparedPlan = new RegExp(
  `(?:\\b|_)(?:plan|tier|subscription|edition|licen[cs]e|package|sku)(?:_?(?:type|name|id|key|slug|level|value|tier|status|kind))?\\b["'\\])?!]{0,3}\\s{0,3}(?:===?|!==?|\\bis\\b(?: not)?|\\bin\\b|\\bnot in\\b|=~|\\.includes\\(|\\.equals\\(|\\.eql\\(|\\.in\\?\\()[\\s(["'%{:]{0,6}(?:[\\w.]{0,30}[.:_])?(${tier})\\b`,
  'gi',
);

/** A named plan of a list of plans: PlanType.Enterprise, Plan::FREE, SupportedPlansEnum.FREE, %Plan{name: "Free"}. */
const namedPlan = new RegExp(
  `\\b\\w{0,24}(?:plan|tier|subscription|edition)s?(?:Type|Names?|Enum|Id|Key|Slug|Level|Kind|Code)?(?:\\.|::|[:=]? ?%?\\w{0,20}\\{name: ["'])(${tier})(?:_?(?:plan|tier|monthly|yearly|annual(?:ly)?))?\\b`,
  'gi',
);

/** A plan by its own name, held against another: BillingManager.FreePlan.Id, FREE_TIER. */
const planByName =
  /(?:[=!]==?|\bis|\bin|\bnot|\.equals\()\s?\(?(?:\w{1,30}\.)?(free|pro|premium|paid|enterprise|team|business|basic|starter)_?(?:plan|tier)(?![a-z])/gi;

/** A question by its name: isPro, has_active_subscription, user.is_premium?, hasPremiumFeatures, requiresPlus. */
const askedPlan =
  /(?<![A-Z])(?:is|has|have|on|requires?|ensure|assert|needs?|must_?be|check)_?(?:an?_?|on_?|the_?|have_?)?(?:(?:active|valid|current|paid|personal|any)_?)?(?<what>free|paid|pro|premium|plus|enterprise|business|paying|subscribed|subscriber|personal_?plan|plan|subscription|licen[cs]e|billing|entitle(?:ment|d)|payment_?method)(?<rest>_?(?:plan|tier|user|account|customer|team|org|organization|organisation|workspace|space|member|version|edition|features?|subscription|licen[cs]e|instance|only|active|enabled|access))*(?![a-z])/gi;

const otherGates: readonly (readonly [pattern: RegExp, token: string, hints?: readonly string[]])[] = [
  [
    /\b(?:env\w{0,12}|config|edition|instance|settings)\??\.is_?(?:community|enterprise|cloud|self_?hosted)\b/i,
    'edition',
  ],
  [
    /(?:!|\bif |\bunless |\bnot |\bis_?nil\(|\bnil\?\()\(?@?(?:customer|user|current_user|org|organi[sz]ation|team|account|workspace|tenant|shop|repo|project|space|billing)\w{0,10}\??(?:\[["']|\.|->)(?:stripe_?)?subscription(?:_?id)?\b/i,
    'paid',
  ],
  [
    /(?<![a-z])(?:billing|subscriptions?|licen[cs]e|trial)(?:\?|!)?(?:\.|->|\?\.|_)(?:is_?)?active\b|(?<![a-z])active_?(?:subscription|billing|licen[cs]e)\b/i,
    'active',
  ],
  [
    /\b(?:err_?)?(?:upgrade|payment|subscription|licen[cs]e|premium|paid_?plan|plan|sponsor(?:ship)?)_?required\b|(?<![a-z])(?:sponsor(?:ship)?|licen[cs]e|entitlement|membership)(?:\(\))?(?:\.|->|::|\?\.)(?:is_?)?(?:authori[sz]ed|valid|granted|paid|premium|enterprise|pro)\b|\bpayment_?required(?:Exception|Error)?\b|\b(?:status|code|statusCode)\W{1,4}402\b|\bStatusPaymentRequired\b|\bPaymentRequired/i,
    'required',
  ],
  [
    /(?<![a-z])(?:user|account|org(?:ani[sz]ation)?|team|customer|workspace|tenant|member|shop)\w{0,10}\)?(?:&\.|\?\.|\.|->)(?:is_?)?(?:lite|basic|pro|premium|paid|plus|enterprise|business|starter)(?:_(?:or|and)_\w{1,30}|_?(?:plan|tier|user|account|member))?(?:\?|\(\))/i,
    'tier',
  ],
  [
    /\b(?:workspace|plan|team|org(?:anization|anisation)?|account|tenant|subscription|user|space|project|customer|company|tier)(?:\?|!|s)?\.(?:limits?|quotas?|entitlements?|features|plan_?limits?)\b/i,
    'limits',
  ],
  [
    /\b(?:enabled_?features|licen[cs]ed?_?features?|plan_?features?|premium_?features?|paid_?features?|entitlements?)\b/i,
    'features',
  ],
  [
    /\b(?:check|has|require|ensure|assert|verify|validate|enforce)_?(?:plan|billing|subscription|seat|usage|licen[cs]e|member|quota)_?(?:limits?|quotas?|access|features?|allowance|seats?|available|exceeded)?\(/i,
    'check',
  ],
  [
    /\b(?:plan|free|monthly|seats?|members?|usage|trial|account|team|storage)_?\w{0,12}_?(?:limit|quota|cap|allowance)_?(?:reached|exceeded|hit|over)?\b|\b(?:limit|quota|allowance|seats?|credits?)_?(?:reached|exceeded|exhausted|overage|available)\b|\bquota_?available\b|\b(?:over|under|within|exceeds?|reached|has_?reached)_?(?:the_?)?(?:plan|usage|free|quota|seat|event|member)?_?(?:limit|quota|seats|allowance)s?\b/i,
    'allowance',
    // A limit alone stands on every other page of code.
    'plan free monthly seat member usage trial account team storage quota credit allowance reached exceed hit over exhaust avail under within'.split(
      ' ',
    ),
  ],
  [
    /\bMAX_\w{0,30}FREE\w{0,20}|\bFREE_\w{0,30}(?:LIMIT|MAX|QUOTA|CAP)\w{0,10}|\bmax_?free_?\w{1,20}|\bfree_?(?:max|allowance|credits|tier_?quotas?)\w{0,12}\b/i,
    'free-allowance',
  ],
  [/\b(?:PREMIUM|PAID_PLAN|FREE_PLAN|FREE_TIER|FREE_USER|ENTERPRISE_ONLY)_[A-Z_]{3,40}\b/, 'free-allowance'],
  [/\bcan_?(?:create|add|invite|use|have)_?(?:new_?|more_?|another_?)\w{1,24}\b/i, 'can-more'],
  [
    /\b(?:Plan|Quota|UsageLimit|PlanLimit|SeatLimit|FreeLimit|Subscription|Licen[cs]e)(?:Limit)?(?:Exceeded|Overage|Expired|NotFound|Required|Reached)?(?:Exception|Error)\b|\bPlanOverage\b/,
    'error',
  ],
  [
    /<\/?\w{0,20}(?:Paywall|PayWall|UpgradePlan|UpgradePrompt|UpgradeBanner|UpgradeModal|UpgradeDialog|UpgradeButton|UpgradeAlert|PremiumFeature|PremiumBadge|PremiumOnly|ProFeature|ProBadge|PlusBadge|PlusOnly|EnterpriseBadge|EnterpriseOnly|PaidFeature|PlanGate|PlanBadge|FeatureGate|Upsell|BillingWarning|BillingDialog|RequiresPlan)\w{0,24}/,
    'offer',
  ],
  [
    /["'`>]\s?[^"'`<]{0,80}\b[U]pgrade (?!to (?:v?\d|the (?:latest|last|newest|current)|(?:a )?newer|version)|your (?:ledger|schema|browser|version|app|client|system|database|server|node|cli)\b)(?:to|your|now|plan|for|and)\b|["'`>][^"'`<]{0,80}\b(?:only |is )?(?:available|included|allowed|accessible) (?:only )?(?:on|in|for|with|to) (?:the |our |an? )?(?:paid|pro|premium|plus|business|enterprise|team|higher|scale|starter)\b|["'`>][^"'`<]{0,60}\b(?:requires?|needs?) (?:an? |the )?(?:active )?(?:paid|pro|premium|enterprise|plus|business|lite|team|starter) (?:plan|tier|subscription|licen[cs]e|account)\b|["'`>][^"'`<]{0,60}\b(?:paid|pro|premium|enterprise|plus|business)[ -](?:only\b|feature\b|plan (?:is )?(?:needed|required)|subscribers? only|users only)/i,
    'offer',
  ],
];

function gateTokens({ text, near, asks, patterns }: Asked): readonly string[] {
  const tokens: string[] = [];
  const matches = (pattern: RegExp): readonly RegExpExecArray[] =>
    patterns.includes(placeOf.get(pattern) ?? -1) ? [...text.matchAll(pattern)] : [];
  for (const match of matches(comparedPlan)) tokens.push(tierToken(match[1] ?? ''));
  if (asks) {
    for (const match of matches(namedPlan)) tokens.push(tierToken(match[1] ?? ''));
    for (const match of matches(askedPlan)) {
      const what = (match.groups?.['what'] ?? '').toLowerCase().replace(/_/g, '');
      const rest = match.groups?.['rest'];
      // An order or an invoice that is paid is no customer who pays.
      if (what === 'paid' && paidThing.test(text)) continue;
      // "is free" and "is business" have other meanings; alone they need a customer or billing beside them.
      if (rest === undefined && otherMeanings.test(what) && !near && !somebodys.test(text)) continue;
      // Whether billing is switched on at all is a setting of an installation.
      if (what === 'billing' && /enabled/i.test(rest ?? '')) continue;
      tokens.push(tierToken(what));
    }
    for (const match of matches(planByName)) tokens.push(tierToken(match[1] ?? ''));
  }
  const rate = /rate[_ -]?limit/i.test(text);
  for (const [pattern, token] of otherGates) {
    if (!patterns.includes(placeOf.get(pattern) ?? -1)) continue;
    if ((token === 'limits' || token === 'allowance') && rate) continue;
    if (token === 'allowance' && (!(near || /plan|free|seat|quota/i.test(text)) || !asks)) continue;
    if (token === 'can-more' && (!near || !asks)) continue;
    if (askingOnly.has(token) && !asks) continue;
    if ((token === 'features' || token === 'check' || token === 'error') && !near) continue;
    if (pattern.test(text)) tokens.push(token);
  }
  return tokens;
}

/** Signs that tell a rule only where something depends on them. */
const askingOnly: ReadonlySet<string> = new Set(['limits', 'features', 'active', 'check', 'tier']);

const otherMeanings =
  /^(free|plus|business|plan|subscription|pro|billing|payment|personal|subscribed|subscriber|paid|licen[cs]e)$/;
const somebodys =
  /\b(?:user|team|org|organi[sz]ation|account|customer|workspace|space|member|plan|tier|licen[cs]e)\w{0,10}(?:\?|!)?[.>:]/i;

/** Plans by what they ask for: nothing, any payment, or the highest offer. Names of a company's own are kept. */
function tierToken(name: string): string {
  const lower = name.toLowerCase();
  if (/^(free|hobby|community)$/.test(lower)) return 'free';
  if (/^(enterprise|ultimate)$/.test(lower)) return 'enterprise';
  if (
    /^(paid|pro|premium|plus|paying|subscribed|subscriber|subscription|professional|licen[cs]e|billing|plan|entitle|entitled|entitlement|paymentmethod|personalplan)$/.test(
      lower,
    )
  )
    return 'paid';
  return lower.replace(/s$/, '');
}

const unpaid =
  /\b\w{0,20}(?:past_?due|unpaid|payment_?failed|payment_?failure|dunning|delinquent|overdue|grace_?period|incomplete_?expired)\w{0,16}\b|\b\w{0,16}subscription[_.]?(?:deleted|cancell?ed|expired|ended|paused|cancell?ation)\w{0,12}\b|\bcancel_?at_?period_?end\b|\b(?:cancel|pause|resume|terminate)_?(?:stripe_?)?subscriptions?(?:Async)?\b|\bauto_?renew\w{0,10}\b|\b(?:suspend|unsuspend|deactivate|lock)_?(?:account|org|organization|workspace|team|tenant|project|subscriber)s?\b|\b(?:is_?)?suspended\b/gi;
const billing =
  /\bproration_?\w{0,12}\b|\bprorat(?:e|ed|es)\b|\bbilling_?(?:interval|period|cycle|anchor|frequency)\w{0,12}\b|\bauto(?:matic)?_?tax\b|\btax_?id_?collection\b|\btax_?behavior\b|\breverse_?charge\b|\b(?:vat|tax)_?exempt\w{0,8}\b|\b(?:create|issue|process)_?refund\w{0,10}\b|\brefunds?\.create\b|\brefund_?(?:payment|charge|invoice|subscription)\w{0,8}\b|\binvoice_?now\b|\bpayment_?behavior\b|\bdays_?until_?due\b|\b(?:min(?:imum)?_?charge|invoice_?threshold|billing_?threshold\w{0,3})\b|\bschedule_?\w{0,12}_?downgrade\b|\bsubscription_?schedules?\.(?:create|update|release)\b/gi;
const credits =
  /\b(?:deduct|consume|spend|charge|debit|grant|top_?up|reserve|decrement|award)_?(?:\w{0,12}_)?credits?\b|\bcredits?_?(?:cost|consumed|required|needed|per_?\w{1,12}|balance)\b|\bmeter_?events?\.create\b|\busage_?records?\.create\b|\bcreate_?usage_?record\b|\breport_?usage\b|\bcreate_?billing_?record\b/gi;
const trialCall =
  /\b(?:start|begin|end|extend|expire|cancel|grant|activate|create)_?(?:free_?)?trial\b|\btrial_?period_?days\b|\btrial_?settings\b|\bsubscription_?trial\w{0,10}\b/gi;
const trialName = /(?<![A-Za-z])(?:\w{0,24}_|[a-z]\w{0,24}(?=T))?(?:trial|Trial|TRIAL)(?!l|_?[rR]eel)\w{0,24}/g;
const discountName =
  /\b\w{0,16}(?:[cC]oupon|COUPON|[dD]iscount|DISCOUNT|[pP]romo_?[cC]ode|[pP]romotion_?[cC]ode|PROMO)\w{0,16}\b/g;

interface Rule {
  readonly kind: PlanSign['kind'];
  readonly pattern: RegExp;
  /** Only where the line makes something depend on it. */
  readonly onlyAsking: boolean;
  /** Only where the file or the line is about billing. */
  readonly needsBilling: boolean;
  /** Away from billing, the name itself must tell. */
  readonly billed?: RegExp;
}

const rules: readonly Rule[] = [
  {
    kind: 'unpaid-rule',
    pattern: unpaid,
    onlyAsking: false,
    needsBilling: false,
    billed: /subscri|billing|payment|invoice|period_?end/i,
  },
  { kind: 'billing-rule', pattern: billing, onlyAsking: false, needsBilling: false },
  { kind: 'credit-rule', pattern: credits, onlyAsking: false, needsBilling: false },
  { kind: 'trial-rule', pattern: trialCall, onlyAsking: false, needsBilling: false },
  { kind: 'trial-rule', pattern: trialName, onlyAsking: true, needsBilling: false },
  { kind: 'discount-rule', pattern: discountName, onlyAsking: true, needsBilling: true },
];

const patternsInOrder: readonly RegExp[] = [
  ...rules.map(({ pattern }) => pattern),
  comparedPlan,
  namedPlan,
  askedPlan,
  planByName,
  ...otherGates.map(([pattern]) => pattern),
];
const never = /(?!)/;
const placeOf = new Map(patternsInOrder.map((pattern, at) => [pattern, at]));

/** The words of all patterns: the rules first. */
export const planWords = prefilter(
  patternsInOrder.map((pattern) => {
    const hints = otherGates.find(([one]) => one === pattern)?.[2];
    return hints === undefined ? { pattern } : { pattern, hints };
  }),
);

function plainName(text: string): string {
  return text.replace(/[\W_]+/g, '').toLowerCase();
}
