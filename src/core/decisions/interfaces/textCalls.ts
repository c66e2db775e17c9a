/** A call that puts a text on the screen by its key. */
export const translates =
  /\b(t|tr|trans|__|_|gettext|i18n|formatMessage|translate|\$t|L10n|R\.string|@lang|Localizer|labels|messages|intl)\b/;

/** The same as words: a name of one letter is seen with what stands around it. */
export const callsOfTexts: readonly string[] = [
  ...Array.from(' {(.$!:,=>[?&|+`%@').flatMap((before) => [
    `${before}t(`,
    `${before}t '`,
    `${before}t "`,
    `${before}t.`,
  ]),
  'tr(',
  '_(',
  'trans',
  'gettext',
  'i18n',
  'formatmessage',
  'l10n',
  'r.string',
  '@lang',
  'localizer',
  'labels',
  'messages',
  'intl',
];
