/**
 * Characters that hide or reorder text: controls, halves of pairs, direction marks and overrides, zero-width ones, tags. A sentence that reads otherwise than it is stored
 * must not reach a founder's mailbox, so every renderer sends each text through here, whatever the reader of the change already did.
 */
export const hiddenCharacters =
  /[\p{Cc}\p{Cs}\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** One line of text with nothing in it that the eye cannot see; line breaks and tabs become spaces. */
export function visibleText(text: string): string {
  return text.replace(/[\t\n\r]+/g, ' ').replace(hiddenCharacters, '');
}
