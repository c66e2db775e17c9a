import type { Mark } from '../mark.ts';

/** Marks of what screens show of people. */
export const recordedMarks: readonly Mark[] = [
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
  {
    // People agree, in words on the screen, before what they gave is handed on or published.
    kind: 'people-asked',
    hints: ['agree', 'consent', 'accept', 'autorise', 'permission'],
    files:
      /\.(vue|tsx|jsx|svelte|erb|haml|slim|html?|njk|blade\.php|twig|heex|eex|leex|cshtml|razor|ejs|hbs|mustache|jinja2?|astro|json|ya?ml|po|properties|ftl)$/,
    roles: ['product', 'translations'],
    mark: /\b(?<token>(?:I (?:agree|consent|accept)|I give (?:my )?(?:permission|consent)|J['’](?:accept(?:er?)?|autorise)|Je (?:consens|donne mon (?:accord|consentement)))) (?:that|to|for|que|à|pour|au)\b.{0,100}\b(?:data|information|details|personal|published|shared?|stored|processed|publi[ée]e?s?|partag\w{1,4}|trait[ée]e?s?|transmis\w{0,2}|donn[ée]es)\b/i,
    notFiles: /test|spec|stories|(^|\/)(?:terms|privacy|cgu|legal)[^/]*\.\w+$/i,
    saidOtherwise: /agree|consent|accept|autorise|permission/i,
    anyplace: true,
    added: 'less',
    removed: 'more',
  },
];
