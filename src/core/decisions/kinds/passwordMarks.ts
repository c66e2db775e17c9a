import type { Mark } from '../mark.ts';

/** Marks of how passwords are kept, and of what comes with a ready-made part that signs people in. */
export const passwordMarks: readonly Mark[] = [
  // What is stored of a password cannot be read back.
  {
    kind: 'password-kept',
    hints: ['argon2', 'bcrypt', 'scrypt', 'pbkdf2', 'password_hash(', 'generate_password_hash(', 'passwordencoder('],
    roles: ['product'],
    mark: /\b(?<token>(?:argon2(?:id)?|Argon2(?:id)?|bcrypt(?:js)?|Bcrypt|BCrypt|scrypt|SCrypt)(?:\.|::)(?:hash\w{0,12}|Hash\w{0,12}|generate_from_password|GenerateFromPassword|create|kdf|IDKey|Key)\s?\(|(?<!->)password_hash\(|generate_password_hash\(|new (?:BCrypt|Argon2|SCrypt|Pbkdf2)PasswordEncoder\()/,
    saidOtherwise: /argon2|bcrypt|scrypt|pbkdf2|password_?hash|hash_?password|passlib|passwordencoder/i,
    not: /^\s*(?:import|use|from)\b/,
    notFiles: /test|spec|seed|fixture|factor(?:y|ies)|migrat|(^|\/)(?:scripts?|tools?|bin|cli)\//i,
    added: 'less',
    removed: 'more',
  },
  // Ways in that one word of a list opens or closes.
  {
    kind: 'sign-in-way',
    hints: ['_authenticatable', 'omniauthable'],
    files: /\.rb$/,
    roles: ['product'],
    mark: /:(?<token>(?:token|simple_token|ldap|cas|saml|jwt|magic_link|passwordless|passkey)_authenticatable|omniauthable)\b/,
    near: /devise/i,
    added: 'unclear',
    removed: 'unclear',
  },
  // Whoever does nothing is signed out after a while.
  {
    kind: 'pass-lifetime',
    hints: [':timeoutable'],
    files: /\.rb$/,
    roles: ['product'],
    mark: /:(?<token>timeoutable)\b/,
    added: 'less',
    removed: 'more',
  },
  // Each visit makes a sign-in last longer.
  {
    kind: 'pass-lifetime',
    hints: ['session_save_every', 'slidingexpiration', 'session_refresh_each', 'rolling:'],
    roles: ['product', 'settings'],
    mark: /\b(?<token>SESSION_SAVE_EVERY_REQUEST\s?=\s?True|SESSION_REFRESH_EACH_REQUEST["']?\]?\s?=\s?True|SlidingExpiration\s?=\s?true|rolling:\s?true)\b/,
    notFiles: /test|spec/i,
    anyplace: true,
    added: 'more',
    removed: 'less',
  },
  // A sign-in ends with the window in which it was made.
  {
    kind: 'pass-lifetime',
    hints: ['session_expire_at_browser'],
    roles: ['product', 'settings'],
    mark: /\b(?<token>SESSION_EXPIRE_AT_BROWSER_CLOSE\s?=\s?True)\b/,
    notFiles: /test|spec/i,
    added: 'less',
    removed: 'more',
  },
];
