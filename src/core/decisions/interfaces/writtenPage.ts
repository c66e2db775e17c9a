import { allMatches } from '../allMatches.ts';
import type { FileView } from '../fileView.ts';
import type { Facts } from '../finding.ts';

/**
 * What a page that goes says of itself: its heading, and whether it held nothing but text and links ('written' 1). Told only of files that go whole and are short
 * enough to be read line by line.
 */
export function pageFacts({ file, path, removed }: FileView): Facts {
  if (file.status !== 'deleted' || removed.length > mostLines || !drawn.test(path)) return {};
  const lines = removed.map(({ text }) => text.slice(0, longest));
  const heading = headingOf(lines);
  return {
    ...(heading === undefined ? {} : { heading }),
    ...(isWritten(lines, path) ? { written: 1 } : {}),
  };
}

const mostLines = 600;
const longest = 1_000;
const drawn =
  /\.(?:tsx|jsx|vue|svelte|astro|erb|haml|slim|html?|twig|heex|eex|cshtml|hbs|ejs|jinja2?|md|mdx)$|\.blade\.php$/;

/** What the page calls itself: its first heading, else the title of its window. */
function headingOf(lines: readonly string[]): string | undefined {
  const text = lines.join(' ');
  const [first, ...others] = headings;
  // Where the heading itself cannot be read, what stands below it is a part of the page alone.
  for (const pattern of /<h1\b/.test(text) ? [first, ...others.slice(0, -1)] : headings)
    for (const [, raw = ''] of allMatches(pattern, text)) {
      const said = raw
        .replace(translated, '$1$2')
        .replace(/<[^<>]{0,200}>/g, ' ')
        .replace(/&(?:nbsp|amp);/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
      if (said.length <= 60 && readable.test(said) && !/[{}<>=$_|]/.test(said)) return said;
    }
  return undefined;
}

const headings: readonly [RegExp, ...RegExp[]] = [
  /<h1\b[^<>]{0,300}>(.{2,300}?)<\/h1>/g,
  /<(?:PageHeader|PageTitle|Heading|Header|Title)\s[^<>]{0,200}?\btitle=["']([^"']{3,60})["']/g,
  /(?:@section\(["']title["'],\s?|content_for[ (]:title,\s?|ViewData\["Title"\]\s?=\s?|\bpage_title\s?=\s?|<x-slot name="title">|<title>|^title:\s|---\s+title:\s)["']?([^"'<>@{}]{3,60}?)(?:["'<]|\s{2}|$)/g,
  /<h2\b[^<>]{0,300}>(.{2,300}?)<\/h2>/g,
];
/** A whole text in the call that looks it up: {{ __('Your order') }}, {t("Your order")}. */
const translated =
  /(?:\{\{?|\{%-?|<%=)\s?\$?(?:__|t|_|trans|translate|gettext|dgettext)[( ]\s?(?:"([^"]{2,80})"|'([^']{2,80})')[^)%]{0,40}\)?\s?(?:\}\}?|-?%\}|%>)/g;
const readable = /^\p{Lu}[\p{L}\d ,.’'!?&…:()-]{2,}$/u;

/** Whether a page holds nothing but text, pictures and links: no form, no button, nothing that is worked out or looked up. */
function isWritten(lines: readonly string[], path: string): boolean {
  const program = /\.(?:tsx|jsx)$/.test(path);
  let words = 0;
  for (const line of lines) {
    if (program && /^\s*import\b/.test(line)) continue;
    const bare = harmless.reduce((text, pattern) => text.replace(pattern, ' '), line);
    if (works.test(bare)) return false;
    if (program && !scaffold.test(bare.trim()) && statement.test(bare)) return false;
    words += allMatches(/(?<![\w.{(="'/-])\p{L}{2,}(?![\w(=])/gu, bare.replace(/<[^<>]{0,600}>/g, ' ')).length;
  }
  return words >= leastWords;
}

/** Fewer are a heading with something around it. */
const leastWords = 30;

/** What frames a page, names a text or leads elsewhere. */
const harmless: readonly RegExp[] = [
  /\{\{!?-?-?\s?(?:__|trans|_|t|route|url|asset|config|mix|path)\([^{}]{0,200}\}\}/g,
  /\{\{--.{0,300}?--\}\}/g,
  /@(?:extends|section|endsection|stop|yield|lang|push|endpush|parent|show)\b(?:\([^()]{0,200}\))?/g,
  /\{%-?\s?(?:extends|block|endblock|load|trans|translate|blocktrans|endblocktrans|set title)\b[^%]{0,200}%\}/g,
  /\{\{\s?(?:url|path|asset|static|"[^"]{0,200}"|'[^']{0,200}')[^{}]{0,120}\}\}/g,
  /<%=?-?\s?(?:t|link_to|image_tag|mail_to|content_for|provide|title|asset_path|end)\b[^%]{0,300}%>/g,
  /\{(?:' '|" "|t\(["'][^"']{1,120}["']\))\}/g,
  /className=\{[^{}]{1,120}\}/g,
  /<!--.{0,300}?-->/g,
];

/** A form, a button, a value, a condition, a part of the product's own. */
const works =
  /\{\{|\{%|<%|@(?:if|for|foreach|forelse|while|can|auth|guest|livewire|include|component|model|inject|csrf|php|Html|await|using)\b|\b(?:v-\w+|ng-\w+|wire:\w+|x-data|x-on|hx-\w+|data-controller|data-action|on[A-Z]\w+|onclick|onsubmit|phx-\w+)\s?=|[@:#*][a-z][\w.-]{1,30}="|\((?:click|submit|change)\)=|<(?:form|input|select|textarea|button|script|iframe|video|audio|canvas|table|slot|template #)\b|<(?!(?:Layout|Link|Head|Trans|Helmet|Container|Box|Grid|Stack|Heading|Title|Text|Typography|Image|Section|Row|Col|Fragment|Page|Prose|Main|Header|Footer|Seo|SEO|Meta)\b)[A-Z]\w|<[a-z]+-[a-z]|\{[^{}\w]*\w|=>\s?\{|\b(?:use[A-Z]\w+|fetch|axios|await)\b\(?/;
const statement = /[;=]|\b(?:const|let|var|if|for|return|function)\b/;
/** What a page in a program has around its text. */
const scaffold =
  /^(?:import\b|export\b|return\b|const \w{1,40}(?::\s?[\w.<>]{1,40})? = (?:\(\s*\)|async \(\)) =>|(?:export )?(?:default )?function \w{1,40}\(\s*\)|[})\];,]*$|<|\w[\w-]{0,30}="[^"]{0,300}"\s*\/?>?$)/;
