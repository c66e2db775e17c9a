import type { Mark } from '../mark.ts';

const around =
  /(^|[/._-])(?:tests?|specs?|e2e|mocks?|fixtures?|stories|dev|development|local|docker-compose|cypress|playwright|benchmarks?|load_?tests?)(?:[/._-]|$)|\.(vue|tsx|jsx|svelte|css|scss|html?|xml)$|(^|\/)\.(?:github|gitlab|circleci|vscode)/i;

/** Names of switches with which a check is left out. Said of programs that the product talks to, or of those who come. */
export const skippableMarks: readonly Mark[] = [
  {
    kind: 'check-skippable',
    hints: ['disable', 'skip', 'bypass', 'ignore'],
    roles: ['product', 'settings'],
    mark: /\b(?<token>\w{0,24}(?:disable|skip|bypass|ignore)d?_?(?:\w{1,16}_?)?(?:(?:h?captcha|turnstile|csrf|xsrf)(?![a-z])|(?:mfa|2fa|two_?factor)_?check|(?:signature|permissions?|authori[sz]ation|auth|authentication|ssl|tls|cert|certificate|host_?(?:name|key)|token|origin|jwt|expir(?:y|ation)|hash|hmac|webhook|security|access|identity|ownership|password|login|scope|ip)_?(?:check|verif|validat|enforce|protect|restrict)\w{0,16})\w{0,32})\b/i,
    not: /^\s*(?:def|defp|func|function|fun|fn|class|import|from)\s|expect\(|eslint|:\s?(?:bool|boolean)\??;?$|["']?\w{3,60}["']?\s?[:=]\s?(?:false|False|nil|null|undefined)\b|skip_before_action|disable_?auth(?:entication)?_?(?:check|verif)\w{0,12}["']?\s?[:=]\s?["']?(?:0|false)/,
    notFiles: around,
    anyplace: true,
    added: 'more',
    removed: 'less',
  },
];
