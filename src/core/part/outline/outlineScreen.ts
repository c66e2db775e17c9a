import { OutlineNames, firstGroup } from './outlineNames.ts';

/** What people read and fill in on a screen. */
export class OutlineScreen {
  readonly texts = new OutlineNames();
  readonly asks = new OutlineNames();

  read(code: string): void {
    for (const heading of code.matchAll(
      /<(?:h[1-4]|title|button|Button|Title|Heading|CardTitle|DialogTitle|legend|mj-text|strong)\b[^<>]{0,300}>\s{0,4}([^<>{}%]{3,60}?)\s{0,4}</g,
    ))
      this.texts.addText(heading[1] ?? '');
    const titled =
      /\b(?:title|heading|headline|pageTitle)\s{0,4}[=:]\s{0,4}\{?["'`]([A-ZÀ-Ý][^"'`{}<>$]{2,60})["'`]/.exec(
        code,
      )?.[1];
    if (titled !== undefined) this.texts.addText(titled);
    const asked =
      /<(?:label|Label|FormLabel|InputLabel)\b[^<>]{0,300}>\s{0,4}([^<>{}%]{2,40}?)\s{0,4}</.exec(code)?.[1] ??
      propOf(code);
    if (asked !== undefined) this.asks.addText(asked.replace(/[:*]$/, '').trim());
    // A line of text alone between two tags is what most markup looks like once it is formatted.
    const alone = /^\s*([A-ZÀ-Ý][\p{L}\d ,’'-]{4,58}[\p{L}\d.!?])\s{0,4}$/u.exec(code)?.[1];
    if (alone !== undefined && /\s/.test(alone)) this.texts.addText(alone);
  }
}

/** The label of a field that stands on one line; a button has a label too, and asks for nothing. */
function propOf(code: string): string | undefined {
  const match =
    /\bplaceholder=(?:"([^"{}<>$]{2,40})"|'([^'{}<>$]{2,40})')/.exec(code) ??
    (/<\w{0,30}(?:Input|Field|Select|Picker|Textarea)\b/.test(code)
      ? /\blabel=(?:"([^"{}<>$]{2,40})"|'([^'{}<>$]{2,40})')/.exec(code)
      : null);
  return match === null ? undefined : firstGroup(match);
}
