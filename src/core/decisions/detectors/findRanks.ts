import { changedLines } from './changeBlocks.ts';
import { bringsItsOwn } from './markSurroundings.ts';
import { isScreen } from '../screens.ts';
import { prefilter } from '../prefilter.ts';
import type { ChangedLine } from './changeBlocks.ts';
import type { LineFinding } from '../finding.ts';
import type { FileView } from '../fileView.ts';

/**
 * Ranks of people – administrator, owner, member, guest – that a rule of existing work names otherwise than before: one more or one less in a condition, in a list of
 * those who may, in an order above a function, whatever the language. Left alone: what screens show, ranks that come or go with work of their own, ranks that the
 * lines around name as before.
 */
export function findRanks(view: FileView): readonly LineFinding[] {
  const { role, place } = view.kind;
  if (role !== 'product' || place === 'test' || place === 'example' || view.file.status !== 'modified') return [];
  if (isScreen(view.path) || aside.test(view.path)) return [];
  const lines = changedLines(
    view,
    view.linesFor(words).map(({ line }) => line),
  );
  if (lines.length === 0) return [];
  const seen = lines.flatMap((at): readonly Seen[] => {
    const ranks = ranksOf(at.code);
    return ranks.length === 0 || wordsFollow.test(at.after()) || bringsItsOwn(at) ? [] : [{ at, ranks }];
  });
  const count = new Map<string, number>();
  for (const { at, ranks } of seen)
    for (const rank of ranks) count.set(rank, (count.get(rank) ?? 0) + (at.side === 'new' ? 1 : -1));
  return seen.flatMap(({ at, ranks }) => {
    const turned = ranks.filter((rank) => {
      const net = count.get(rank) ?? 0;
      return (at.side === 'new' ? net > 0 : net < 0) && isToldBy(at, rank);
    });
    const [rank] = turned;
    const evidence = rank === undefined ? undefined : view.evidence(at.side, at.line);
    if (rank === undefined || evidence === undefined) return [];
    return [
      {
        kind: 'rights-changed',
        thing: rank,
        effect: 'unclear' as const,
        grade: 'B' as const,
        facts: { n: 1 },
        evidence: [evidence],
        sign: at.side === 'new' ? ('added' as const) : ('removed' as const),
        token: `rank ${rank}`,
      },
    ];
  });
}

interface Seen {
  readonly at: ChangedLine;
  readonly ranks: readonly string[];
}

const aside =
  /(^|\/)(migrat\w*|seeds?|fixtures?|factories|mocks?|stories|types?|dto|docs?|scripts?|hooks|front(end)?|client|web\/src|webapp|ui|stores?|styles?|locales?|examples?|android|mails?|mailers?|emails?)\/|\.d\.ts$|seed|(^|\/)[A-Z]\w*(Dto|Event|Exception|Error)\.\w+$|\.(css|scss|sql)$/i;

