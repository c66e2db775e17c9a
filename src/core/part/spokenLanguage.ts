/** The language of a translation, as its code: 'fr' of `locales/fr.json`, `fr/common.json`, `messages.fr.yml`, `values-fr/strings.xml`. */
export function spokenLanguage(path: string): string | undefined {
  const folder =
    /(?:^|\/)(?:locales?|lang(?:uages)?|i18n|l10n|translations?|messages)\/([a-z]{2})(?:[-_][A-Za-z]{2})?\//.exec(
      path,
    )?.[1];
  return (
    folder ??
    /(?:^|[/._-])(?:values-)?([a-z]{2})(?:[_-]r?[A-Z]{2})?(?:\/[^/]+|\/LC_MESSAGES\/[^/]+)?\.[a-z]+$/.exec(path)?.[1]
  );
}
