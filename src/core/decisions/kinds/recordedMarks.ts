import type { Mark } from '../detectors/findMarks.ts';

/** Where a program reads from which address or with what device somebody comes. */
const source =
  'remote_?ip\\b|remoteAddr\\w{0,6}|getRemoteAddr|\\breq(?:uest)?\\.ip\\b|REMOTE_ADDR|getClientIp|RemoteIpAddress|client_?ip\\b|ClientIP\\(|x-forwarded-for|->ip\\(\\)|HTTP_USER_AGENT|\\.user_?agent\\b|["\']user-agent["\']';

/** Marks of what is written down of the machines that people come from, and of what screens show of them. */
export const recordedMarks: readonly Mark[] = [
  {
    // Recorded in any case until now, and under a condition or in part from now on; or the reverse.
    kind: 'address-recorded',
    hints: ['ip', 'agent', 'addr'],
    roles: ['product'],
    mark: new RegExp(
      `^(?!.{0,300}(?:\\b(?:if|unless)\\b|\\s\\?\\s))\\s*.{0,60}?["':]?\\b(?<token>(?:\\w{1,20}_)?(?:ip|ip_?address|remote_?ip|client_?ip|user_?agent))["']?\\s?(?:=>|[:=])\\s?(?!=).{0,60}?(?:${source})`,
      'i',
    ),
    insteadOf:
      /^\s*(?:if|unless|when)\b|\bif\b.{1,80}(?:collect|enable|allow|consent|anonym|track|record|store|log|keep|privacy|gdpr)|\?\s.{1,120}\s:\s|anonymi|mask|hash|truncate|(?:["']?ip\w{0,12}["']?\s?(?:=>|[:=])\s?(?:nil|null|None|undefined|""|''))/i,
    not: /limit|throttl|cache|lookup|geo|allow|whitelist|block|ban|trust|logger|log\(|console|assert|expect/i,
    anyplace: true,
    added: 'more',
    removed: 'less',
  },
  {
    // Somebody's address or number, shown in part until now.
    kind: 'people-masked',
    hints: ['mask', 'obfus', 'domain', 'hide', 'redact', 'partial', 'anonym', 'censor', 'conceal', 'initials'],
    files:
      /\.(vue|tsx|jsx|svelte|erb|haml|slim|html?|njk|blade\.php|twig|heex|eex|leex|cshtml|razor|ejs|hbs|mustache|jinja2?|astro)$/,
    roles: ['product'],
    mark: /(?<token>\b\w{0,20}(?:mask|obfus|domain|hide|redact|partial|anonym|censor|conceal)\w{0,24}[!?]?[( ]\s?@?\w{1,30}(?:\.|->|\?\.)\w{0,12}(?:e?mail|phone|ip\b|ip_address|address|last_?name))/i,
    insteadOf: /\b(?:e?mail|phone|ip|address|last_?name)/i,
    not: /isHidden|display|className|onClick|href=/i,
    anyplace: true,
    added: 'less',
    removed: 'more',
  },
];
