import { every } from './everyAct.ts';
import type { AnnouncedRow } from './announcedRow.ts';

/** Those whom a product knows apart. Plans are told where they are about prices: here they count where somebody loses something. */
const groups =
  'users?|customers?|accounts?|organi[sz]ations?|orgs?|teams?|servers?|workspaces?|tenants?|members?|clients?|sites?|instances?|shops?|stores?|merchants?|schools?|providers?|visitors?|candidates?|applicants?|clusters?|projects?|usagers?|utilisateurs?|structures?|territoires?|candidats?|testers?|participants?';
const payers =
  'unlicensed|licensed|free|paid|paying|unpaid|premium|pro|plus|trial|enterprise|basic|starter|business|self-?hosted|cloud';
const others =
  'new|existing|legacy|demo|internal|test|beta|pilot|invited|selected|certain|specific|remote|unverified|inactive';

const stages =
  /licen[cs]e|\bplans?\b|tier|premium|\btrial|subscri|\bfree|\bpaid|paying|feature|flag|enabl|allow|restrict|isPro|entitle|self_?host|cloud|legacy|beta|pilot|internal|demo/i;
const notStaged =
  /\b(?:tests?|logs?|logging|banner|alert|notice|message|text|emails?|tooltips?|seeds?|debug\w*|dev\w*|cache|metrics?|errors?|counts?|admin\w*|price|pricing|api keys?|permissions?|mfa|2fa|password|captcha|sso|saml|token\w*|security)\b/i;

/** What authors announce about who meets a part of the product. */
export const audienceRows: readonly AnnouncedRow[] = [
  {
    kind: 'announced-start',
    effect: 'one-off',
    acts: ['restrict', 'disable', 'skip'],
    of: new RegExp(
      String.raw`^(?!to |when |if ).{3,60} (?:to|for|on|in|pour|aux?) (?:the )?(?:only )?(?:${payers}) (?:\w+ )?(?:${groups}|plans?|tiers?|licen[cs]es?|mode|version)(?!\p{L})|^.{3,60} (?:to|for|on|in) (?:the )?(?:self-?hosted|cloud)$`,
      'iu',
    ),
    unless: notStaged,
    shown: stages,
  },
  {
    kind: 'announced-start',
    effect: 'one-off',
    acts: ['enable', 'restrict', 'disable', 'skip'],
    of: new RegExp(
      String.raw`^(?!to |when |if ).{3,60} (?:to|for|on|in|pour|aux?) (?:the |les? )?(?:only )?(?:${others}) (?:\w+ )?(?:${groups})(?!\p{L})`,
      'iu',
    ),
    unless: notStaged,
    shown: stages,
  },
  {
    kind: 'announced-start',
    effect: 'one-off',
    acts: ['allow', 'enable', 'show', 'add', 'restrict'],
    of: /^(?:.{3,60} (?:to|for) )?(?:the |our )?(?:closed |open |private |public )?(?:beta|alpha|pilot|early access) (?:participants|testers|users|customers|members|accounts|group|schools|teams)(?!\p{L})/iu,
    unless: notStaged,
    shown: /beta|alpha|pilot|early|flag|feature|access|role|allow/i,
  },
  {
    // The author says that it stands behind a switch: any new condition shows it.
    kind: 'announced-start',
    effect: 'one-off',
    acts: [...every.filter((act) => act !== 'remove'), 'show', 'other', 'improve', 'send'],
    of: /\b(?:behind|under|gated by|guarded by|derrière) (?:an? |the |new |une? |le )*(?:\S+ ){0,3}?(?:feature[- ]?)?(?:flags?|switch|toggles?)(?!\p{L})|\bfeature[- ]?(?:flag|toggle|switch)(?: (?:for|to|on|around|just|so)\b|$)/iu,
    unless:
      /\b(?:tests?|unused|docs?|rust|cargo|compil\w*|names?|ui|error|messages?|crate|provider|sdk|api|endpoints?|segments?|strateg\w+|management|service|library)\b/i,
    shown: /\bif\b|\bunless\b|ENV\[|\benv\b|settings\b|config|flag|feature|enabl|toggle|&&|\? </i,
    paths: /^(?!.*(?:\.(?:tf|tfvars|toml)$))/,
    first: /flag|feature|toggle|switch|experiment|flipper|rollout|launch/i,
    side: 'new',
  },
  {
    kind: 'announced-start',
    effect: 'one-off',
    acts: ['add', 'enable', 'schedule'],
    of: /^(?:an? |the |new |simple |small )*experiments? (?:to|for|on|with|around|in which|that)\b/i,
    unless: /\b(?:tests?|docs?|metrics?|results?|ui|api|page|list|graphs?|charts?)\b/i,
    shown: /experiment|variant|cohort|bucket|enrol|treatment/i,
    side: 'new',
  },
  {
    // What is shown to some under a comparison of two versions.
    kind: 'announced-start',
    effect: 'one-off',
    acts: ['show', 'allow', 'other', 'improve', 'schedule', 'send'],
    of: /\b(?:under|behind|via|as an?|in an?|with an?) (?:\w+ )?a\/b testing\b|^(?:set-?up|start|launch|run|begin|create|configure) (?:.{1,60} )?(?:a\/b testing|experiment)$/i,
    shown: /experiment|variant|flag|feature|control|ab_?-?test|bucket|audience/i,
    unless: /\b(?:analytics|metrics?|stats|logs?)\b/i,
  },
  {
    // In words of the trade for a door that shuts.
    kind: 'announced-stop',
    effect: 'one-off',
    acts: ['disable'],
    of: /^(?:la |les? |l['’]|the |all |new )*(?:accès|inscriptions?|candidatures?|dépôts?|saisie|campagne|guichet|access to|applications|submissions|enrol?ments?|registrations|bookings|nominations)(?!\p{L}|[ ](?:page|button|form\b|link|tab|menu))/iu,
    unless:
      /\b(?:when|while|if|unless|once|quand|lorsque|si|tests?|dev\w*|ci|debug\w*|logs?|keyboard|button|menu|modal|popup)\b/i,
    shown:
      /access|acc[eè]s|inscri|candidat|d[ée]p[ôo]t|saisie|campagne|guichet|appli|submi|enrol|regist|book|nomin|\bdate|before|after|open|close|ferm|ouvert|allow|return (?:true|false)/i,
    roles: ['product', 'settings', 'data'],
  },
];
