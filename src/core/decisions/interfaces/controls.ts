import { rememberLast } from '../../change/rememberLast.ts';

/** What people click, follow, choose or fill in on a screen, as one line of its code writes it. */
export interface Control {
  /** What it is known by: where it leads, what it is called, what it says. The first names it. */
  readonly tokens: readonly string[];
}

/** Whether a file draws screens, lists the ways out of one, or declares the entries of a form. */
export function holdsControls(path: string): boolean {
  return (draws(path) || isMenu(path) || isForm(path)) && !aside.test(path);
}

/** Whether a file lists the ways out of a screen. */
export const isMenu: (path: string) => boolean = rememberLast((path) => menus.test(path));

const draws = rememberLast((path) => drawn.test(path));
const isForm = rememberLast((path) => forms.test(path));

/** Whether a line begins a control, in a file that holds some. */
export function startsControl(code: string, path: string): boolean {
  if (isForm(path)) return formEntry.test(code);
  if (isMenu(path) && menuEntry.test(code) && !/import |stylesheet|rel=|src=/.test(code)) return true;
  return draws(path) && control.test(code) && !plain.test(code);
}

/** A part of its own that a line puts on a screen: its name. Left alone: what only lays out, decorates or waits. */
export function partIn(code: string, path: string): string | undefined {
  if (!draws(path) || !mayBringPart.test(code)) return undefined;
  const match = part.exec(code);
  const name = match?.slice(1).find((group: string | undefined) => group !== undefined);
  if (name === undefined || layout.test(name)) return undefined;
  // Which file is included proves nothing to click, unless its name says so.
  if (match?.[1] === undefined && !clicked.test(name)) return undefined;
  return name.slice(name.lastIndexOf('/') + 1);
}

/** What the lines of a control say of it. */
export function readControl(lines: readonly string[]): Control {
  const text = lines.join('\n');
  const tokens: string[] = [];
  for (const pattern of says) {
    for (const match of text.matchAll(pattern)) {
      const said = match.slice(1).find((group: string | undefined) => group !== undefined);
      const token = said?.replace(/[\W_]+/g, '').toLowerCase() ?? '';
      if (/^set[A-Z]/.test(said ?? '')) continue;
      if (token.length > 3 && !ordinary.test(token) && !tokens.includes(token)) tokens.push(token);
    }
  }
  return { tokens };
}

/** Where the lines of a control end. */
export function endsControl(code: string): boolean {
  return /\/>|<\/(?:a|button|select|textarea|li|\w*(?:Link|Button|Item|Tab|Btn)|[a-z]+-[\w-]+)>|^\s*(?:\}\)?,?|\),?|end)\s*$/.test(
    code,
  );
}

const drawn =
  /\.(vue|tsx|jsx|svelte|astro|erb|haml|slim|html?|twig|heex|eex|leex|cshtml|razor|hbs|njk|ejs|jinja2?|j2)$|\.(blade|html)\.php$|(^|\/)(templates|views?)\/[^.]*\.(php|phtml)$|(^|\/)(views?|screens?|pages?|scenes?|components|ui|presentation|widgets)\/[^.]*\.(jsx?|kt|swift|dart)$|(^|\/)res\/(menu|layout|xml)[^/]*\/[^/]+\.xml$|(Screen|View|Page|Activity|Fragment)\.(kt|swift|dart)$|_live\.ex$|(^|\/)live\/[^.]*\.ex$/;
const menus =
  /(^|\/)[^/]*(?:nav|menu|sidebar|side-bar|drawer|tabs?|topbar|top-bar|toolbar|dropdown|header|footer|layout|shell)[^/]*\.(?:[jt]sx?|vue|svelte|rb|py|ex|php|cs|kt)$|(^|\/)App\.[jt]sx?$/i;