/** Who is of a rank is named or marked so, and gains nothing by it. */
const wordsFollow =
  /(?:^|\n)[ \t]{0,60}(?:return[ \t])?["']?(?:text|label|title|icon|badge|suffix|prefix|mark)["']?[ \t]?[:=(]/;

const rank =
  '(?:super_?)?admin(?:istrator)?|owner|manager|moderator|member|staff|superuser|editor|viewer|guest|collaborator|maintainer|contributor|supervisor|operator|anonymous';

/** is_admin, isOwner(, .staff?, hostAdmin: somebody is asked for their rank. */
const asked = new RegExp(
  `\\b(?:is|isnt|has|are|not)_?(?:[a-z]{1,16}_?)??(?<asked>${rank})(?:_?or_?[a-z]{1,16})?(?![a-z])|\\.(?<told>${rank}|is_?admin)\\?`,
  'gi',
);
const asksInWords = new RegExp(`^(?:is|isnt|has|are|not|IS|HAS|ARE|NOT|Is|Has)(?:_|[A-Z]|${rank})`);
/** Role.ADMIN, ROLE_ADMIN, roles: ['owner'], role === "member", Authorize, :staff. */
const named = new RegExp(
  `\\b(?:\\w{0,16}Roles?|Permissions?|Rights?|Access_?Level)(?:\\.|::|_)(?<named>${rank})(?![a-z])`,
  'gi',
);
const quoted = new RegExp(
  `(?:["'\`](?<quoted>${rank})s?["'\`]|(?<![:\\w]):(?<symbol>${rank})s?(?![\\w:?])|\\bpolicy:\\s?[\\w.]{1,60}\\.(?<level>${rank})\\b)`,
  'gi',
);
/** What makes a rank in quotes a rule. */
const ruling =
  /role|authori[sz]e|\bpolicy\b|permission|\ballow|restrict|require|access|middleware|guard|\bpermit|\bcan\b|\brank\b/i;
/** A rule that is weighed, listed or demanded; not a value that is stored or told. */
const rules =
  /^\s*(?:\}?\s?else ?if|if|elsif|elif|unless|return|and|or|when|guard|&&|\|\||not)\b|^\s*(?:&&|\|\|)|[=!]==?|&&|\|\||\bif\b|\bunless\b|\?[^.:].{0,60}:|\[|\b(?:includes?|contains|some|any\w*|every|in|authori[sz]e\w*|require\w*|ensure\w*|check\w*|allow\w*|restrict\w*|permit\w*|middleware|policy|plug|can|only|before_\w+)\b/i;
const notRule =
  /^\s*(?:import|export\s+(?:type|interface|enum)|from|use|using|def|defp|func|fun|function|class|interface|type|enum|case|public|private|protected|const\s+\w+\s?=\s?(?:async\s?)?\()\b|\blog(?:ger|ging)?[.(]|console\.|\b(?:create|insert|build|new|render|redirect\w*|track|notify|send|mail)\w{0,12}\(|require\(["']|\?\s?["'][^"']{0,40}["']\s?:\s?["']|\?\s?\d{1,6}\s?:\s?\d|aria-|className|expect\(|describe\(|\bt\(["']|_path\b|_url\b|href|\bselect\b|\bjoins?\b|\bincludes\(:|\bINNER\b|:\s?(?:string|boolean|bool)\b|^\s*[\w$]{1,40}(?:\.|->)[\w$.]{1,60}\s?=(?!=)/i;

/** A short function of one line, and the name that a rule is kept under. */
const head =
  /^\s*defp?\s.{1,80}?,\s?do:|^\s*(?:(?:const|let|var|val|final|bool|boolean|export)\s+){0,2}[\w$]{1,40}\s?(?::\s?\w{1,12}\s?)?:?=(?!=)/;

const words = prefilter([
  {
    pattern: rules,
    hints: [
      'admin',
      'owner',
      'manager',
      'moderator',
      'member',
      'staff',
      'superuser',
      'editor',
      'viewer',
      'guest',
      'collaborator',
      'maintainer',
      'contributor',
      'supervisor',
      'operator',
      'anonymous',
    ],
  },
]);

function ranksOf(line: string): readonly string[] {
  const code = line.replace(head, '');
  if (code.length > 300 || notRule.test(code) || !rules.test(code)) return [];
  const found = new Set<string>();
  // 'notificationManager' asks nobody: after its first word, a name goes on with a capital, a stroke or the rank itself.
  const questions = [...code.matchAll(asked)].filter(([said]) => said.startsWith('.') || asksInWords.test(said));
  // Several questions side by side differ by their whole names: isHostAdmin, isTeamAdmin.
  for (const match of questions)
    note(questions.length > 1 ? match[0] : (match.groups?.['asked'] ?? match.groups?.['told']));
  for (const match of code.matchAll(named)) note(match.groups?.['named']);
  if (ruling.test(code))
    for (const { groups } of code.matchAll(quoted)) note(groups?.['quoted'] ?? groups?.['symbol'] ?? groups?.['level']);
  return [...found];

  function note(name: string | undefined): void {
    if (name !== undefined)
      found.add(
        name
          .toLowerCase()
          .replace(/[^a-z]/g, '')
          .replace(/^is/, '')
          .replace(/istrator$/, ''),
      );
  }
}

/** The rule stands in what was there before, and did not name this rank on its other side. */
function isToldBy(at: ChangedLine, one: string): boolean {
  const { added, removed } = at.block();
  const others = at.side === 'new' ? removed : added;
  if (others.some((text) => text.toLowerCase().replaceAll('_', '').includes(one))) return false;
  // A new deed beside others of the same rank.
  if (standsAlone(removed, added) && `${at.before()}\n${at.after()}`.toLowerCase().replaceAll('_', '').includes(one))
    return false;
  // One rule in the place of another, or a new condition in a function that stays.
  return others.some((text) => rules.test(text)) || !at.whole();
}

/** One line that comes or goes by itself. */
function standsAlone(removed: readonly string[], added: readonly string[]): boolean {
  return removed.length + added.length === 1;
}
