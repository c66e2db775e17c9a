/** What authors say they did to machines, rhythms, failures and stored records. */
export type RunningAct =
  | 'retry'
  | 'throttle'
  | 'handle'
  | 'watch'
  | 'schedule'
  | 'backfill'
  | 'upgrade'
  | 'scale'
  | 'scale-up'
  | 'scale-down'
  | 'save-copy'
  | 'end-well';

/** Tried before all others: 'auto-retry' is no 'auto', and 'scale up' says a direction that 'scale' alone does not. */
export const runningVerbs: readonly {
  readonly act: RunningAct | 'restrict' | 'raise' | 'lower' | 'change' | 'keep' | 'remove';
  readonly verb: RegExp;
}[] = [
  {
    act: 'retry',
    verb: /^(?:auto(?:matically)?[- ])?(?:re-?tr(?:y|ies|ied|ying)|réessa\w+|retente[rz]?|réitér\w+)(?![\p{L}\d])/iu,
  },
  {
    act: 'throttle',
    verb: /^(?:rate[- ]?limit(?:s|ed|ing)?|throttl(?:e[sd]?|ing)|time[- ]?out(?= \p{L})|ralenti\w*|limiter le d[ée]bit)(?![\p{L}\d])/iu,
  },
  {
    act: 'save-copy',
    verb: /^(?:back(?:s|ed|ing)?[- ]?up|(?:do|does|mak(?:e|es|ing)|tak(?:e|es|ing)|run) (?:an? )?(?:\p{L}+ )?(?:back-?up|snapshot)s?|sauvegarde[rz]?|sauvegardons|fai(?:t|re|sons) une (?:copie|sauvegarde))(?![\p{L}\d])/iu,
  },
  {
    act: 'end-well',
    verb: /^(?:(?:gracefully|cleanly) (?:shut(?:s|ting)?[- ]?down|stop(?:s|ped|ping)?|clos(?:e[sd]?|ing)|drain(?:s|ed|ing)?|exit(?:s|ed|ing)?|terminat(?:e[sd]?|ing))|drain(?:s|ed|ing)?)(?![\p{L}\d])/iu,
  },
  { act: 'remove', verb: /^no (?:more )?(?=(?:throttl|rate[- ]limit|retr(?:y|ies)(?!\p{L})|time-?outs?|back-?off))/iu },
  {
    act: 'handle',
    verb: /^(?:(?:more )?graceful(?:ly)? |better |properly |proper |mieux )?(?:handl(?:e[sd]?|ing)|catch(?:es|ing)?|recover(?:s|ed|ing|y)?|fall(?:s|ing)?[- ]?back|surviv\w+|toler\w+|rescu(?:e[sd]?|ing)|cop(?:e[sd]?|ing) with|gère[rz]?|gér(?:e[rz]|ons)|gestion|rattrap\w+)(?![\p{L}\d])/iu,
  },
  {
    act: 'scale-up',
    verb: /^(?:(?:auto-?)?scal(?:e[sd]?|ing)(?: (?:back )?up| out)|up-?scal\w+|up-?siz\w+|beef(?:s|ed|ing)? up)(?![\p{L}\d])/iu,
  },
  {
    act: 'scale-down',
    verb: /^(?:scal(?:e[sd]?|ing)(?: back| down| in)|down-?scal\w+|down-?siz\w+|right-?siz\w+|spin(?:s|ning)? down)(?![\p{L}\d])/iu,
  },
  { act: 'keep', verb: /^only (?:keep|retain)(?:s|ing)?(?![\p{L}\d])/iu },
  {
    act: 'watch',
    verb: /^(?:monitor(?:s|ed|ing)?|surveill\w+|alert(?:s|ed|ing)? (?:us|ops|on|when|if|about|the team)|page (?:us|ops|on-?call|the team)|notify (?:us|ops|on-?call|the team))(?= \p{L}| \d)/iu,
  },
  {
    act: 'restrict',
    verb: /^(?:avoid(?:s|ed|ing)?|eliminat\w+|évite[rz]?|ensur(?:e[sd]?|ing)|wrap(?:s|ped|ping)?)(?![\p{L}\d])/iu,
  },
  { act: 'raise', verb: /^(?:much )?(?:bigger|higher|longer|larger)(?![\p{L}\d])/iu },
  { act: 'lower', verb: /^(?:much )?(?:shorter|smaller|fewer)(?![\p{L}\d])/iu },
  { act: 'change', verb: /^(?:amend(?:s|ed|ing)?|met(?:tre|s|tons)?(?! (?:à jour|en place)))(?![\p{L}\d])/iu },
  { act: 'schedule', verb: /^(?:schedul(?:e[sd]?|ing)|re-?schedul\w+|planifi\w+)(?![\p{L}\d])/iu },
  {
    act: 'backfill',
    verb: /^(?:back-?fill(?:s|ed|ing)?|populat(?:e[sd]?|ing)|re-?calculat\w+|re-?comput\w+|re-?process\w*|de-?duplicat(?:e[sd]?|ing)|recalcul\w+|reprise)(?![\p{L}\d])/iu,
  },
  {
    act: 'upgrade',
    verb: /^(?:retry )?(?:upgrad(?:e[sd]?|ing)|mont(?:e[rz]?|ée) (?:en |de )?version)(?![\p{L}\d])/iu,
  },
  { act: 'scale', verb: /^(?:re)?(?:scal(?:e[sd]?|ing)|siz(?:e[sd]?|ing))(?! ?(?:up|down|back)\b)(?![\p{L}\d])/iu },
];
