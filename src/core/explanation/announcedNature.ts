/** What an author announces. */
export type Announced = 'repair' | 'feature' | 'tidying' | 'speed' | 'upkeep';

/** What a title announces: a Conventional Commits type, an emoji of gitmoji, or its first verb, in English or French. */
export function announcedNature(title: string): Announced | undefined {
  return announcements.find(({ pattern }) => pattern.test(title))?.name;
}

const announcements: readonly { readonly name: Announced; readonly pattern: RegExp }[] = [
  {
    // What is mended here is the work itself, not the product.
    name: 'tidying',
    pattern:
      /^fix(?:es|ed|ing)?:? (?:the )?(?:pr|review|lint\w*|typos?|(?:pr |review |code )?comments?|format\w*|code ?style|style|indent\w*|warnings?|merge|conflicts?|rubocop|eslint|prettier|imports?|spelling|(?:\w{1,12} )?types?)\b/iu,
  },
  {
    name: 'upkeep',
    pattern: /^fix(?:es|ed|ing)?:? (?:the )?(?:\w{1,20} )?(?:tests?|specs?|ci|builds?|pipelines?|workflows?)\b/iu,
  },
  {
    name: 'repair',
    pattern:
      /^(\[?\w{0,12}\]?[ :-]{0,3})?(fix(es|ed|ing)?|bugfix|hotfix|repair|correct(s|ed|ion|if)?|corrige|répare|resolve[sd]?)\b|^(🐛|🚑|🩹|🔧 fix)/iu,
  },
  { name: 'speed', pattern: /^(perf|optimi[sz]e|speed up|accélère)\b|^⚡/iu },
  {
    name: 'tidying',
    pattern:
      /^(\[?\w{0,12}\]?[ :-]{0,3})?(refactor\w*|clean(s|ed|ing)?[ -]?up|tidy|rename|simplif(y|ie[sd]?)|style|lint|format|refacto|nettoie|nettoyage|renomme|range)\b|^(♻|🎨|🔥|🚚|💄)/iu,
  },
  {
    name: 'upkeep',
    pattern: /^(chore|build|ci|deps|bump|upgrade|update dependenc|maintenance|release)\b|^(⬆|🔖|👷|📦|🔧)/iu,
  },
  {
    name: 'feature',
    pattern:
      /^(\[?\w{0,12}\]?[ :-]{0,3})?(feat(ure)?|add(s|ed|ing)?|implement(s|ed)?|introduce[sd]?|ajout(e|er)?|create|allow|support|permet(tre)?|nouveau|nouvelle)\b|^(✨|🎉|🚸)/iu,
  },
];
