import type { Mark } from '../mark.ts';

const verbs = '(?:get|post|put|patch|delete|all)';
/** Something that looks at who calls, by its name. */
const asks =
  '\\w{0,30}(?:[aA]uth|[vV]erify|[rR]equire[A-Z]|[eE]nsure|[pP]rotect|isAdmin|isOwner|[pP]ermission|Guard|[jJ]wt|checkRole|hasRole|loggedIn|LoggedIn)\\w{0,40}';

/** What stands between an address and its work: a part that looks at who calls is put there, or taken out. */
export const routeMarks: readonly Mark[] = [
  {
    kind: 'access-checked',
    hints: ['.get(', '.post(', '.put(', '.patch(', '.delete(', '.all(', '@http'],
    files: /\.(?:ts|js|mjs|cjs)$/,
    roles: ['product'],
    mark: new RegExp(
      `(?:\\b(?:router|app|routes?|server|api|fastify)\\.${verbs}\\(|@http(?:Get|Post|Put|Patch|Delete)\\()\\s?["'\`][^"'\`]{0,100}["'\`],\\s?\\[?(?:\\w{1,40}, ?){0,3}(?:\\w{1,20}\\.)?(?<token>${asks})`,
    ),
    // The same address, which nobody stood before.
    insteadOf: new RegExp(
      `(?:\\b(?:router|app|routes?|server|api|fastify)\\.${verbs}\\(|@http(?:Get|Post|Put|Patch|Delete)\\()\\s?["'\`]`,
    ),
    saidOtherwise: new RegExp(`["'\`],\\s?\\[?(?:\\w{1,40}, ?){0,3}(?:\\w{1,20}\\.)?${asks}`),
    notFiles: /test|spec|mock/i,
    added: 'less',
    removed: 'more',
  },
  // What is hard to guess is drawn from a source that nobody can foresee.
  {
    kind: 'secret-guessable',
    hints: ['random', 'secrets.', 'osrng', 'rand'],
    roles: ['product'],
    mark: /(?<token>\bOsRng\b|\bSecureRandom\b|\bcrypto\.(?:random(?:Bytes|UUID|Int)|getRandomValues)\b|\bsecrets\.(?:token_\w+|choice|randbelow)\b|\brandom_(?:bytes|int)\(|\bSystemRandom\b|"crypto\/rand"|\bRandomNumberGenerator\b)/,
    insteadOf:
      /\bSmallRng\b|\bthread_rng\b|\bMath\.random\b|\bnew Random\b|\b(?:mt_)?rand\(|\buniqid\(|\brandom\.(?:choices?|randint|sample|random)\b|"math\/rand"|\bRandom\(/,
    notFiles: /test|spec|mock|seed|fixture|(^|\/)(components?|client|front(end)?)\//i,
    anyplace: true,
    about: /token|secret|passw|code|otp\b|key|nonce|salt|session|invit|csrf|reset|pin\b|verif/i,
    added: 'less',
    removed: 'more',
  },
  // Whoever holds the other half of such a key comes in to the machines.
  {
    kind: 'machine-key',
    hints: ['ssh-rsa', 'ssh-ed25519', 'ecdsa-sha2', 'sk-ssh'],
    roles: ['product', 'settings', 'data'],
    mark: /\b(?<token>(?:ssh-(?:rsa|ed25519)|ecdsa-sha2-nistp\d{3}|sk-ssh-ed25519@openssh\.com) AAAA[\w+/=]{8,700})/,
    // The key that a well-known tool for machines of developers publishes opens nothing else.
    not: /example|fake|dummy|test|vagrant|6NF8iallvQVp22WDkTkyrtvp9eWW6A8YVr|known_?hosts|github\.com|gitlab\.com|bitbucket\.org/i,
    notFiles: /test|spec|vagrant|known_?hosts|fixture|example|sample|\.md$|(^|\/)(docs?|dev|local)\//i,
    anyplace: true,
    added: 'more',
    removed: 'less',
  },
];
