/** Text in the forms that programs paste: documents and mail take the HTML, the others the text. */
export interface Copied {
  readonly text: string;
  readonly html?: string;
}

/** Puts text on the clipboard, both forms at once, or the text alone where the browser takes no more; says what it took. To be called in the moment of a click. */
export async function copy(copied: Copied): Promise<'whole' | 'text' | 'nothing'> {
  if (copyByEvent(copied) || (await copyByClipboard(copied))) return 'whole';
  if (!(await copyText(copied))) return 'nothing';
  return copied.html === undefined ? 'whole' : 'text';
}

/** The older way comes first: it needs no permission and works while the page has the focus. */
function copyByEvent({ text, html }: Copied): boolean {
  let done = false;
  const fill = (event: ClipboardEvent): void => {
    if (event.clipboardData === null) return;
    event.clipboardData.setData('text/plain', text);
    if (html !== undefined) event.clipboardData.setData('text/html', html);
    event.preventDefault();
    event.stopImmediatePropagation();
    done = true;
  };
  document.addEventListener('copy', fill, { capture: true });
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- no other call raises a `copy` event, which is what carries HTML without a permission
    return document.execCommand('copy') && done;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', fill, { capture: true });
  }
}

async function copyByClipboard({ text, html }: Copied): Promise<boolean> {
  const blob = (type: string, content: string): Blob => new Blob([content], { type });
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': blob('text/plain', text),
        ...(html === undefined ? {} : { 'text/html': blob('text/html', html) }),
      }),
    ]);
    return true;
  } catch {
    return false;
  }
}

async function copyText({ text }: Copied): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
