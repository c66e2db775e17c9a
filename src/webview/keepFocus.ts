/** Where the reader is on the page, kept while they are elsewhere; empty where they are at no element. */
let place = '';

/** Watches where the reader is, so that a page that is redrawn while they write in a box of the editor's can give them their place back. */
export function watchFocus(main: HTMLElement): void {
  document.addEventListener('focusin', ({ target }) => {
    place = target instanceof HTMLElement ? target.id : '';
  });
  // The editor takes the focus off an element before it takes it off the page, sooner or later: only a click beside all elements means that the reader left them.
  document.addEventListener('pointerdown', ({ target }) => {
    if (!(target instanceof Element) || target.closest(focusable) === null) place = '';
  });
  window.addEventListener('focus', () => restoreFocus(main));
}

const focusable = 'a, button, input, select, textarea, summary, [tabindex]';

/** Puts the focus where it was, or on the page where that is gone: from nowhere, a keyboard would begin anew. */
export function restoreFocus(main: HTMLElement): void {
  // Only where the reader is here: a list that they opened meanwhile would close.
  if (place === '' || !document.hasFocus() || document.activeElement !== document.body) return;
  (document.getElementById(place) ?? main).focus({ preventScroll: true });
}
