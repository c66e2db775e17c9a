import { saysOnlyHow } from './authorNotes.ts';
import { quotable, withoutTicket } from './quotable.ts';

/** What an author announces. */
export type Announced = 'repair' | 'feature' | 'tidying' | 'speed' | 'upkeep' | 'withdrawal' | 'swap' | 'adjustment';

/**
 * What a title announces: a Conventional Commits type, an emoji of gitmoji, or its first verb, in English or French, after the marks that teams put before it (the
 * number of a ticket, the part that is meant).
 */
export function announcedNature(title: string): Announced | undefined {
  // What is taken back is not announced.
  if (/^revert\b/i.test(title)) return undefined;
  // Nor does it say what was done that somebody asked for it.
  if (saysOnlyHow(title)) return undefined;
  // The beginning of a branch's name is a sign too.
  const bare = quotable(title).replace(/^feat(?:ure)?s?\/(?=\w)/i, '');
  // A sign that some teams put before all that customers may notice says less than the verb behind it.
  if (/^feat\b/i.test(title)) {
    const verb = announcements.find(({ pattern }) => pattern.test(bare))?.name;
    if (verb !== undefined) return verb;
  }
  const afterPart = bare.replace(/^[^\s:]{1,30}(?: [^\s:]{1,20})? ?: (?=\p{L})/u, '');
  for (const one of [title, withoutTicket(title), bare, afterPart]) {
    const found = announcements.find(({ pattern }) => pattern.test(one));
    if (found) return found.name === 'feature' && typedFeature.test(title) ? ofItsVerb(bare) : found.name;
  }
  return undefined;
}

