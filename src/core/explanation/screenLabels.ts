import { allMatches } from '../decisions/allMatches.ts';

/** A text of a screen that stands elsewhere: the key it is found by, and that key in words, empty where it says nothing aloud. */
export interface NamedText {
  readonly key: string;
  readonly label: string;
}

/** The texts that a line of a screen takes from the lists of words, by their keys: t('orders.save'), formatMessage(labels.save), R.string.save. */
export function labelsIn(code: string): readonly NamedText[] {
  if (!mayName.test(code)) return [];
  return allMatches(named, code).flatMap((match) => {
    const key = match.slice(1).find((one: string | undefined) => one !== undefined) ?? '';
    return key === '' || /\s/.test(key) ? [] : [{ key, label: inWords(key) }];
  });
}

/** A whole text that stands in the call itself, as some teams write it: __('Your order'). */
export function textsIn(code: string): readonly string[] {
  if (!mayName.test(code)) return [];
  return allMatches(named, code).flatMap((match) => {
    const text = match.slice(1).find((one: string | undefined) => one !== undefined) ?? '';
    // Teams that write whole texts as keys put the part they belong to before them.
    return /\S\s\S/.test(text) ? [text.replace(/^[\w.-]{1,40}:(?=\S)/, '')] : [];
  });
}

/** The last part of a key that says more than 'title'. */
function inWords(key: string): string {
  const parts = key.split(/[.:/]/).filter((part) => part !== '');
  let last = parts.pop() ?? '';
  while (generic.test(last) && parts.length > 0) last = parts.pop() ?? '';
  const words = last
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[\s_-]+/)
    .filter((word) => word !== '');
  const telling = words.filter((word, at) => at !== words.length - 1 || words.length === 1 || !generic.test(word));
  const text = telling.join(' ');
  return telling.length <= 6 &&
    text.length > 3 &&
    text.length <= 40 &&
    telling.every((word) =>
      /^[a-z]{3,}$|^(?:a|an|as|at|by|do|go|if|in|is|it|me|my|no|of|on|or|to|up|us|we|le|la|un|du|de|et|en|id|ok)$/.test(
        word,
      ),
    ) &&
    !generic.test(text)
    ? text
    : '';
}

const mayName = /\bt\(|\$t|i18n|_\(|trans|formatMessage|R\.string|localize|FormattedMessage|gettext|@lang|L10n|Loc/i;
const named =
  /(?<![\w.])(?:\$?tc?|i18n\.t|I18n\.t|\$i18n\.t|i18next\.t|dgettext|translate|trans|__|_|gettext|localize|NSLocalizedString|@lang|intl\.formatMessage)\(\s?["'`]([^"'`\n]{2,80})["'`]|\bformatMessage\((?:\{ ?id: ?["']([\w.-]{2,80})["']|(?:labels|messages|strings)\.(\w{2,60}))|\bR\.string\.(\w{2,60})|\b(?:Loc|Localizer|L)\["([^"]{2,80})"\]|["']([\w.-]{2,80})["'] ?\| ?(?:translate|transloco)\b|<FormattedMessage id="([\w.-]{2,80})"/g;
const generic =
  /^(?:title|label|labels|text|texts|description|message|messages|placeholder|name|hint|button|header|heading|content|tooltip|error|errors|body|value|link|cta|info|common|general|subtitle|caption|help|desc|msg|lbl|btn|txt|translation|html|md|aria|legend|summary|intro)$/;