const forms = /(^|\/)forms?(\/[^/]+)?\.py$|(^|\/)Form\/.*Type\.php$|Type\.php$|_form\.(rb|py)$/;
const aside =
  /(^|\/)(tests?|spec|e2e|cypress|stories|examples?|storybook|docs?|emails?|mailers?|\w+_mailer|pdfs?|vendor|dist|public)\/|(^|\/)[^/]*mail[-_.]|\.mjml|[-_.](stories|story|test|spec)\.|table[-_]?header|(^|\/)components\/(ui|base|common|primitives?|icons?|atoms)\//i;

const control =
  /<a\s[^>]{0,200}(?:href|to=|click|route)|<a\s*$|<(?:button|input|select|textarea)(?=[\s>]|$)|<(?:[A-Z]\w{0,40})?(?:Link|Button|Btn|NavItem|MenuItem|DropdownItem|ActionItem|Tab|Toggle|Checkbox|Switch|SwitchPreference|CheckBoxPreference|RadioButton|RadioGroup|TextField|TextInput|DatePicker|FileUpload|Uploader)(?=[\s>/.]|$)|<(?:[a-z][a-z-]{0,24}-(?:btn|button|link|item|tile|checkbox|switch|select|input|field|tab)|\.(?:link|button|input))(?=[\s>]|$)|(?:^|[\s=({>%])(?:link_to|button_to|govuk_\w{0,20}link_to|govuk_(?:button|submit|text_field|radio_buttons?|check_box\w{0,12}|date_field|select|file_field)|mail_to|active_link_to|nav_link_to|button_link_to|live_(?:patch|redirect)|\w{1,20}\.(?:submit|text_field|text_area|check_box|radio_button|select|file_field|input|date_field|collection_select|govuk_\w{3,30}))[\s(]|^\s*%?(?:a|button|input|select)[.{(#\s][^=\n]{0,80}(?:href|type|name|class|data|onclick)|^\s*(?:Elevated|Text|Icon|Outlined|FloatingAction)Button(?:\.\w+)?\(|^\s*(?:PopupMenuItem|DropdownMenuItem|NavigationLink|Toggle|Button|ListTile)[({<]|^\s*<item(?=\s|$)/;
/** A control that hides what it sends, closes what is open, turns a page, or only carries a picture. */
const plain =
  /type=["']hidden["']|<[\w-]{0,20}paginat|hidden_field|HiddenInput|data-(?:bs-)?dismiss|aria-label=["'](?:close|fermer)|class=["'][^"']{0,40}close\b|<\/?a\s+name=/i;
const menuEntry =
  /(?:\b(?:href|:?to|url|path|link|route)["']?\s?(?:[=:]|=>)\s?[{(]?["'`]|\bkey=["'](?=\/))\/?(?!https?:|#|mailto)[a-z]|\b(?:link_to|nav_link\w{0,6}|active_link_to|menu_item|tab_link|navigation_item)\b/;
const formEntry =
  /^\s{2,8}\w{2,60}\s*=\s*(?:(?:forms|fields|wtforms)\.)?\w{0,30}Field\(|^\s*->add\(\s*["']\w{2,60}["']|^\s*field\s+:\w{2,60}/;

/** What such a line cannot do without. */
const mayBringPart = /<|render|include|livewire/;
const part =
  /^\s*(?:\{[\w\s.?!&()]{0,60}&&\s?\(?)?<([A-Z]\w{5,60}|[a-z]+-[a-z]+-[a-z-]{2,40})(?:(?:\s[^<>]{0,300})?\/>(?:\s?\)?\})?\s*$|\s*$)|^\s*(?:<%=\s?|=\s?)render(?:\s|\()\s?(?:partial:\s?)?["']([\w/-]{5,80})["']|\{%-?\s?include\s["']([\w/.-]{5,80})["']|@include\(["']([\w./-]{5,80})["']|@livewire\(["']([\w.-]{5,60})["']|<livewire:([\w.-]{5,60})/;
const clicked =
  /form|button|btn|link|menu|nav|select|(?<!re)search|filter|share|follow|toggle|action|upload|edit|picker|login|sign|subscribe|switch|option|tabs?(?![a-z])/i;
const layout =
  /^x-(?:ri|tabler|fa[bdlrs]?|bi|lucide|mdi|gmdi|carbon|ph|bx[ls]?|la[brs]?|eva)-|icon|chart|graph|plot|pageview|analytics|posthog|mixpanel|plausible|matomo|gtag|googletag|track|context|exclamation|pagination|modal|confirm|sentry|toast|devtool|spacer|divider|separator|loader|loading|spinner|provider|skeleton|suspense|tooltip|layout|fragment|container|wrapper|boundary|head\b|^Head|image|badge|flex|grid|stack|column|title|heading|text|label|logo|avatar|styled|breadcrumb|transition|fade|collapse|alert|router|outlet|portal|meta|script|style|animation|background|empty|table|row|cell|card$|list$|item$|field$|input$|error|messages?$|flash/i;

/** From the most to the least telling. */
const says: readonly RegExp[] = [
  /\b(?:href|:?to|url|path|link|action|destination|route)["']?\s?(?:[=:]|=>)\s?[{(]{0,2}["'`]((?!mailto)[^"'`\n${<]{2,120})["'`]/g,
  /\b(\w{3,60}_(?:path|url))\b/g,
  /\{%\s?url\s["']([\w:.-]{3,60})["']|\b(?:route|url|path|to_route)\(\s?["']([\w:./-]{3,60})["']|~p"([^"\n]{2,80})"|\bRoutes\.(\w{3,60})/g,
  /\b(?:name|id|v-model(?:\.\w+)?|formControlName|field|key|android:id|android:key|controlId)\s?=\s?\{?["'](?:@\+?id\/)?([^"'\n]{2,80})["']/g,
  /\.(?:text_field|text_area|check_box|radio_button|select|file_field|input|date_field|collection_select|govuk_\w{3,30})[\s(]{1,2}:(\w{2,60})/g,
  /^\s{2,8}(\w{2,60})\s*=\s*(?:\w{3,12}\.)?\w{0,30}Field\(|->add\(\s*["'](\w{2,60})|^\s*field\s+:(\w{2,60})/g,
  /(?:\bon[A-Z]\w{1,16}|@\w{2,12}(?:\.\w+)?|\(\w{2,12}\)|wire:\w{2,12}(?:\.\w+)?|phx-\w{2,12}|data-action|ng-click)\s?=\s?[{"']{1,2}(?:\(\w{0,12}\)\s?=>\s?)?([\w$.]{3,60})/g,
  /(?:\bt|\$t|\btr|\btrans|\b__|@lang|\btranslate|\bformatMessage|\bi18next\.t)[\s(]{1,2}["'`.]([\w.:\- ]{3,80})/g,
  /@string\/(\w{3,60})|\bR\.string\.(\w{3,60})|\b(?:appLocalizations|l10n|strings|AppLocalizations\.of\(context\)!?)\.(\w{3,60})/g,
  />\s?([^<>{}\n]{4,80}?)\s?</g,
  /^[ \t]{0,40}(\p{L}[\p{L}\d '’-]{3,60})$/gmu,
  /(?:link_to|button_to|\w\.submit|Button|label|title|text)[\s:=({]{1,3}["']([^"'\n]{4,60})["']/g,
];

/** What every screen has: it leads back, closes or sends. */
const ordinary =
  /^(?:button|submit|cancel|close|fermer|annuler|back|retour|previous|next|suivant|continue|save|enregistrer|valider|search|reset|link|click|true|false|undefined|null|rootpath|navigate1|nohref|javascriptvoid0?|item|items|input|value|name|route|default|onclick|onclose|handleclose|handlesubmit|onsubmit|handlecancel|oncancel|toggle|show|hide|preventdefault|more|label|class|style|children|props|href|classname)$/;
