import { allMatches } from '../decisions/allMatches.ts';
import { codePart } from '../decisions/codeText.ts';
import { labelsIn } from './screenLabels.ts';
import type { FileView } from '../decisions/fileView.ts';

/** What a person can use or look at on a screen. */
export type ScreenPart =
  'button' | 'link' | 'field' | 'picture' | 'window' | 'table' | 'entry' | 'tab' | 'chart' | 'notice' | 'video';

/** What comes to the screens of a change or leaves them, told by the code that draws them. */
export interface ScreenParts {
  readonly gained: readonly { readonly part: ScreenPart; readonly count: number }[];
  /** New texts, by the names that the code has for them: at most three. */
  readonly labels: readonly string[];
  /** Whether a condition goes, comes or reads otherwise, by which something is shown or not. */
  readonly shownOtherwise: boolean;
  /** Whether no button, link, field or text is new. */
  readonly nothingNew: boolean;
  /** Whether as many buttons, links, fields and the like go as come, and no text of the lists of words comes or goes. */
  readonly same: boolean;
}

export const noParts: ScreenParts = { gained: [], labels: [], shownOtherwise: false, nothingNew: false, same: false };

/** Gathers the parts of screens file by file: what leaves one file for another has moved. */
export class ScreenPartReader {
  #lines = 0;
  readonly #net = new Map<ScreenPart, number>();
  readonly #fresh = new Map<ScreenPart, number>();
  readonly #labels = { added: new Map<string, string>(), removed: new Map<string, string>() };
  /** Parts of the product's own, which may hold any of the others. */
  readonly #own = new Map<string, number>();
  /** Texts that stand bare or in quotes, however short: where one of them comes or goes, nothing is the same. */
  readonly #texts = new Map<string, number>();
  #remade = false;
  readonly #conditions = { added: new Set<string>(), removed: new Set<string>() };

