import { whatever } from './everyAct.ts';
import { alternatives, spaced, words } from './spacedPattern.ts';
import type { AnnouncedRow } from './announcedRow.ts';

/** Those who pay, those who pay less or nothing, and what they have bought. */
const buyers = alternatives`
  (?:un-?licen[cs]ed|(?:non-?)?(?:paying|paid|pro|premium|enterprise|business|trial(?:ing)?|subscribed|licen[cs]ed|sponsored)|free(?:[- ]tier)?|hobby|starter) (?:and \w+ )?(?:plans?|tiers?|users?|customers?|accounts?|members?|servers?|instances?|org\w*|teams?|tenants?|workspaces?|projects?|licen[cs]es?|subscribers?|subscriptions?|editions?)
  | (?:enterprise|pro|premium|paid|unlicensed|professional|e\d{2})(?=$|[,.;(]| (?:and|only|or|users|plan)\b)
  | \w+ ?plans?(?= (?:with|without|only|that)\b|$|[,;:(]| [—–-] ) | plans? with
  | (?:active |valid |paid )?(?:subscriptions?|licen[cs]es?|memberships?)(?=$|[,.;(])
  | subscribers?(?=$|[,.;(]| only) | abonnés? | payants? | (?:userTargeting|\w+Plan) plan
`;
const condition = new RegExp(
  `(?<![\\p{L}\\d])(?:to|behind|for|on|with|without|unless|outside|except|from|by|in|aux|pour les) (?:(?:the|an?|our|all|active|valid|new|any|only|those|users on|customers on|orgs on) ){0,3}(?:${buyers})`,
  'iu',
);
const notOfOffers = words`
  page | table | screen | modal | button | link | ui | tests? | banner | e-?mails? | copy | docs?
  | badge | icon | column | filter | env | docker | image | deploy\w* | ci | build | release | logs?
  | sentry | config\w* | migration | github | staging | region | storage | url | dashboard | lookup
  | editt?ing | crate | rate limit\w* | fees? for | git | npm | docker ?hub | datadog | newrelic
  | heroku | aws | runners? | parsing | query | queries | index\w* | n\+1 | crash\w* | null | nil
  | undefined | error | layout | tooltip | text | wording | label | webhook | sync\w* | events?
  | tracking | pixel | analytics | metrics? | permission\w* | job | task | script | calculat\w+
  | validat\w+ | sort\w* | duplicat\w+ | import\w* | export\w* | backfill | lesson | travel | meal
  | floor | treatment | care | action | training | health | execution | study
`;
const planLines = spaced`
  plan | tier | licen[cs]e | premium | \bpro\b | is_?pro | paid | subscri | enterprise | entitle
  | feature | quota | limit | trial | member | free | upgrade | paywall | abonn | payant
`;

const moneyNames = alternatives`
  (?:payments?|purchases?|orders?|donations?|withdrawals?|transfers?|top-?ups?|charges?|checkouts?|deposits?|payouts?|bids?|contributions?|spend|transactions?|versements?|dons?)
`;
const amount = spaced`
  amount | limit | min | max | price | total | sum | cents | threshold | montant | value
`;

