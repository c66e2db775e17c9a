/**
 * Makes a template (Helm, Jinja, ERB, GitHub's expressions) readable by a parser: a line that only steers the template is blanked, what stands for a value
 * becomes a word. Line numbers stay. `restore` puts the template's own words back.
 */
export function maskTemplates(text: string): { readonly masked: string; readonly restore: (text: string) => string } {
  if (!text.includes('{{') && !text.includes('{%') && !text.includes('<%'))
    return { masked: text, restore: (same) => same };
  const parts: string[] = [];
  const lines = text.split('\n').map((line) => maskLine(line, parts));
  return {
    masked: lines.join('\n'),
    restore: (some) => some.replace(/TPLx(\d{1,7})x/g, (whole, index: string) => parts[Number(index)] ?? whole),
  };
}

const marks = [
  { open: '{{', close: '}}' },
  { open: '{%', close: '%}' },
  { open: '<%', close: '%>' },
] as const;

function maskLine(line: string, parts: string[]): string {
  const trimmed = line.trim();
  for (const { open, close } of marks) {
    if (trimmed.startsWith(open) && trimmed.indexOf(close) === trimmed.length - 2 && trimmed.length >= 4) return '';
  }
  let masked = line;
  for (const { open, close } of marks) masked = maskBetween(masked, { open, close, parts });
  return masked;
}

function maskBetween(
  line: string,
  { open, close, parts }: { readonly open: string; readonly close: string; readonly parts: string[] },
): string {
  let made = '';
  let at = 0;
  for (;;) {
    const start = line.indexOf(open, at);
    const end = start < 0 ? -1 : line.indexOf(close, start + 2);
    if (end < 0) return made + line.slice(at);
    made += `${line.slice(at, start)}TPLx${String(parts.length)}x`;
    parts.push(line.slice(start, end + 2));
    at = end + 2;
  }
}
