import type { Mark } from '../mark.ts';

const replacedRight = { kind: 'rights-changed', effect: 'unclear' } as const;

/** What looks at who calls, by the name of the part that does. */
const doorkeeper =
  '\\w{0,30}(?:Auth(?!or[^i])|Sudo|Require|Ensure|Verify|AppCheck|Guard|Login|SignedIn|Admin|Permission|Protect|AllowList|ApiKey|Token)\\w{0,30}';

/** Marks of guards that stand above a function or before many addresses, by an attribute, a part of its own or a rank that is handed in. */
export const statedGuardMarks: readonly Mark[] = [
  // An attribute above a function or a class: only who holds this right.
  {
    kind: 'access-checked',
    hints: ['isgranted(', '[security(', '@security('],
    files: /\.php$/,
    roles: ['product'],
    mark: /^\s*(?:#\[|\*\s?@)(?<token>(?:IsGranted|Security)\(\s?["'`][^"'`]{2,80})["'`]/,
    notFiles: /test|spec/i,
    added: 'less',
    removed: 'more',
    changed: replacedRight,
  },
  // One more right is asked for in the same condition.
  {
    kind: 'rights-changed',
    hints: ['isgranted('],
    files: /\.php$/,
    roles: ['product'],
    mark: /^\s*(?:\}?\s?(?:else ?)?if\b|return\b|&&|\|\|).{0,160}->(?<token>isGranted\(\s?["'][\w.:-]{2,60}["'])/,
    notFiles: /test|spec/i,
    changed: replacedRight,
  },
  // A part of its own stands before all that a controller or a group of addresses does.
  {
    kind: 'access-checked',
    hints: ['plug '],
    files: /\.exs?$/,
    roles: ['product'],
    mark: new RegExp(`^\\s*plug\\(?\\s+(?:[A-Z]\\w{1,40}\\.){0,5}(?<token>${doorkeeper})\\)?(?:,|\\s*$)`),
    not: /CSRF|Logger|Assign|Fetch|Load/,
    notFiles: /test|spec/i,
    added: 'less',
    removed: 'more',
    changed: replacedRight,
  },
  // A group of addresses goes through another chain of parts.
  {
    kind: 'access-checked',
    hints: ['pipe_through'],
    files: /router?s?\.exs?$/,
    roles: ['product'],
    mark: /^\s*pipe_through\(?\s?\[?(?:\s?:\w{2,30},){0,4}\s?:(?<token>\w{0,30}(?:check|verified|signed_in|logged_in|protected|sudo|ensure|owner|staff|internal|private)\w{0,30})\b/,
    added: 'less',
    removed: 'more',
    changed: replacedRight,
  },
  // The rank that is asked for, handed in by name.
  {
    kind: 'rights-changed',
    hints: ['rolle.', 'rolle ='],
    files: /\.(?:kt|java|ts|cs)$/,
    roles: ['product'],
    mark: /\b[A-Z]\w{0,24}Rolle\.(?<token>[A-ZÆØÅÄÖÜ_]{3,40})\b/,
    near: /tilgang|rolle\s?=|zugriff|berechtigung|require|verif/i,
    not: /^\s*(?:import|enum|class|case)\b/,
    notFiles: /test|mock/i,
    added: 'unclear',
    removed: 'unclear',
    changed: replacedRight,
  },
  // Whom an address of our own lets in from the first day: everybody, by an attribute.
  {
    kind: 'open-address',
    hints: ['publicpage'],
    files: /\.php$/,
    roles: ['product'],
    mark: /^\s*(?:#\[|\*\s?@)(?<token>PublicPage)\b/,
    notFiles: /test|spec/i,
    anyplace: true,
    added: 'more',
    removed: 'less',
  },
  // A group of people is given a rank over machines.
  {
    kind: 'rights-changed',
    hints: ['azuread_group', 'azuread_user'],
    files: /\.tf$/,
    roles: ['settings', 'product', 'data'],
    mark: /^\s*"?(?:principal|object|member)_?(?:object_)?id"?\s*[=:]\s*(?<token>data\.azuread_(?:group|user)\.[\w.[\]"-]{2,60})/,
    notFiles: /test|example/i,
    anyplace: true,
    added: 'unclear',
    removed: 'unclear',
  },
  // A cloud is told that somebody may do everything with one of its services.
  {
    kind: 'rights-changed',
    hints: [':*"'],
    files: /\.tf$|polic(?:y|ies)[^/]*\.json$/,
    roles: ['settings', 'product', 'data'],
    mark: /(?<token>"[a-z0-9-]{2,30}:\*")/,
    not: /arn:|"(?:kms|logs):\*"/,
    near: /action/i,
    notFiles: /test|example/i,
    added: 'unclear',
    removed: 'unclear',
    changed: replacedRight,
  },
  // Whether the machine that answers is the one that it should be.
  {
    kind: 'other-side-checked',
    hints: ['verify_peer', 'verifypeer', 'verifyhost'],
    roles: ['product', 'settings'],
    mark: /(?<token>\bverify:\s?:verify_peer\b|\{:?verify,\s?:?verify_peer\}|CURLOPT_SSL_VERIFYPEER,\s?(?:true|1)\b|CURLOPT_SSL_VERIFYHOST,\s?2\b|["']?verify_peer["']?\s?(?:=>|:)\s?true\b|\bverify_mode\s?(?:=|:)\s?OpenSSL::SSL::VERIFY_PEER)/,
    // The same was asked for in other words, or the opposite was and is told as that.
    saidOtherwise: /verify_?(?:peer|none|ssl|host)|verify["']?\s?(?:=>|:)/i,
    notFiles: /test|spec|(^|[/._-])(?:dev|development|local)(?:[/._-]|$)/i,
    anyplace: 'added',
    added: 'less',
  },
];
