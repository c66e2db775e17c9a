/** A condition that opens a block or stands on a part of a screen. */
export interface Head {
  readonly text: string;
  readonly negative: boolean;
  /** What stands behind the condition on its line: the part of a screen that it is about. */
  readonly rest?: string;
}

/** The condition that a line opens a block with. */
export function conditionOn(code: string): Head | undefined {
  const drawn = drawnUnder(code);
  if (drawn !== undefined) return drawn;
  for (const { pattern, negative } of heads) {
    const text = pattern.exec(code)?.[1];
    if (text !== undefined) return { text, negative };
  }
  return undefined;
}

/** A condition and what it leaves with on one line. */
export function oneLine(code: string): (Head & { readonly leave: string }) | undefined {
  const behind = /^((?:return|next|break|raise|redirect_to|render|head|throw)\b.{0,160}?) (if|unless) (.{3,160})$/.exec(
    code,
  );
  if (behind) return { text: behind[3] ?? '', negative: behind[2] === 'unless', leave: behind[1] ?? '' };
  const before = /^if \((.{3,160})\) \{? ?((?:return|throw|continue|break)\b[^{}]{0,160}?);? ?\}?$/.exec(code);
  return before ? { text: before[1] ?? '', negative: false, leave: before[2] ?? '' } : undefined;
}

/** A part of a screen that one line draws under a condition: '<order-list v-if="isOpen">', '{isOpen && <OrderList />}'. */
export function drawnUnder(code: string): (Head & { readonly rest: string }) | undefined {
  const within = /^\{(.{3,200}?) && (<[^{}]{0,20}.{0,300}>)\}$/.exec(code);
  if (within) return { text: within[1] ?? '', negative: false, rest: within[2] ?? '' };
  if (!/^<\w/.test(code)) return undefined;
  const set = attribute.exec(code);
  if (set === null) return undefined;
  const text = set[2] ?? set[3] ?? '';
  if (text.length < 3 || / as /.test(text)) return undefined;
  const rest = `${code.slice(0, set.index)}${code.slice(set.index + set[0].length)}`.replace(/\s+/g, ' ');
  return { text, negative: hiding.test(set[1] ?? ''), rest };
}

/** The settings by which a part of a screen is there or not. */
const attribute =
  /\s(\*ngIf|\[hidden\]|ng-if|ng-show|ng-hide|v-if|v-show|x-show|x-if|:if)=(?:["']([^"]{3,200})["']|\{([^{}]{3,200})\})/;
const hiding = /hid/;

const heads: readonly { readonly pattern: RegExp; readonly negative: boolean }[] = [
  { pattern: /^(?:\} )?if ?\((.{3,200})\)(?: \{| then)?$/, negative: false },
  { pattern: /^(?:\} )?if (?!let\b|\()(.{3,200}?) ?(?:\{|:|then|do)$/, negative: false },
  { pattern: /^guard (?!let\b)(.{3,200}) else \{$/, negative: true },
  { pattern: /^if (?!let\b)([^({].{2,200}[^{:])$/, negative: false },
  { pattern: /^unless (.{3,200})$/, negative: true },
  { pattern: /^\{(.{3,200}) && \(?$/, negative: false },
  { pattern: /^\{(.{3,200}) \? \(?$/, negative: false },
  { pattern: /^(?:<%=?-? ?|\{%-? ?)if (.{3,200}?) ?(?:do )?-?%[>}]$/, negative: false },
  { pattern: /^(?:<%=?-? ?|\{%-? ?)unless (.{3,200}?) ?-?%[>}]$/, negative: true },
  { pattern: /^@if ?\((.{3,200})\)(?: \{)?$/, negative: false },
  { pattern: /^\{\{?#if (.{3,200}?)\}\}?$/, negative: false },
];
