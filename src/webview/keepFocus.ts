/** Long enough to tell leaving the page from leaving an element: the editor takes the focus off an element before it takes it off the page. */
const leaving = 100;

/** Where the reader is on the page, kept while they are elsewhere; empty where they are at no element. */
let place = '';

/** Watches where the reader is, so that a page that is redrawn while they write in a box of the editor's can give them their place back. */
export function watchFocus(main: HTMLElement): void {
  document.addEventListener('focusin', ({ target }) => {
    place = target instanceof HTMLElement ? target.id : '';
  });
  document.addEventListener('focusout', () => {
    setTimeout(() => {
      if (document.hasFocus() && document.activeElement === document.body) place = '';
    }, leaving);
  });
  window.addEventListener('focus', () => restoreFocus(main));
}

/** Puts the focus where it was, or on the page where that is gone: from nowhere, a keyboard would begin anew. */
export function restoreFocus(main: HTMLElement): void {
  // Only where the reader is here: a list that they opened meanwhile would close.
  if (place === '' || !document.hasFocus() || document.activeElement !== document.body) return;
  (document.getElementById(place) ?? main).focus({ preventScroll: true });
}
