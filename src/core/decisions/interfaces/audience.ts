/** On what it depends who meets a part of the product. */
export type Audience = 'place' | 'switch' | 'role' | 'country' | 'edition' | 'day' | 'list';

/** What a condition asks of those who come, or of the copy of the product that runs; undefined when it asks nothing of the kind. */
export function audienceIn(code: string): Audience | undefined {
  return asks.find(([, pattern]) => pattern.test(code))?.[0];
}

/** Words of which one stands in every condition that asks such a thing. */
export const audienceWords: readonly string[] = [
  'env',
  'production',
  'prod',
  'staging',
  'kdebugmode',
  'kreleasemode',
  'buildconfig.debug',
  'settings.debug',
  'feature',
  'enabled',
  'beta',
  'pilot',
  'experiment',
  'admin',
  'owner',
  'staff',
  'superuser',
  'role',
  'internal',
  'country',
  'locale',
  'region',
  'cloud',
  'hosted',
  'enterprise',
  'edition',
  'saas',
  'now',
  'today',
  'current',
  'before',
  'after',
  'past?',
  'future?',
  'include',
  'contains',
  'list',
  'new date',
];

const asks: readonly (readonly [Audience, RegExp])[] = [
  [
    'place',
    /(?:\b\w{0,30}(?:[eE]nv(?:ironment)?|ENV|ENVIRONMENT)\b.{0,30}["'`:](?:prod\w{0,8}|PROD\w{0,8}|live|staging|pre-?prod\w{0,6}|dev(?:elopment)?|local|sandbox|recette|demo|preview|review)\b|["'](?:prod\w{0,8}|staging|sandbox|dev(?:elopment)?)["'].{0,20}\b\w{0,30}(?:[eE]nv(?:ironment)?|ENV)\b|\bis_?(?:[pP]rod\w{0,8}|PROD\w{0,8}|[dD]ev(?:elopment)?|[sS]taging|[pP]re_?[pP]rod|[sS]andbox)(?:_?[eE]nv\w{0,8}|_?[mM]ode)?\b|\b(?:IS_PROD(?:UCTION)?|IS_DEV(?:ELOPMENT)?|IS_STAGING|kDebugMode|kReleaseMode)\b|\bRails\.env\.\w{3,16}\?|\b\w{0,30}[eE]nvironment(?:\.|::)(?:production|staging|sandbox|development|is[A-Z]\w{2,12})|\b[iI]s(?:Production|Development|Staging)\(|\benvironment\(\[?["']|\bBuildConfig\.DEBUG\b|\bimport\.meta\.env\.(?:PROD|DEV|MODE)\b|\bsettings\.DEBUG\b|@production\b|@env\()/,
  ],
  [
    'edition',
    /\b(?:IS_\w{0,20}CLOUD|is_?\w{0,16}[cC]loud|is_?[sS]elf_?[hH]osted|SELF_?HOSTED|self_hosted\?|is_?[eE]nterprise(?:[eE]dition)?|is_?[sS]aa?s|saas\?|isOss|isHosted)\b\??(?!\s?[:=](?!=))/,
  ],
  [
    'switch',
    /\b(?:\w{0,40}[fF]eature_?(?:[fF]lags?|[tT]oggles?|[sS]ettings?|[gG]ates?)\w{0,10}(?:[.[(]|\s?&&|\s[?)]|\?\.|\))|(?:feature|features)(?:[.[(]|\?\.)|FEATURE_\w{3,40}|\w{4,40}_enabled\??|(?!is[A-Z]?[eE]nabled)[a-z]\w{3,40}Enabled\b(?!\s?[:=](?!=))|(?:ENABLE|SHOW)_[A-Z_]{3,40}|[A-Z][A-Z_]{3,40}_ENABLED|(?:is|in|has)_?[bB]eta\w{0,16}|beta_?(?:tester|user|access)\w{0,4}\??|(?:is|in)_?[pP]ilot\w{0,16}|\w{3,30}_pilot\?)/,
  ],
  [
    'role',
    /\b(?:(?:user_?)?[iI]s_?(?:[sS]uper_?)?(?:[aA]dmin\w{0,16}|[oO]wner|[sS]taff|[sS]uper_?user|[iI]nternal\w{0,8})\b|(?:super_?)?admin\?|hasRole|has_role\?|\w{0,30}[rR]oles?\b\s?(?:[!=]==?\s?["'`:A-Z(]|\.includes|\?\.includes|\bin\b|:\s?["'])|Role(?:s|Type)?\.\w{3,30}|ROLES?\.\w{3,30})/,
  ],
  [
    'country',
    /\b\w{0,30}(?:[cC]ountry(?:_?[cC]ode)?|[lL]ocale|[rR]egion)\b\W{0,6}(?:[!=]==?|in|\.includes\(|\.code\s?[!=]==?)\s?["'[]/,
  ],
  [
    'day',
    /(?:\bDate\.now\(\)|\bnew Date\(\)|\bTime\.(?:zone\.)?(?:now|today)|\bTime\.current|\bDate\.(?:today|current)|\bnow\(\)|\btoday\(\)|\bDateTime\.(?:UtcNow|Now|utc_now)|\bdate\.today)\W{0,4}\s?[<>]=?\s?.{0,60}(?:\b[A-Z_]{4,60}(?:DATE|START|END|DEADLINE|OPEN\w{0,4}|CLOS\w{0,4}|LAUNCH\w{0,4}|CUT_?OFF)\w{0,8}|\b20[2-4]\d\b|[sS]ettings?\.)|(?:\b[A-Z_]{4,60}(?:DATE|START|END|DEADLINE|OPEN\w{0,4}|CLOS\w{0,4}|LAUNCH\w{0,4}|CUT_?OFF)\w{0,8}|\b20[2-4]\d-?\b.{0,20})\W{0,4}\s?[<>]=?\s?.{0,40}(?:now|today|current|new Date)\b|\b[A-Z_]{4,60}(?:DATE|DEADLINE|LAUNCH)\w{0,8}\.(?:past|future)\?/,
  ],
  [
    'list',
    /\b(?:[A-Z][A-Z_]{2,40}|\w{0,30}(?:[aA]llow(?:ed)?|[wW]hite|[bB]eta|[pP]ilot)_?\w{0,20})(?:\.(?:include\?|includes|contains|has|indexOf|any\?)\(\s?\w{0,40}\.?(?:current_?\w{0,12}|user|org\w{0,12}|account|tenant|team|school|email|id)\b)|\b(?:user|org\w{0,12}|account|tenant|team|school|email)\w{0,20}(?:\.\w{1,20}){0,2}\s(?:not )?in\s(?:settings\.)?[A-Z][A-Z_]{4,60}/,
  ],
];
