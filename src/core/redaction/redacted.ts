/** A text with secrets and hidden characters taken out, and how many there were. */
export interface Redacted {
  readonly text: string;
  readonly secrets: number;
  readonly hidden: number;
}

/** Takes secrets and hidden characters out of a line of text. Linear in its length; lines are cut at 5,000 characters before they come here. */
export function redacted(text: string): Redacted {
  let secrets = 0;
  let hidden = 0;
  let clean = text.replace(hiddenCharacters, () => {
    hidden += 1;
    return '';
  });
  // Most lines hold none of the signs of a secret: one look spares twenty.
  if (!mayBeSecret.test(clean)) return { text: clean, secrets, hidden };
  for (const { name, pattern, hint } of shapes) {
    if (hint !== undefined && !clean.includes(hint)) continue;
    clean = clean.replace(pattern, () => {
      secrets += 1;
      return `⟦secret:${name}⟧`;
    });
  }
  clean = clean.replace(assignment, (whole: string, before: string, value: string, after: string) => {
    if (!looksSecret(value)) return whole;
    secrets += 1;
    return `${before}⟦secret⟧${after}`;
  });
  return { text: clean, secrets, hidden };
}

/** The name of the first secret of a known shape in a line; undefined when there is none. Placeholders and references are no secrets. */
export function secretShapeIn(text: string): string | undefined {
  for (const { name, pattern, hint, proof } of shapes) {
    if (proof === false || (hint !== undefined && !text.includes(hint))) continue;
    pattern.lastIndex = 0;
    const match = pattern.exec(text);
    pattern.lastIndex = 0;
    if (match && !/example|sample|xxxx|dummy|test_|0000000|1234567|placeholder|your[-_]|changeme/i.test(match[0]))
      return name;
  }
  return undefined;
}

/** Zero-width, bidirectional, tag and annotation characters: what a reader cannot see. */
const hiddenCharacters = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFFF9-\uFFFB\uFEFF]|\uDB40[\uDC00-\uDC7F]/g;

interface Shape {
  readonly name: string;
  readonly pattern: RegExp;
  readonly hint?: string;
  /** False where the shape alone does not prove that it is a secret. */
  readonly proof?: boolean;
}

/** Shapes of well-known secrets; the facts (prefixes, lengths) are public in their suppliers' documentation. */
const shapes: readonly Shape[] = [
  { name: 'private-key', pattern: /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[A-Za-z0-9+/=\\\s]*/g, hint: '-----BEGIN' },
  { name: 'aws-key', pattern: /\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}\b/g },
  { name: 'stripe-key', pattern: /\b[sr]k_live_[A-Za-z0-9]{16,}/g, hint: 'k_live_' },
  { name: 'stripe-test-key', pattern: /\b(?:[sr]k_test|whsec)_[A-Za-z0-9]{16,}/g, proof: false },
  { name: 'github-token', pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{50,})/g, hint: 'gh' },
  { name: 'github-token', pattern: /\bgithub_pat_[A-Za-z0-9_]{50,}/g, hint: 'github_pat_' },
  { name: 'gitlab-token', pattern: /\bglpat-[A-Za-z0-9_-]{20,}/g, hint: 'glpat-' },
  { name: 'google-key', pattern: /\bAIza[A-Za-z0-9_-]{35}/g, hint: 'AIza' },
  { name: 'slack-token', pattern: /\bxox[abprs]-[A-Za-z0-9-]{10,}/g, hint: 'xox' },
  { name: 'slack-hook', pattern: /https:\/\/hooks\.slack\.com\/services\/[A-Za-z0-9/]{20,}/g, hint: 'hooks.slack.com' },
  { name: 'openai-key', pattern: /\bsk-(?:proj-|svcacct-|ant-)?[A-Za-z0-9_-]{20,}/g, hint: 'sk-' },
  { name: 'sendgrid-key', pattern: /\bSG\.[A-Za-z0-9_-]{20,}\.[A-Za-z0-9_-]{20,}/g, hint: 'SG.' },
  { name: 'twilio-key', pattern: /\b(?:AC|SK)[0-9a-f]{32}\b/g },
  { name: 'mailgun-key', pattern: /\bkey-[0-9a-f]{32}\b/g, hint: 'key-' },
  { name: 'npm-token', pattern: /\bnpm_[A-Za-z0-9]{36}\b/g, hint: 'npm_' },
  { name: 'hugging-face-token', pattern: /\bhf_[A-Za-z0-9]{30,}/g, hint: 'hf_' },
  { name: 'azure-key', pattern: /AccountKey=[A-Za-z0-9+/=]{40,}/g, hint: 'AccountKey=' },
  {
    name: 'jwt',
    pattern: /\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}/g,
    hint: 'eyJ',
    proof: false,
  },
  { name: 'url-password', pattern: /(?<=:\/\/[^\s:@/]{1,80}:)[^\s:@/]{3,100}(?=@)/g, hint: '://', proof: false },
];

/** A name that promises a secret, then a value of at least eight characters. */
const assignment =
  /((?:password|passwd|pwd|secret|token|api[_-]?key|access[_-]?key|private[_-]?key|credential|auth[_-]?key|dsn)[a-z0-9_-]{0,30}["']?\s{0,4}(?:=>|[:=])\s{0,4}["'`]?)([^\s"'`,;)}\]]{8,400})(["'`]?)/gi;

/** What a line with a secret holds: a hint of a shape, a shape that has none, or a name that promises one. */
const mayBeSecret = new RegExp(
  [
    ...shapes.map(({ hint, pattern }) => (hint === undefined ? pattern.source : hint.replace(/\W/g, '\\$&'))),
    'passw|pwd|secret|token|key|credential|dsn',
  ].join('|'),
  'i',
);

/** References, placeholders and plain words are no secrets: nothing is gained by hiding them, and proofs would become unreadable. */
function looksSecret(value: string): boolean {
  if (
    /^[$<{%(]|^(process|env|os|config|settings|var|local|data|module|secrets?|self|this|ENV|System|import|req|ctx|params|get|await|new|fn|func)[.[(:]/.test(
      value,
    )
  )
    return false;
  if (
    /^(true|false|null|none|undefined|string|required|optional|changeme|placeholder|your[-_].*|xxx+|\*+)$/i.test(value)
  )
    return false;
  if (/[({[]/.test(value)) return false;
  const classes = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((one) => one.test(value)).length;
  return /\d/.test(value) && (classes >= 3 || (value.length >= 20 && classes >= 2));
}
