import { every } from './everyAct.ts';
import { alternatives, spaced } from './spacedPattern.ts';
import type { AnnouncedRow } from './announcedRow.ts';

const money = spaced`
  pric | \bplans?\b | plans?[_ A-Z] | [a-z]Plans?\b | bill | trial | \bfees?\b | fees?[_A-Z] | [a-z]Fees?\b
  | discount | coupon | promo | \btax | [a-z]Tax | \bvat\b | \btva\b | tarif | \bprix\b | remise | abonnement
  | subscri | quota | \bseats?\b | seats?[_A-Z] | limit | premium | \bpaid\b | \bpro\b | is_?pro | free | credit
  | commission | frais | interval | annual | yearly | amount | payout | refund | rate | hosted | cloud | entitle
  | tier | max_?\w
`;

/** Prices that the product only writes down: of what is in stock, of shares and money, of what others ask. */
const recorded = alternatives`
  \b(?:
    average | avg | mean | median | stock | share | market | asset | crypto | historical | closing | security | fuel | energy
    | electricity | spot | gas | commodity | coin | token | buying | cost | competitor | live | real-?time | crowd-?sourced
    | inventory | portfolio | book | day-ahead | grid | feed-in
  ) (?:[\w-]+ ){0,2}prices?\b
  | \bprices? (?:of|for|in|from) (?:[\w-]+ ){0,3}(?:
    stocks? | shares? | assets? | holdings? | securities | coins? | tokens? | portfolios? | inventory | warehouses?
    | markets? | futures | options | etfs? | funds? | bonds? | receipts?
  )\b
  | \bprices? (?:history|histories|data|feeds?|alerts?|charts?|providers?|sources?|quotes?|oracles?|scrap\w+|tags?|series|points?)\b
  | \bpricing (?:data|feeds?|providers?|sources?|oracles?)\b
`;
/** What authors announce about prices, plans, limits, taxes, and what is free. */
export const termsRows: readonly AnnouncedRow[] = [
  {
    kind: 'announced-terms',
    effect: 'unclear',
    acts: every,
    of: spaced`
      \bpric(?:e|es|ing)\b
      | \b(?:free|paid|pro|premium|hobby|enterprise|starter|business|trial|self-hosted|growth)[ -](?:
        plans? | tiers? | users? | customers? | workspaces? | tenants? | subscri\w+ | accounts? | hosted users?
        | organi[sz]ations?
      )
      | (?:legacy|basic|all|cloud|team|individual|existing) (?:plans?|tiers?|subscriptions?)\b
      | \bplans? (?:limits?|prices?)\b | \b(?:billing|subscription) (?:periods?|intervals?|cycles?)\b
      | \b(?:annual|yearly|monthly) (?:billing|plans?|subscriptions?)\b | \btrials?\b
      | \b(?:platform|service|processing|application|transaction|delivery|shipping|booking)? ?(?<![-/])fees?\b(?![-/]\w)
      | \bdiscounts?\b | \bcoupons?\b | \bpromo(?:tional)? codes?\b | \bvat\b | \btva\b | \btax rates?\b
      | \btarifs?\b | \bprix\b | \bremises?\b | \babonnements?\b | \bpaywall\b | \bquotas?\b | \bcommissions?\b
      | \bgrandfather\w* | \bp[ée]riodes? d['’]essai\b | \bfrais de\b
      | \b(?:
        storage | member | seat | usage | project | workspace | user | team | message | email | e-mail | file
        | monthly | plan | credit | sms | check | monitor | backup | link | domain | contact | redemption
        | session
      )s? (?:limits?|allowances?)\b
      | \bsms rates?\b | \bmin(?:imum)?/max(?:imum)? seats\b | \bseats?\b
      | \b(?:order-level |auto(?:matic)? )taxes\b
      | \bpayouts? (?:minimum|threshold|schedule|delay|holds?|fees?)\b
      | \bsponsor(?:ship)?s? (?:check|token|required|consume)
      | \b(?:audit logs|history|retention) (?:for|on) (?:free|paid|pro|all)\b | \bunlimited\b
      | \bremove branding\b
    `,
    unless: spaced`
      \b(?:
        page | screen | view | modal | button | link | card | section(?! \d) | dialog style | form | ui | api
        | endpoint | webhook | component | email | e-mail | banner | display | sort\w* | filter\w* | columns?
        | advocate | information | amount validation | sheets? | note | gauge | client | services | to value
        | error | validation messages? | decimal | rounding | currency | clinical | migration | plan of | graphql
        | gpt | claude | llm | models? | missing | shared | event | notification | query | queries | job
        | service class | class | method | helper | serializer | policy | scroll | rate limit\w*
        | seat (?:map|selection|chart) | pagination | character limit | page size | memory | wait | import | csv
        | resource quotas? | disk quota | queue | worker | spec | copy | description | release plan | test plan
        | action plan | plan d['’]action | text | stats | statistics | report | schema | type error | hidden
        | visible | icons? | mapping | sync\w* | console | cli | reward card | wording | scripts? | batch\w*
        | constraint | null | metadata | path | [\w-]*id | process | formatted | notice | chars? | characters
        | tracking | lookup | timeline | conversion | around | tables? | editt?ing | compatibility | crate | items
        | unit | start fix | roles? | ^refresh | group | improvements? | formats? | numbers? | firebase | sidebar
        | usage info | rules | backfill | showing | shows? | colorado
      )\b
      | ${recorded}
    `,
    shown: money,
  },
  {
    // Sums that were wrong: what somebody pays or is paid differs from now on.
    kind: 'announced-terms',
    effect: 'unclear',
    acts: ['mend', 'other', 'skip', 'improve', 'restrict', 'change'],
    of: spaced`
      \b(?:
        fees? | tax(?:es)? | vat | tva | prices? | discounts? | coupons? | proration | invoice totals?
        | trial(?: end)?(?:[_ ]date)? | commissions? | usage charges? | cotisations? | indemnit[ée]s? | loyers?
        | remises? | payouts? | refunds? | credits?
      )\b.{0,50}\b(?:
        calcul\w* | comput\w* | appl(?:y|ied) | charged? | twice | double\w* | wrong\w* | incorrect\w*
        | full amount | based on | not (?:charged|applied|deducted) | prorat\w+ | overcharg\w* | undercharg\w*
        | consume\w* | arrondi\w* | minimum | maximum
      )\b
      | \b(?:calcul\w*|comput\w*|wrong|incorrect|overcharg\w*|undercharg\w*|double)\b.{1,40}\b(?:
        fees? | tax(?:es)? | vat | tva | prices? | discounts? | coupons? | proration | commissions?
        | cotisations? | indemnit[ée]s? | loyers? | payouts?
      )\b
      | ^(?:\$0|zero|negative) (?:for|prices?|totals?)\b | \bnegative totals?\b | \btrial period\b
      | \bpro(?:[- ]only| tenants?| features?)\b | \b(?:limit|quota)s? (?:\([^)]*\) )?(?:when|for|by|per|on)[ ]
    `,
    unless: spaced`
      \b(?:
        page | table | screen | view | modal | button | link | ui | display\w* | sort\w* | filter\w* | columns?
        | show | error | validation messages? | decimals? | currency | n\+1 | query | spec | test | chart | stats?
        | report | label | crash\w* | performance | speed | css | layout | rate limit\w* | memory | cpu | null
        | nil | undefined | gas | transaction fee history | characters? | pagination | queue | worker | showing
        | coverage | status
      )\b
      | ${recorded}
    `,
    shown: money,
  },
  {
    kind: 'announced-terms',
    effect: 'unclear',
    acts: ['add', 'enable', 'restrict', 'remove', 'allow', 'name', 'raise', 'lower', 'change', 'other', 'skip'],
    of: spaced`
      \b(?:pro|premium|paid|enterprise|free|hosted|legacy|trial|sponsor\w*|ee|self-hosted) (?:
        plans? | users? | features? | tiers? | customers? | accounts? | orgs? | organi[sz]ations? | tenants?
        | workspaces? | edition | subscribers? | only
      )\b
      | \b(?:on|for|to|behind|require) (?:the )?(?:pro|premium|paid|enterprise|free)(?: (?:plan|tier|licen[cs]e|account))?$
      | \brequire pro\b | \blicen[cs]e (?:check|key|required|enforcement|gate)\b
      | \b(?:free|paid|gratuit|payant) (?:for|pour|until|jusqu)\b
    `,
    unless: spaced`
      \b(?:
        page | table | screen | modal | button | link | ui | test | banner | email | copy | docs? | badge | icon
        | column | filter | env | docker | image | deploy\w* | ci | build | release | logs? | sentry | config
        | migration of | github | dev | staging | environment | region | provider | storage | url | dashboard for
        | lookup | editt?ing | crate
      )\b
      | ${recorded}
    `,
    shown: money,
  },
];
