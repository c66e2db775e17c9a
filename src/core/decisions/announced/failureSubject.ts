import type { Facts } from '../finding.ts';

/** Which side of failures and of too much work an announcement is about, for its words. */
export function failureSubject(said: string): Facts {
  return { about: subjects.find(({ words }) => words.test(said))?.about ?? 'failures' };
}

const subjects: readonly { readonly about: string; readonly words: RegExp }[] = [
  { about: 'copies', words: /back-?ups?\b|sauvegardes?|replicas?\b|snapshots?|point[- ]in[- ]time|disaster/i },
  {
    about: 'failures',
    words: /\bretr(?:y|ies|ying)\b|\bfail\w*|back-?off|fail-?over|breaker|dead[- ]letter|time-?outs?\b/i,
  },
  {
    about: 'door',
    words:
      /\b(?:throttl|rate[- ]?limit)\w*[^.]{1,60}\b(?:log-?in|sign-?(?:in|up)|password|otp|auth\w*)\b|\b(?:log-?in|sign-?(?:in|up)|password|otp)\b[^.]{1,60}\b(?:throttl|rate[- ]?limit)/i,
  },
  {
    about: 'load',
    words:
      /throttl|rate[- ]?limit|concurren|\bpools?\b|\bmax\b|overload|surcharge|prefetch|requests? (?:per|rate)|limits?\b|d[ée]bit/i,
  },
  { about: 'health', words: /health|probes?\b|liveness|readiness|alarm|alert|monitor|watchdog|uptime|heartbeat/i },
];
