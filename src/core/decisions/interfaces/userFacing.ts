/** What people or other programs meet of a product: its path tells. */
export type UserFacing = 'screen' | 'message' | 'entry';

/** Whether a file is a screen, a message sent to people, or an entry, from its path alone. */
export function userFacing(path: string): UserFacing | undefined {
  return patterns.find(([, pattern]) => pattern.test(path) && !innerPart.test(path))?.[0];
}

/** A piece that screens or entries are made of, which nobody opens by itself. */
const innerPart =
  /(^|\/)pages\/(.*\/)?(components?|hooks?|utils?|lib|sections|partials)\/|(^|\/)(base|application|abstract)_?controller\.\w+$|(^|\/)(Base|Abstract)\w*Controller\.\w+$|(^|\/)errors?\/[^/]{1,40}$|(^|\/)live\/(?:[^/]{1,60}\/)*(?:\w{0,30}_)?(?:component|modal|helpers?)(?:_\w{1,30})?\.ex$/;

const patterns: readonly (readonly [UserFacing, RegExp])[] = [
  [
    'message',
    /(^|\/)(e?mails?|mailers?|notifications?|\w+_mailer|\w+_email)\/(?!.*(config|settings|client|provider|service|index)\b)[^.]*\.(html|txt|text|mjml|tsx|jsx|vue|blade\.php|html\.\w+|text\.\w+|twig|hbs|handlebars|ftl|liquid|ejs|cshtml|tmpl|eex|heex)(\.\w+)?$|(^|\/)app\/(Mail|Notifications)\/\w+\.php$|_(mailer|notifier)\.rb$|Mailer\.(php|java|kt|cs)$/i,
  ],
  [
    'entry',
    /(^|\/)app\/(.{1,200}\/)?route\.[jt]s$|(^|\/)pages\/api\/|_controller\.(rb|ex)$|Controller\.(php|cs|java|kt|ts)$|(^|\/)routes\/.*\+server\.[jt]s$|(^|\/)(routers?|routes|handlers|endpoints)\/(?!.*(utils?|helpers?|middlewares?|common|shared|types|internal|constants)\b)[\w-]+(\/[\w-]+)?\.(go|rs|py|rb|php|java|kt)$/,
  ],
  [
    'screen',
    /(^|\/)pages\/(?!api\/|_)[^.]*\.(tsx|jsx|vue|astro|svelte|js)$|(^|\/)app\/(.{1,200}\/)?page\.(tsx|jsx|js)$|\+page\.svelte$|(^|\/)app\/views\/(?!layouts|shared|components)(?:[\w-]+\/)+[a-z][\w.]*\.(erb|haml|slim)$|(^|\/)templates\/(?!.*(base|layout|partial|macro|components))[^.]*\.(html|jinja2?|twig|j2)(\.\w+)?$|\.html\.(heex|eex|leex)$|resources\/(js\/.*(Pages|Screens|screens|views)|views\/(?!components|layouts|vendor)).*\.(vue|tsx|blade\.php)$|(^|\/)(views|screens|pages|scenes)\/(?!_|.*\/(?:components\/|_))[^.]*\.(vue|tsx|jsx|cshtml)$|(^|\/)(scenes|screens)\/(?!.*\/components\/)[^.]*\.js$|[a-z](Activity|Fragment|Screen|ViewController)\.(kt|java|swift|tsx|dart)$|[a-z-]\.page\.(ts|html)$|_live\.ex$|(^|\/)live\/[^.]*\.ex$|(^|\/)[A-Z]\w{2,40}(Dialog|Modal|Wizard)\.(tsx|jsx|vue|svelte|kt|swift|dart)$|(^|\/)[a-z][\w-]{2,40}-(dialog|modal|wizard)\.(tsx|jsx|vue|svelte)$/,
  ],
];

/** What a file is about, without the words of its framework: 'customers/settings/billing/page.tsx' is 'billing'. */
export function subjectOf(path: string): string {
  const parts = path
    .split('/')
    .map((part) =>
      (part.split('.', 1)[0] ?? '').replace(
        /(_?controller|Controller|Page|Screen|Activity|Fragment|_mailer|Mailer|_live|Live|View|ViewController)$/,
        '',
      ),
    )
    .filter(
      (part) =>
        part !== '' &&
        !/^(\(.*\)|\[.*\]|_\w*|src|app|apps|web|pages?|packages|views?|components|api|v\d+|lib|index|show|edit|new|create|update|delete|list|body|subject|html|route|main|templates?|e?mails?|mailers?|screens?|live|controllers?|resources|js|http)$/i.test(
          part,
        ),
    );
  return parts.at(-1) ?? path;
}

/** A window over a screen, by its file's path or by the place it is brought from: its name without ending, in lower case. */
export function windowName(place: string): string | undefined {
  const name = /([\w-]{3,60}?)(?:\.\w+)?$/.exec(place)?.[1];
  return name !== undefined && /(?:Dialog|Modal|Wizard|-dialog|-modal|-wizard)$/.test(name)
    ? name.toLowerCase()
    : undefined;
}

/** A page of one thing and a page of several are named alike. */
export function singular(subject: string): string {
  return subject.toLowerCase().replace(/s$/, '');
}

/** A part that screens are put together from, by its file's path: its name, as `drawnIn` reads it. Left alone: what only lays out or decorates, and what every screen uses. */
export function pieceName(path: string): string | undefined {
  if (!/\.(?:tsx|jsx|vue|svelte)$/.test(path) || notAPiece.test(path)) return undefined;
  const [folder = '', file = ''] = path.split('/').slice(-2);
  const name = (/^index\./.test(file) ? folder : (file.split('.', 1)[0] ?? '')).replace(/[-_]/g, '').toLowerCase();
  return name.length > 4 ? name : undefined;
}

const notAPiece =
  /(?:^|[/._-])(?:ui|common|icons?|utils?|hooks?|providers?|contexts?|layouts?|tests?|spec|stories|mocks?|examples?|docs|primitives|atoms|emails?|skeletons?|loaders?|wrappers?)(?:[/._-]|$)|(?:Icon|Provider|Context|Layout|Wrapper|Skeleton|Loader|Spinner|Boundary|Logo|Styled?)\.\w+$/i;

/** The parts that a line of a screen draws, in the form of `pieceName`. */
export function drawnIn(code: string): readonly string[] {
  return [...code.matchAll(/<([A-Z]\w{3,60}|[a-z]\w{0,20}(?:-\w{1,20}){1,4})/g)].map((match) =>
    (match[1] ?? '').replace(/[-_]/g, '').toLowerCase(),
  );
}