  read(view: FileView): void {
    this.#lines += view.added.length + view.removed.length;
    if (this.#lines > mostLines) return;
    const gone = this.#partsOf(view, 'removed');
    const come = this.#partsOf(view, 'added');
    const known = new Set(gone.map(({ whole }) => whole));
    for (const { part } of gone) this.#net.set(part, (this.#net.get(part) ?? 0) - 1);
    // Written in another way, a link may have other words.
    if (view.added.length > 0 && view.removed.some(({ text }) => linksIn(text, view.path).length > 0))
      this.#remade = true;
    for (const { part, whole } of come) {
      this.#net.set(part, (this.#net.get(part) ?? 0) + 1);
      if (!known.has(whole)) this.#fresh.set(part, (this.#fresh.get(part) ?? 0) + 1);
    }
  }

  parts(): ScreenParts {
    if (this.#lines > mostLines) return noParts;
    const { added, removed } = this.#labels;
    // The same text may be found by another key.
    const known = new Set(removed.values());
    const labels = [...added].flatMap(([key, label]) =>
      removed.has(key) || label === '' || known.has(label) ? [] : [label],
    );
    // What a part of the product's own held, and now stands in its place, is nothing new.
    const unfolded = [...this.#own.values()].some((count) => count < 0);
    const gained = unfolded
      ? []
      : [...this.#net].flatMap(([part, net]) => {
          const count = Math.min(net, this.#fresh.get(part) ?? 0);
          return count > 0 ? [{ part, count }] : [];
        });
    const { added: now, removed: before } = this.#conditions;
    const gone = [...before].some((one) => !now.has(one));
    const come = [...now].some((one) => !before.has(one));
    const still = [...this.#net.values(), ...this.#own.values(), ...this.#texts.values()].every((count) => count === 0);
    return {
      gained,
      labels: [...new Set(labels)].slice(0, 3),
      nothingNew:
        !(this.#remade && this.#fresh.has('link')) &&
        labels.length === 0 &&
        [...this.#net].every(([part, net]) => net <= 0 || !this.#fresh.has(part)) &&
        [...this.#texts.values()].every((net) => net <= 0),
      // What comes with its own condition is new; what stood there is shown otherwise where its condition goes, or one comes to it.
      shownOtherwise: gone || (come && still),
      same: still && added.size === removed.size && [...removed.keys()].every((key) => added.has(key)),
    };
  }

  #partsOf(
    view: FileView,
    side: 'added' | 'removed',
  ): readonly { readonly part: ScreenPart; readonly whole: string }[] {
    return view[side].flatMap(({ text }, at, all) => {
      if (text.length > longest) return [];
      const code = codePart(text, view.language);
      if (code.trim() === '') return [];
      for (const { key, label } of labelsIn(code)) this.#labels[side].set(key, label);
      // Where all goes, its condition goes with it.
      if (view.added.length > 0) for (const one of conditionsIn(code)) this.#conditions[side].add(one);
      const step = side === 'added' ? 1 : -1;
      for (const one of shortTexts(code)) this.#texts.set(one, (this.#texts.get(one) ?? 0) + step);
      return [
        ...tagsIn(code, this.#own, { step, below: () => restOfTag(all, at) }),
        ...helpersIn(code),
        ...linksIn(code, view.path),
      ];
    });
  }
}

/** Screens that change by more are made anew, and a list of their parts would say little. */
const mostLines = 4000;

interface Drawn {
  readonly part: ScreenPart;
  readonly whole: string;
}

/** What follows of a part that is opened on a line and closed on a later one. */
function restOfTag(lines: readonly { readonly text: string }[], at: number): string {
  const next = lines.slice(at + 1, at + 1 + longestTag).map(({ text }) => text);
  const end = next.findIndex((text) => /(?<!=)>/.test(text));
  return end < 0 ? '' : next.slice(0, end + 1).join(' ');
}

const longestTag = 12;

function tagsIn(
  code: string,
  own: Map<string, number>,
  { step, below }: { readonly step: number; readonly below: () => string },
): readonly Drawn[] {
  if (!code.includes('<')) return [];
  return allMatches(tag, code).flatMap((match) => {
    const [, name = '', rest = ''] = match;
    const found = tags.find(({ names }) => names.test(name));
    if (found !== undefined) {
      const whole = match.index + match[0].length < code.trimEnd().length ? rest : `${rest} ${below()}`;
      if (unseen.test(whole)) return [];
      const part = found.part === 'field' && pressed.test(whole) ? 'button' : found.part;
      return [{ part, whole: shape(name + rest) }];
    }
    if (/^[A-Z]/.test(name) || name.includes('-')) own.set(name, (own.get(name) ?? 0) + step);
    return [];
  });
}

function helpersIn(code: string): readonly Drawn[] {
  const found = helpers.find(({ calls }) => calls.test(code));
  return found === undefined || /hidden/.test(code) ? [] : [{ part: found.part, whole: shape(code) }];
}

/** Links in the shorter writings: [Your order](orders) in a text with marks, `a href=` where tags have no brackets. */
function linksIn(code: string, path: string): readonly Drawn[] {
  const way = linkWritings.find(({ files }) => files.test(path));
  return way === undefined
    ? []
    : allMatches(way.link, code).map(([whole]) => ({ part: 'link', whole: whole.replace(/[\s()]+/g, '') }));
}

const linkWritings: readonly { readonly files: RegExp; readonly link: RegExp }[] = [
  { files: /\.(?:md|mdx|markdown)(?:\.\w{2,5})?$/, link: /(?<!!)\[[^\][]{1,120}\]\([^()\s]{1,200}\)/g },
  { files: /\.haml$/, link: /^\s*%a(?=[.#{( ].*href)/g },
  { files: /\.(?:slim|pug)$/, link: /^\s*a(?:[.#][\w-]{1,60}){0,6}(?:\(|\s)(?=.*href)/g },
];

/** Conditions under which a template shows what follows. */
function conditionsIn(code: string): readonly string[] {
  return allMatches(condition, code).map(([whole]) => whole.replace(/\s+/g, ''));
}

/** What may be a word on the screen: a text in quotes with a capital, between tags, or alone on its line. */
function shortTexts(code: string): readonly string[] {
  const alone = bareText.exec(code)?.[1];
  return [
    ...allMatches(capital, code).map(([, one, last]) => (one ?? last ?? '').trim()),
    ...(alone === undefined ? [] : [alone]),
  ];
}

/** A part without what only styles it. */
function shape(text: string): string {
  return text.replace(styles, ' ').replace(/\s+/g, '');
}

/** What stands in a page and nobody sees. */
const unseen =
  /\btype=["']hidden|\shidden(?=[\s/>]|$|=["'](?:hidden|true)?["'])|\bstyle=["'][^"']{0,200}display: ?none|\bclass(?:Name)?=["'](?:[^"']{0,200} )?(?:d-none|visually-hidden|sr-only)[ "']/;
/** A field of this kind is pressed, not filled in. */
const pressed = /\btype=["'](?:submit|button|image|reset)["']/;
const condition =
  /\b(?:v-if|v-else-if|v-show|\*ngIf|ng-if|ng-show|ng-hide)="[^"]{1,200}"|@(?:if|unless|can|auth)\b[^{]{0,200}|\{%-? ?(?:if|elif|unless) [^%]{1,200}|<%=?-? ?(?:if|unless) [^%]{1,200}|\{\{?#if [^}]{1,200}|<(?:If|Show|Can|ConditionallyRender|Conditional)\b[^>]{0,200}|^\s*\{!?[\w.?!()]{2,80}(?: (?:&&|\|\||===?|!==?|>|<) [\w.?!'"()]{1,60}){0,4} (?:&&|\?) ?(?:\(|<|$)/g;
const capital = /(?:["'`]|(?<![=-])>)\s?(\p{Lu}[^"'`<>]{1,80})(?:["'`<]|$)|(?<![=-])>\s?(\p{Lu}[^<>{}=;()]{2,80})$/gu;
const bareText = /^\s*(\p{L}[\p{L}\d ,.!?’'-]{2,80})$/u;
const longest = 600;
const tag = /(?<![\w)\]])<([A-Za-z][\w.-]{0,60})((?:\s[^<>]{0,300})?)/g;
const styles = /\b(?:class(?:Name)?|style|size|variant|color|key|id)=(?:"[^"]{0,300}"|'[^']{0,300}'|\{[^{}]{0,300}\})/g;

const tags: readonly { readonly part: ScreenPart; readonly names: RegExp }[] = [
  { part: 'entry', names: /^(?:option|v-list-item|\w{0,40}MenuItem|SelectItem|\w{0,20}Option)$/ },
  {
    part: 'button',
    names: /^(?:button|\w{0,40}Button|Pressable|Touchable\w{2,20}|[\w.-]{1,30}-btn|[\w.-]{1,30}button)$/,
  },
  { part: 'link', names: /^(?:a|\w{0,40}Link|router-link|nuxt-link)$/ },
  {
    part: 'field',
    names:
      /^(?:input|select|textarea|\w{0,40}(?:Input|Select|TextArea|Textarea|TextField|Checkbox|CheckBox|RadioGroup|Switch|Toggle|DatePicker|Autocomplete|Combobox|Slider)|[\w.-]{1,20}-(?:input|select|textarea|text-field|checkbox|switch|radio)(?:[.-]\w{1,20})?)$/,
  },
  { part: 'picture', names: /^(?:img|Image|NextImage|\w{0,30}Avatar)$/ },
  { part: 'window', names: /^(?:dialog|\w{0,40}(?:Dialog|Modal|Popup|Drawer)|[\w.]{1,20}-(?:modal|dialog))$/ },
  { part: 'table', names: /^(?:table|\w{0,30}Table|DataGrid)$/ },
  { part: 'tab', names: /^(?:Tab|TabsTrigger|v-tab)$/ },
  { part: 'chart', names: /^\w{1,40}Chart$/ },
  { part: 'notice', names: /^\w{0,30}(?:Alert|Banner|Notice|Callout|Tooltip|InfoBox)$/ },
  { part: 'video', names: /^(?:video|VideoPlayer)$/ },
];

/** Calls by which templates draw the same. */
const helpers: readonly { readonly part: ScreenPart; readonly calls: RegExp }[] = [
  {
    part: 'button',
    calls:
      /\b(?:button_to|button_tag|submit_tag|f\.submit|form\.submit|govuk_submit|govuk_button_(?:to|link_to))\b|\bForm::(?:submit|button)\(|^\s*(?:child: |children: )?(?:Icon|Text|Elevated|Outlined|Filled|FloatingAction)?Button\s?[({]/,
  },
  { part: 'link', calls: /\b(?:link_to|mail_to|govuk_link_to|govuk_mail_to)\b/ },
  {
    part: 'field',
    calls:
      /\b(?:f|form)\.(?:text_field|text_area|select|check_box|radio_button|email_field|password_field|file_field|number_field|date_field|input|govuk_\w{3,30}_(?:field|area|fieldset|select))\b|\{\{ ?form_(?:row|widget)\(|\{\{ ?form\.\w{2,40}|\bForm::(?:text|select|radio|checkbox|textarea|email|password|number|file|date)\w{0,10}\(|\b(?:text_field|select|check_box|radio_button|file_field)_tag\b/,
  },
  { part: 'link', calls: /\bNavigationLink\s?[({]/ },
  {
    part: 'field',
    calls:
      /^\s*(?:child: )?(?:TextField|TextFormField|SecureField|OutlinedTextField|Toggle|Picker|DatePicker|Checkbox|Switch|Slider|DropdownButton\w{0,10})\s?[({]/,
  },
  {
    part: 'window',
    calls:
      /\b(?:AlertDialog|showDialog|ModalBottomSheet)\s?[({<]|^\s*\.(?:sheet|alert|confirmationDialog|fullScreenCover)\(/,
  },
  { part: 'picture', calls: /\bimage_tag\b|\bAsyncImage\(/ },
];
