import { outcome } from './outcome.ts';
import { paidThing } from '../paidThing.ts';
import { billedNames } from './billedNames.ts';
import type { Kind } from '../kind.ts';

/** A number in the name of what is counted or measured promises nothing. */
const namesAnEvent =
  /\b(?:track|capture|logEvent|log_event|analytics|posthog|mixpanel|amplitude|segment|event_?name)\b/i;

/** What customers get for what they pay, and what is free. */
export const offerKinds: readonly Kind[] = [
  {
    id: 'trial',
    rows: ['I2'],
    category: 'revenue.pricing',
    grade: 'A',
    outcomes: {
      more: outcome('high', 'two', 'customers less'),
      less: outcome('high', 'two', 'customers more'),
      unclear: outcome('medium', 'two', 'customers unclear'),
    },
    find: [
      {
        by: 'code',
        roles: ['product', 'data', 'settings'],
        hints: ['trial', 'grace', 'refund', 'essai'],
        line: /(?<![\w.])(?<name>\w{0,30}(?:trial|grace_?period|refund|essai)\w{0,10}_?(?:period|days|duration|length|weeks|months)\w{0,12}|grace_?period|trial)["']?\s{0,3}(?:[:=(]|=>)\s{0,3}(?<value>\d{1,4})\b/i,
        thing: 'name',
        compare: { group: 'value', measure: 'number' },
        added: 'unclear',
        removed: 'unclear',
        accept: (match, view) =>
          Number(match.groups?.['value']) > 0 &&
          view.kind.place !== 'test' &&
          !/(termination|shutdown|pod|drain|deregistration)/i.test(match.input ?? ''),
      },
      {
        by: 'code',
        roles: ['product', 'data'],
        hints: ['trial'],
        line: /\b(?<value>\d{1,3})[.\s_-]?days?\b.{1,40}\btrial\b/i,
        added: 'unclear',
        removed: 'unclear',
        compare: { group: 'value', measure: 'number' },
        accept: (match, view) => view.kind.place !== 'test' && !namesAnEvent.test(match.input ?? ''),
      },
      {
        by: 'code',
        roles: ['product', 'data'],
        hints: ['trial'],
        line: /\btrial\w{0,30}.{1,60}?\b(?<value>\d{1,3})[.\s_-]?days?\b/i,
        added: 'unclear',
        removed: 'unclear',
        compare: { group: 'value', measure: 'number' },
        accept: (match, view) => view.kind.place !== 'test' && !namesAnEvent.test(match.input ?? ''),
      },
    ],
    ignores: 'trials of suppliers',
    together: true,
  },
  {
    id: 'discount',
    rows: ['I3'],
    category: 'revenue.pricing',
    grade: 'A',
    outcomes: {
      more: outcome('medium', 'two', 'customers less'),
      less: outcome('high', 'two', 'customers more'),
      unclear: outcome('medium', 'two', 'customers unclear'),
    },
    find: [
      {
        // A number given to a discount. Zero only means that there is none yet.
        by: 'code',
        roles: ['product', 'data', 'settings'],
        hints: ['discount', 'remise', 'rebate'],
        line: /(?<![\w.])(?<name>\w{0,24}(?:[dD]iscount|DISCOUNT|[rR]emise|REMISE|[rR]ebate|REBATE)\w{0,20})["']?\s{0,3}(?:[:=]|=>)\s{0,3}["']?(?<value>\d{1,3}(?:\.\d{1,2})?)%?["']?\s{0,2}(?:[,;})]|$)/,
        thing: 'name',
        compare: { group: 'value', measure: 'number' },
        added: 'more',
        removed: 'less',
        accept: (match, view) =>
          Number(match.groups?.['value']) > 0 &&
          view.file.status !== 'deleted' &&
          !/undiscount|_count$|index|_id$|Id$|max_?uses|decimal|digits|width|limit/i.test(
            match.groups?.['name'] ?? '',
          ) &&
          view.kind.place !== 'test' &&
          !/(^|\/)seeds?/.test(view.path),
      },
      {
        // A code that customers type, or the one that the payment supplier knows.
        by: 'code',
        roles: ['product', 'settings'],
        hints: ['coupon', 'promo', 'discount_code', 'discountcode'],
        line: /(?<![\w.])(?<name>\w{0,24}(?:[cC]oupon|COUPON|[pP]romo(?:tion)?_?[cC]ode|PROMO(?:TION)?_CODE|[dD]iscount_?[cC]ode|DISCOUNT_CODE)\w{0,12})["']?\s{0,3}(?:[:=]|=>)\s{0,3}["'](?<value>[A-Za-z][A-Z0-9][A-Za-z0-9_-]{2,30})["']/,
        thing: 'name',
        added: 'more',
        removed: 'less',
        changed: 'unclear',
        accept: (match, view) =>
          /[A-Z0-9]/.test((match.groups?.['value'] ?? '').slice(1)) &&
          view.kind.place !== 'test' &&
          !/(^|\/)seeds?|enum|types?\.|model/i.test(view.path),
      },
      {
        by: 'code',
        roles: ['product'],
        hints: ['% off', '% de remise', '% discount', 'de réduction'],
        line: /\b(?<value>\d{1,2})\s?%\s?(?:off\b|discount|de remise|de réduction)/i,
        anywhere: true,
        added: 'more',
        removed: 'less',
        compare: { group: 'value', measure: 'number' },
        accept: (match, view) =>
          !/^\s*(\/\/|#|\*|--)|(?:#|\/\/) .{0,60}% |\bexample\b/.test(match.input ?? '') &&
          !/\.(ya?ml|publicodes|json)$/.test(view.path),
      },
    ],
    ignores: 'discounts that customers of our customers get, unless a value is written',
    together: true,
  },
  {
    id: 'free-limit',
    rows: ['I3', 'I5'],
    category: 'revenue.pricing',
    grade: 'A',
    outcomes: {
      more: outcome('medium', 'two', 'customers less', 'spending unclear use'),
      less: outcome('high', 'two', 'customers more'),
      unclear: outcome('medium', 'two', 'customers unclear'),
    },
    find: [
      {
        by: 'code',
        files: billedNames,
        roles: ['product', 'data', 'settings'],
        hints: [
          'users',
          'limit',
          'quota',
          'max',
          'documents',
          'links',
          'seats',
          'domains',
          'projects',
          'responses',
          'credits',
          'members',
          'storage',
          'recipients',
        ],
        line: /\b(?<name>(?:max_?|free_?|monthly_?|daily_?)?(?:users|documents|links|seats|domains|projects|responses|credits|members|storage|recipients|emails|messages|monitors|checks|workspaces|events|surveys|environments|contacts|invoices|clients|quota|\w{0,20}_?[l]imit)(?:_?(?:limit|quota|max|per_month))?)["']?\s{0,3}(?:[:=]|=>)\s{0,3}(?<value>\d{1,9}|Infinity|null)\b/i,
        thing: 'name',
        compare: { group: 'value', measure: 'number' },
        changed: 'unclear',
        accept: (match, view) =>
          offerFile.test(view.path) &&
          !/timeout|rate_?limit|page_?limit|retry|height|width/i.test(match.groups?.['name'] ?? '') &&
          !listQuery.test(match.input ?? '') &&
          view.kind.place !== 'test',
      },
    ],
    ignores: 'limits that protect machines, told with request limits',
    together: true,
  },
  {
    id: 'plan-content',
    rows: ['I5'],
    category: 'revenue.pricing',
    grade: 'B',
    outcomes: { more: outcome('medium', 'two', 'customers more'), less: outcome('medium', 'two', 'customers less') },
    find: [
      {
        by: 'code',
        roles: ['product'],
        hints: [
          'plan',
          'free',
          'pro',
          'paid',
          'premium',
          'subscri',
          'paywall',
          'entitle',
          'upgrade',
          'enterprise',
          'tier',
          'payment',
          'limit',
        ],
        line: /\b(?:if|elif|unless|when|return|before_action|authorize|guard|require)\b.{1,80}?(?<name>\b(?:is|has|on)_?(?:[fF]ree|[pP]ro|[pP]aid|[pP]remium|[eE]nterprise|[bB]usiness)(?:_?(?:[pP]lan|[uU]ser|[tT]ier|[tT]eam|[aA]ccount|[sS]ubscription|[cC]ustomer))?(?![a-zA-Z_])|\b(?:can_?[uU]se_?[pP]remium|has_?[aA]ctive_?[sS]ubscription)\w{0,12}|\b(?:user|team|org|organization|organisation|account|workspace|customer|project|tenant)\??\.(?:plan|subscription_plan|tier)\??\s?(?:===?|!==?|\.|\s+in\b)|\bplan\s?(?:===?|!==?)\s?["':]|\b(?:require|ensure)_(?:premium|subscription|paid_plan|paid)\w{0,12}|\b(?:premium|subscription|plan|payment)_required\b)/,
        added: 'more',
        removed: 'less',
        accept: (match, view) =>
          !paidThing.test(match[0]) &&
          view.kind.place !== 'test' &&
          !/(^|\/)(scripts?|migrations?|seeds?|emails?|webhooks?|cron)\//.test(view.path),
      },
      {
        // Something that only shows, or only answers, with the right plan.
        by: 'code',
        roles: ['product'],
        hints: [
          'profeature',
          'paidfeature',
          'upgradeplan',
          'upgrade_required',
          'paywall',
          'premiumonly',
          'requiresplan',
        ],
        line: /<(?:ProFeature|PaidFeature|PremiumOnly|Paywall\w{0,20}|UpgradePlan\w{0,20}|RequiresPlan)\b|\b(?:upgrade_required|requiresPlan\(|UPGRADE_REQUIRED)/,
        added: 'more',
        removed: 'less',
        accept: (_, view) => view.kind.place !== 'test',
      },
    ],
    ignores: 'checks that moved, tests',
    together: true,
  },
];

/** Files that say what an offer holds, by their words: a plant, a planet, a frontier and a courtier are none. */
const offerFile =
  /(?<!ex)plan(?!t|e[^a-z]|et|k|ation)|pricing|subscription|entitlement|(?<!fron|cour|quar|por|char)tier|billing|limits|quota/i;

/** A list that is asked for, with its length as it comes first: a parameter of work, or beside where the list goes on. */
const listQuery =
  /\b(?:function|func|fun|fn|def)\b.{1,120}\blimit\s?[:=]|\b(?:offset|paginat\w*|page|skip|cursor|per_?page|page_?size)\b/i;
