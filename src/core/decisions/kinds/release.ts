import { outcome } from './outcome.ts';
import { pageFacts } from '../interfaces/writtenPage.ts';
import type { Kind } from '../kind.ts';

/** What starts, stops or is announced for customers. */
export const releaseKinds: readonly Kind[] = [
  {
    id: 'part-withdrawn',
    rows: ['H6', 'F12'],
    category: 'timeline.release',
    grade: 'B',
    outcomes: { 'one-off': outcome('medium', 'two', 'customers less') },
    find: [
      {
        by: 'file',
        path: /(^|\/)((src\/|app\/|apps\/\w+\/)?pages\/(?!api\/|_app|_document|_error)(?!.*\/(components?|hooks?|utils?|lib|sections|partials)\/)([a-z[(_][^/]*\/){0,6}([A-Z]\w*\/)?[^/]+\.(tsx|jsx|vue|astro|svelte)|app\/(?!.*api\/).{1,200}\/page\.(tsx|jsx)|routes\/.{0,200}\+page\.svelte|app\/views\/(?!layouts|shared).{1,200}\/(index|show|new)\.(html\.)?(erb|haml|slim)|templates\/.{1,200}\/index\.html(\.heex|\.eex)?|\w{1,60}Activity\.(kt|java)|\w{1,60}Screen\.(tsx|kt|swift|dart)|\w{1,60}Page\.(tsx|vue|dart|razor))$/,
        removed: 'one-off',
        roles: ['product'],
        thing: featureOf,
        facts: pageFacts,
        // A page that only calls another one to show itself was tidied away, with what it showed still there.
        accept: (view) => view.removed.length > 8,
      },
      {
        by: 'file',
        path: /(^|\/)(app\/api\/.{1,200}\/route\.(ts|js)|pages\/api\/.{1,200}\.(ts|js)|app\/controllers\/(?!concerns).{0,200}_controller\.rb|\w{1,60}Controller\.(php|cs|java|kt)|app\/mailers\/.{1,200}\.rb|\w{1,60}_mailer\.rb|emails?\/.{1,200}\.(tsx|mjml|html))$/,
        removed: 'one-off',
        roles: ['product'],
        thing: featureOf,
        accept: (view) =>
          view.removed.length > 10 &&
          !/(^|\/)(base|application|abstract)_?\w*controller|(^|\/)(Base|Abstract)\w*Controller/i.test(view.path),
      },
      { by: 'program', program: 'interfaces' },
    ],
    ignores: 'what moves, is split or is rebuilt in the same change; a file of a few lines',
    together: true,
  },
  {
    id: 'end-announced',
    rows: ['F2', 'H2'],
    category: 'timeline.release',
    grade: 'A',
    outcomes: { 'one-off': outcome('medium', 'two', 'customers unclear', 'dates one-off') },
    find: [
      {
        by: 'code',
        roles: ['product', 'settings'],
        hints: ['sunset', 'end_of_life', 'deprecat', 'shut down', 'shutdown', 'discontinu'],
        line: /(?:[sS]unset|[dD]eprecat\w{0,5}|[dD]iscontinu\w{0,4}|end_of_life)\b.{1,80}?\b(?<date>20[2-4]\d-(?:0[1-9]|1[0-2])-(?:[0-2]\d|3[01]))/,
        anywhere: true,
        added: 'one-off',
      },
      {
        // Said to customers, with a day or with the name of one.
        by: 'code',
        roles: ['product', 'translations'],
        hints: [
          'stop working',
          'stops working',
          'stop running',
          'no longer be',
          'be removed',
          'be discontinued',
          'be shut down',
          'be retired',
          'be turned off',
          'shut down on',
          'shutdown on',
          'discontinued on',
          'retired on',
        ],
        line: /\b(?:stops? (?:working|running)|(?:has|have|was|were|is|are|will) (?:be(?:en)? )?(?:shut ?down|discontinued|retired)(?= on)|will (?:no longer be (?:available|supported|maintained)|be (?:removed|discontinued|shut down|retired|turned off)))(?:\s[^"'`]{0,40}?)?\s(?:on|by|after|from|until)\s(?:\$?\{[\w.]{0,40}(?:DEADLINE|SUNSET|END|EOL|DATE)\w{0,20}\}|(?:the )?\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:January|February|March|April|May|June|July|August|September|October|November|December)|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\w{0,6}\.? \d{1,2}\b|20[2-4]\d-)/,
        anywhere: true,
        added: 'one-off',
        changed: 'one-off',
        severity: 'high',
        accept: (_, view) =>
          view.kind.place !== 'test' && !/changelog|release[_-]?notes|blog|news|test\.\w+$|spec\.\w+$/i.test(view.path),
      },
      {
        // The day itself, under a telling name.
        by: 'code',
        roles: ['product', 'settings'],
        hints: ['sunset', 'end_of_life', 'deadline', 'shutdown', 'retirement', 'deprecation'],
        line: /\b\w{0,40}(?:SUNSET|END_OF_LIFE|SHUTDOWN|RETIREMENT|DEPRECATION|(?:MIGRATION|UPGRADE|CUTOVER)_DEADLINE)(?:_DATE|_AT|_DAY|_ON)?\s{0,3}[:=]\s{0,3}.{0,40}["'`](?:(?<date>20[2-4]\d-(?:0[1-9]|1[0-2])-(?:[0-2]\d|3[01]))|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w{0,6}\.? \d{1,2})/,
        anywhere: true,
        added: 'one-off',
        changed: 'one-off',
      },
    ],
    ignores: 'an end without a day; a licence, a trial or a session that ends for one customer',
    together: true,
  },
  {
    id: 'language-offered',
    rows: ['H8'],
    category: 'timeline.release',
    grade: 'B',
    outcomes: { more: outcome('low', 'two', 'customers unclear'), less: outcome('medium', 'two', 'customers less') },
    find: [
      {
        by: 'file',
        path: /(^|\/)(locales?|i18n|lang|translations?)\/([a-z]{2}([_-][A-Z]{2})?)(\/(common|index|translation|messages)\.[a-z]+|\.(json|ya?ml|po|ts))$/,
        added: 'more',
        removed: 'less',
        thing: (path) => /\/([a-z]{2}([_-][A-Z]{2})?)[./]/.exec(path)?.[1] ?? path,
        roles: ['translations'],
      },
    ],
    ignores: 'words added to a language that exists',
  },
  {
    id: 'search-engines',
    rows: ['H6'],
    category: 'timeline.release',
    grade: 'A',
    outcomes: { more: outcome('medium', 'two', 'customers unclear'), less: outcome('low', 'two', 'customers unclear') },
    find: [
      {
        by: 'code',
        roles: ['product', 'settings'],
        hints: ['noindex', 'disallow:'],
        line: /\bnoindex\b|^\s*Disallow: \/\s*$/i,
        added: 'more',
        removed: 'less',
        accept: (match, view) =>
          (view.file.status === 'modified' || /robots/.test(view.path)) &&
          // A choice that a part offers, and nobody makes here.
          !/noindex\s?(?:=\s?false|\?|:\s?boolean|&&|,)/i.test(match.input ?? ''),
      },
    ],
    ignores: 'pages that were never public',
  },
  {
    id: 'work-undone',
    rows: ['F13'],
    category: 'timeline.revert',
    grade: 'A',
    outcomes: { 'one-off': outcome('medium', 'two', 'dates later') },
    find: [{ by: 'program', program: 'reverts' }],
    ignores: 'words such as "back" in a message, without a change that takes something away',
  },
];

/** What a file is about, from its folder or name, without technical endings. */
function featureOf(path: string): string {
  const parts = path
    .split('/')
    .filter(
      (part) =>
        !/^(\(.*|\[.*|src|app|apps|web|pages|packages|views|components|api|v\d+|lib|index|page|route|show|new|edit|\+page|base)(\.\w+)*$/i.test(
          part,
        ),
    );
  const last = parts.at(-1) ?? path;
  return (last.split('.', 1)[0] ?? last).replace(/(_?[Cc]ontroller|[Pp]age|[Ss]creen|[Aa]ctivity|_mailer)$/, '');
}