/** What authors announce about who may have something for what they pay, how much can be paid, and in which money. */
export const offeredRows: readonly AnnouncedRow[] = [
  {
    // What only some had for their money, and all have now.
    kind: 'announced-terms',
    effect: 'less',
    acts: whatever,
    of: spaced`
      \b(?:available|open(?:ed)?|enabled?|free|accessible|unlocked?) (?:to|for) (?:all|every|any)[ ]?(?:one|body)?(?: (?:\w+ )?(?:
        users? | customers? | plans? | tiers? | members? | teams? | accounts? | workspaces? | org\w*
      ))?\b
      | \b(?:on|for|to|in) (?:all|every|any) (?:plans?|tiers?|subscriptions?)\b
      | \b(?:ouvert|accessible|gratuit|disponible)e?s? (?:à|pour) tou(?:s|tes)\b
    `,
    unless: new RegExp(`${notOfOffers.source}|\\b(?:show\\w*|hid\\w*|current)\\b`, 'i'),
    side: 'old',
    shown: spaced`
      \b(?:is|has|can|require)\w*(?:pro|paid|premium|plan|plus)\b | \bpro(?:_?access|_?plan|_?only)\b | (?:has|is)_?[pP]ro
      | paywall | [uU]pgrade | premium | paid_?(?:plan|only|user|tier) | (?:plan|tier|subscription|billing)_?(?:name|status|type|check|active)
      | \b(?:pro|paid|plus|team|enterprise) (?:plan|tier|users?|subscri)
    `,
  },
  {
    kind: 'announced-terms',
    effect: 'unclear',
    acts: ['restrict', 'allow', 'enable', 'disable', 'skip', 'lower', 'raise', 'add', 'remove', 'keep', 'other'],
    of: condition,
    unless: notOfOffers,
    shown: planLines,
  },
  {
    // The least and the most that can be paid.
    kind: 'announced-terms',
    effect: 'unclear',
    acts: ['add', 'allow', 'restrict', 'raise', 'lower', 'change', 'remove', 'enable', 'disable'],
    of: new RegExp(
      `(?<![\\p{L}\\d])(?:(?:min(?:imum)?|max(?:imum)?|global|daily|monthly|weekly|per-?\\w+) (?:\\w+ ){0,2}?${moneyNames}(?: (?:amounts?|limits?|values?|totals?))?|${moneyNames} (?:minimums?|maximums?|limits?|thresholds?|caps?))(?![\\p{L}\\d])`,
      'iu',
    ),
    unless: words`
      page | screen | tests? | ui | display\w* | error | message | tooltip | button | length
      | rate limit\w* | query | queries | db | database | pagination | list | log\w* | history | column
      | count | retries | sql | scroll | isolation | timeout | attempts? | data transfers?
      | file transfers? | gas | fetch\w* | per page
    `,
    shown: amount,
    also: /pay|purchas|order|donat|withdraw|transfer|top|charge|amount|deposit|bid|contribut|spend|transact|checkout|versement|limit/i,
  },
  {
    // Another money in which customers can pay or be billed.
    kind: 'announced-terms',
    effect: 'unclear',
    acts: ['add', 'allow', 'enable', 'remove', 'disable'],
    of: spaced`
      \bcurrenc(?:y|ies)(?=$|[,.;(:]| (?:list|to|in|for|support|as)\b)
      | \bin (?:the )?(?:accepted|supported) currenc(?:y|ies)\b | \b(?:devises?|monnaies?)$
    `,
    unless: words`
      symbols? | formats? | formatt\w+ | fields? | columns? | conver\w+ | icons? | select\w* | exchange
      | rates? | rounding | codes? | missing | param\w* | filters? | input | display | show | default
      | account name | name | matching | decimals? | accounts? | host | number | import\w* | parsing
      | settings? | tests? | reserve | crypto | virtual | in-game | game
    `,
    shown: /(?:["'`:\s(]|^)[A-Z]{3}(?:["'`:\s,)]|$)|[Cc]urrency/,
    side: 'new',
    paths: /^(?!.*(?:fixture|sample|mock)).*$/i,
    severity: 'low',
  },
  {
    // Something that can now be bought, given or sold.
    kind: 'announced-terms',
    effect: 'unclear',
    acts: ['allow', 'add', 'enable', 'disable', 'remove', 'restrict'],
    of: spaced`
      \b(?:to (?:buy|purchase|gift|sell|renew|resubscribe|upgrade|downgrade)|buying|purchasing|gifting|selling) (?:an? |the |their |new |multiple |additional |more )*(?:\w+ )?(?:subscriptions?|plans?|memberships?|licen[cs]es?|credits?|seats?|passes|gift cards?|add-?ons?)\b
      | \bgift (?:cards?|subscriptions?|memberships?|plans?)\b | \bstart new subscriptions?\b
    `,
    unless: words`
      page | screen | tests? | ui | button | link | copy | banner | modal | text | error | message | bug
      | crash\w* | migration | log\w*
    `,
    shown: spaced`
      subscri | plan | member | licen[cs]e | credit | seat | pass | gift | add_?on | buy | purchas
    `,
  },
];
