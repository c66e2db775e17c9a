import type { FileView } from '../fileView.ts';
import type { Evidence, Finding } from '../finding.ts';

/**
 * The notice that tells people what is done with their data says something else: words come or go in a file that holds such a notice. Left alone: how it looks, where
 * its links lead, single words, text that only moves, a notice in the code store's own documents.
 */
export function findNoticeTexts(view: FileView): readonly Finding[] {
  const { role, place } = view.kind;
  if (!notice.test(view.path) || !shown.test(view.path) || aside.test(view.path)) return [];
  if (place === 'test' || place === 'example' || role === 'tests' || role === 'generated' || role === 'vendored')
    return [];
  if (view.file.status === 'renamed' || view.file.status === 'deleted') return [];
  const told = prose(view.added.map(({ text }) => text));
  const before = prose(view.removed.map(({ text }) => text));
  // A line that is cut otherwise holds the same words.
  const said = new Set(view.added.flatMap(({ text }) => readable(text)));
  const was = new Set(view.removed.flatMap(({ text }) => readable(text)));
  const fresh = told.filter((word) => !was.has(word));
  const gone = before.filter((word) => !said.has(word));
  if (fresh.length + gone.length < fewest) return [];
  const evidence = [
    ...view.added.filter(({ text }) => says(text, was)).map(({ newLine }) => view.evidence('new', newLine)),
    ...view.removed.filter(({ text }) => says(text, said)).map(({ oldLine }) => view.evidence('old', oldLine)),
  ].filter((one): one is Evidence => one !== undefined);
  return evidence.length === 0
    ? []
    : [
        {
          kind: 'privacy-notice',
          thing: view.path,
          effect: 'unclear',
          grade: 'A',
          facts: { n: 1 },
          evidence: evidence.slice(0, 4),
        },
      ];
}

/** So many words must differ: fewer are a slip of the pen, or a name. */
const fewest = 4;

const notice =
  /(^|\/)[^/]*(privacy[-_ ]?(policy|notice|statement)|gdpr|rgpd|politique[-_]?(de[-_]?)?confidentialite|donnees[-_]?personnelles|protection[-_]?des[-_]?donnees|cookies?[-_]?(policy|notice)|datenschutz)[^/]*(\/[^/]+)?\.(html?(\.\w+)?|erb|haml|slim|md|mdx|heex|eex|leex|twig|njk|jinja2?|vue|tsx|jsx|svelte|cshtml|razor|php|astro|ya?ml|txt)$/i;
/** What the product shows, and not what lies beside it. */
const shown =
  /(^|\/)(app|apps|views?|templates?|pages?|src|lib|content|web|site|website|packages|ui|client|front(end)?|config\/locales|locales?|resources|public|data|static)\//i;
const aside =
  /(^|\/)(tests?|spec|specs|e2e|stories|migrations?|migrate|emails?|mails?|listeners?|jobs?|models?|services?|controllers?|helpers?|hooks?|api|docs?|components\/(icons?|ui))\/|[-_.](test|spec|stories)\.|banner|consent|modal|button|layout|link/i;

/** The words that people read in these lines: without marks, addresses and code. */
function prose(lines: readonly string[]): readonly string[] {
  return lines.flatMap((text) => {
    const words = readable(text);
    return words.length < 3 ? [] : words;
  });
}

function says(text: string, others: ReadonlySet<string>): boolean {
  const words = readable(text);
  return words.length >= 3 && words.some((word) => !others.has(word));
}

function readable(text: string): readonly string[] {
  if (text.length > 3000 || code.test(text)) return [];
  const bare = text
    .replace(/<[^<>]{0,400}>/g, ' ')
    .replace(/https?:\/\/\S{1,300}/g, ' ')
    .replace(/\{[^{}]{0,200}\}|&\w{2,8};|\b[\w-]{1,40}=(?:"[^"]{0,200}"|'[^']{0,200}')/g, ' ');
  return (bare.match(/\p{L}[\p{L}’'-]{2,40}/gu) ?? []).map((word) => word.toLowerCase());
}

/** Code around the words, and keys under which they stand elsewhere. */
const code =
  /^\s*(?:import|export|const|let|use|from|return|if|else|end|def|class|function|render|@|#\{|\/\/|\/\*|\{%|<%[^=]|<\w{1,20}(?:\s[\w:-]{1,30}=|$))|^\s*["':.]{0,3}[\w.-]{1,60}["']?,?\s*$|\b\w{2,30}_(?:link_to|to|path|url)\b|\bt\(["'.]|^\s*\w{1,30}:\s(?:\w{1,40}\(|[A-Z_]{2,40}\.\w)/;
