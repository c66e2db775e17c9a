import type { Mark } from '../mark.ts';

/** Marks of what stands ready for a failure: another way, an answer to who asks whether a part works, a stop that ends its work first. */
export const standbyMarks: readonly Mark[] = [
  {
    kind: 'second-way',
    hints: [
      'fallback',
      'circuit',
      'semian',
      'opossum',
      'resilience4j',
      'stale-if-error',
      'staleiferror',
      'rescue_from',
      'killswitch',
      'kill_switch',
      'kill-switch',
    ],
    roles: ['product', 'settings'],
    mark: /(?<token>\b\w{0,20}[fF]allback_?(?:[uU]rl|[hH]ost|[pP]rovider|[cC]lient|[sS]erver|[tT]oken|[sS]ource|[sS]tore|[sS]ervice|[mM]odel|[rR]egion|[cC]ache)\w{0,8}|\b[cC]ircuit_?[bB]reaker\w{0,12}|\bCircuitbox\b|\bSemian\b|\bopossum\b|stale-if-error|staleIfError|\brescue_from\b(?=[ (](?:StandardError|Exception)\b|.{1,60}(?:Timeout|Connection|Unavailable|RateLimit))|\bkill_?-?[sS]witch\w{0,12})/,
    saidOtherwise: /[fF]all_?-?back|[cC]ircuit_?[bB]reaker|rescue_from|[kK]ill_?-?[sS]witch/,
    // One of the settings of a thing, handed on.
    not: /\w\.[cC]ircuit_?[bB]reaker\w{0,12}\s?(?:[!=]=|=|[,);]|$)/,
    // What goes with the part that it was for is missed by nobody.
    anyplace: 'added',
    added: 'less',
    removed: 'more',
  },
  {
    kind: 'health-check',
    hints: ['health', 'readyz', 'livez', 'readiness', 'liveness', '/ready'],
    roles: ['product', 'settings'],
    mark: /(?:\.(?:get|GET|head|HEAD|map\w{0,12}|Map\w{0,16}|Get|HandleFunc|Handle|route)\(|\b(?:get|match|forward)\s|\b(?:re_)?path\(|Route::get\(|Mapping\(|@(?:Path|Get|Route|Controller)\()\s?r?["'`]\^?(?<token>\/?(?:[\w./-]{0,24}\/)?(?:health\w{0,6}(?:[-_]check)?|readyz?|livez?|liveness|readiness))(?:\/?\??\$?)["'`]/,
    otherStays: /["'`/](?:health\w{0,6}|readyz?|livez?|liveness|readiness)\b/,
    anyplace: true,
    added: 'less',
    removed: 'more',
  },
  {
    kind: 'clean-stop',
    hints: [
      'sigterm',
      'graceful',
      'gracefully',
      'terminationgrace',
      'prestop',
      'shutdown_grace',
      'shutdownhooks',
      'stop_grace',
      'stop_timeout',
      'drain',
    ],
    roles: ['product', 'settings'],
    // The name of a signal, a number to end with, or an order to another program is no way of stopping.
    not: /ExecStop|\bkill(?:pg)?\b|\.(?:Signal|send_?signal)\(|\bcase (?:\w+\.)?SIG|[eE]xit_?-?[cC]ode|^\s*(?:const\s)?\w+\s*=\s*\d/,
    notFiles: /(^|\/)(?:tools?|scripts?|dev|hack|examples?)\//,
    mark: /(?<token>\bSIGTERM\b|\b\w{0,12}[gG]raceful_?(?:Shutdown|shutdown|Stop|stop|timeout|Timeout)\w{0,12}|terminationGracePeriodSeconds|\bpreStop\b|shutdown_grace\w{0,10}|enableShutdownHooks|stop_grace_period|\bdrain_?[tT]imeout\w{0,8})/,
    anyplace: true,
    added: 'less',
    removed: 'more',
  },
];
