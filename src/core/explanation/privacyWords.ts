import type { Surface } from './surface.ts';

/** Whether what people read about their own details comes, goes or is reworded: what is done with them may differ with it, and no line proves that it does not. */
export function rewordsPrivacy({ shown, shownBy, hidden, reworded, messages }: Surface): boolean {
  const pairs = [...reworded, ...(messages.reworded === undefined ? [] : [messages.reworded])];
  return [
    ...shown,
    ...Object.values(shownBy).flat(),
    ...hidden,
    ...messages.shown,
    ...pairs.flatMap(({ before, after }) => [before, after]),
  ].some((text) => ofPrivacy.test(text));
}

const ofPrivacy =
  /\b(?:privacy|confidential\w*|personal (?:data|details|information)|gdpr|data protection|(?:not|never|only|may|be) shared? (?:it|this|your|them|with)\b|share[ds]? (?:\w{1,12} ){0,2}with (?:anyone|others|third|partners)|(?:your|their|these|contact) (?:\w{1,12} )?(?:details|data) private|données (?:personnelles|à caractère personnel)|vie privée|confidenti\w+|rgpd|(?:partag|transm)\w+ (?:de )?(?:vos|ces|leurs) (?:données|informations|coordonnées))/i;