/** A type that tools ask for says less than the verb after it: 'feat: enhance ...' betters what is there. */
const typedFeature = /^[\[(]?feat(?:ure)?s?\b/i;

function ofItsVerb(bare: string): Announced {
  const verb = announcements.find(({ pattern }) => pattern.test(bare))?.name;
  if (verb === undefined && tidies.test(bare)) return 'adjustment';
  if (verb === undefined || verb === 'withdrawal') return 'feature';
  // Under such a type, a verb of tidying promises no calm.
  return verb === 'tidying' || verb === 'upkeep' ? 'adjustment' : verb;
}

/** What no verb at the beginning says: that the code is made tidier, or its parts newer. */
const tidies =
  /^(?:code|small|minor|some|general|internal)? ?(?:improvements?|clean-?ups?|refactor\w{0,6}|tidying)\b(?! (?:to|of|for|in) the\b)|\bcode (?:improvements?|quality|clean-?up|style)\b|\brefactor(?:ing|ed)?\b|\bbump(?:s|ed|ing)?\b|\blint(?:er|ing)?\b/i;

const announcements: readonly { readonly name: Announced; readonly pattern: RegExp }[] = [
  {
    // What is mended here is the work itself, not the product.
    name: 'tidying',
    pattern:
      /^(?!.{0,100}\b(?:user|visible|pages?|screens?|e-?mails?|labels?|texts?)\b)fix(?:es|ed|ing)?:? (?:the )?(?:lint\w*|typos?|format\w*|code ?style|style|indent\w*|(?:\w{1,20} )?warnings?|merge|conflicts?|rubocop|eslint|prettier|imports?|spelling|(?:\w{1,12} )?types?)\b/iu,
  },
  {
    // What is written beside the code, nobody but the team reads.
    name: 'tidying',
    pattern:
      /^(?:add(?:ed)?(?: and |\/))?(?:updat(?:e[sd]?|ing)|improv\w+|mise? à jour)(?: des| of)? (?:\S+ ){0,2}(?:comments?|commentaires?)$|^(?:add|updat|improv|ajout)\w* (?:\S+ ){0,2}docstrings?\b/iu,
  },
  {
    name: 'upkeep',
    pattern: /^fix(?:es|ed|ing)?:? (?:the )?(?:\w{1,20} )?(?:tests?|specs?|ci|builds?|pipelines?|workflows?)\b/iu,
  },
  {
    name: 'upkeep',
    pattern:
      /^(?:add(?:s|ed|ing)?|improv\w+|extend\w*|increase|writ\w+|more|ajout\w*|complèt\w+) (?:(?!to\b|for\b|à\b|de\b|pour\b)\S+ ){0,3}(?:tests?|specs?|(?:test )?coverage)\b|^ajout\w* de (?:\S+ )?tests?\b/iu,
  },
  {
    // What helps the team to write, check or describe the code.
    name: 'upkeep',
    pattern:
      /^(?:add(?:s|ed|ing)?|introduc\w+|set ?up|ajout\w*) (?:(?!to\b|for\b|à\b|pour\b)\S+ ){0,3}(?:lint(?:er|ers|ing)?|eslint\w*|prettier|rubocop\w*|stylelint|flake8|mypy|phpstan|sonar\w*|dependabot|renovate|code ?ql|pre-?commit|husky|editorconfig|(?:git)?ignore|codeowners|readme|changelog|docstrings?|jsdoc|javadoc|type ?hints|(?:ci|lint|type|static) checks?|ci|github actions?|workflows?)(?: (?:rules?|hooks?|files?|config\w*|jobs?|steps?|checks?|setup|entry|entries|annotations?))?(?:$| (?:for|to|in|on|with|pour|à|dans)\b)/iu,
  },
  {
    name: 'repair',
    pattern:
      /^(\[?\w{0,12}\]?[ :-]{0,3})?(fix(es|ed|ing)?|bugfix|hotfix|repair|correct(s|ed|ion|if)?|corrige|répare|résou(?:dre|t|d)|resolve[sd]?|bugs?)\b|^(?!.{0,80}\b(?:lint|typo|test|spec|ci|build|format|style|type)\w{0,4}\b).{3,80}\s(?:bug|hot)?fix(?:es)?$|^(?:add|create)\w{0,3} (?:an? )?(?:data )?(?:migration|script|step|task) to (?:fix|repair|correct)\b|^(🐛|🚑|🩹|🔧 fix)/iu,
  },
  {
    name: 'tidying',
    pattern:
      /^(?:remov(?:e[sd]?|ing)|delet(?:e[sd]?|ing)|drop(?:s|ped)?|supprim\w+|retir\w+) (?:\S+ ){0,2}(?:unused|redundant|dead|extra|unnecessary|obsolete|useless|unneeded|stale|left-?overs?|duplicate[sd]?|blank|whitespaces?|comments?|inutil\w+|mort|code)\b/iu,
  },
  {
    name: 'speed',
    pattern:
      /^(perf|optimi[sz]e[ds]?(?! (?:les?|la|des?|du|un|une|l['’])(?![a-z]))|optimi[sz]ations?|speed(?:s|ed)? up|accélère\w?)\b|^⚡|^(?:an? )?(?:\S+ ){0,4}(?:performance|speed) (?:improvements?|optimi[sz]ations?|gains?)\b|^improv\w+ (?:the )?(?:\S+ ){0,2}(?:performance|speed)\b|^améliore\w* (?:les |des |la |l’|l')?(?:\S+ ){0,2}(?:performances?|vitesse)\b/iu,
  },
  {
    name: 'tidying',
    pattern:
      /^(?:\[\w{0,12}\][ :-]{0,3}|\w{1,12}[:-] ?)?(refact\w*|clean(s|ed|ing)?([ -]?up)?|tidy|renam(e[sd]?|ing)|simplif(y|ie[sd]?)|style|lint|format|rubocop|prettier|inlined|extract(s|ed)?|dedup\w*|de-?duplicate|reorgani[sz]e[sd]?|nettoie|nettoyage|renomm\w+|range|extrai\w+|déplace \w+ dans)\b|^(♻|🎨|🔥|🚚|💄)/iu,
  },
  {
    name: 'upkeep',
    pattern:
      /^(chore|build|ci|deps|bump(ed|s)?|upgrade[sd]?|update dependenc\w*|maintenance|release)\b|^updat(?:e[sd]?|ing) (?:\S+ ){1,4}(?:to|à) (?:v?\d|(?:the )?latest)|^(⬆|🔖|👷|📦|🔧)/iu,
  },
  {
    name: 'feature',
    pattern:
      /^(\[?\w{0,12}\]?[ :-]{0,3})?(feat(ure)?|add(s|ed|ing)?|implement(s|ed)?|introduce[sd]?|ajout(e|er|ons)?|create[sd]?|allow(s|ed)?|support(s|ed)?|enable[sd]?|expose[sd]?|show|display(s|ed)?|permet(tre|s)?|affiche[rs]?)\b|^(?:new|nouveau|nouvelle|pouvoir|mettre en place|mise en place)\b|^(✨|🎉|🚸)/iu,
  },
  {
    name: 'withdrawal',
    pattern:
      /^(?!\w{4,12} .{1,80}\b(?:in favou?r of\b|au profit d))(remov(e[sd]?|ing)|delet(e[sd]?|ing)|drop(s|ped|ping)?|disable[sd]?|hid(e|es|ing)|get rid|supprim\w+|suppression|retir\w+|retrait|enl[eè]v\w+|désactiv\w+|masqu\w+)\b/iu,
  },
  {
    name: 'swap',
    pattern:
      /^(replac(e[sd]?|ing)|switch(es|ed|ing)?|migrat(e[sd]?|ing)|convert(s|ed|ing)?|swap(s|ped)?|remplac\w+|migr(e|er|ation)(?! (?:to|for|pour) (?:add|remov|delet|drop|creat|updat|renam|fix|clean|ajout|supprim|cré))|convertit?|bascul\w+)\b|^us(?:e|es|ed|ing) .{1,60}\binstead of\b|^(?:remov|drop|supprim|retir)\w* .{1,80}\b(?:in favou?r of\b|au profit d)|^utilis\w+ .{1,60}\bau lieu d/iu,
  },
  {
    name: 'adjustment',
    pattern:
      /^(improv(e[sd]?|ing|ements?)|enhanc(e[sd]?|ements?)|better|polish|tweak(s|ed)?|design tweaks|adjust(s|ed)?|updat(e[sd]?|ing)|chang(e[sd]?|ing)|ensure[sd]?|prevent(s|ed)?|avoid(s|ed)?|améliore\w*|amélioration|ajust\w+|met à jour|mise à jour|modifi\w+|chang\w+|évite\w*|empêche\w*)\b/iu,
  },
];
