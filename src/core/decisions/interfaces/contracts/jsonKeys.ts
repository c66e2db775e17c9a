/** A key of a JSON text. */
export interface JsonKey {
  /** The keys above it, and itself. */
  readonly path: readonly string[];
  readonly value: unknown;
  /** 1-based. */
  readonly line: number;
}

/** The keys of a JSON text in their order, however it is laid out; none where it is no JSON. Lists have no keys: what stands in them belongs to the key above. */
export function jsonKeys(text: string): readonly JsonKey[] {
  const keys: JsonKey[] = [];
  const lines = linesOfKeys(text);
  const visit = (value: unknown, path: readonly string[]): void => {
    if (typeof value !== 'object' || value === null || path.length > mostDeep) return;
    for (const [key, inner] of Object.entries(value)) {
      const here = Array.isArray(value) ? path : [...path, key];
      if (!Array.isArray(value)) keys.push({ path: here, value: inner, line: lines[keys.length] ?? 1 });
      visit(inner, here);
    }
  };
  visit(parsed(text), []);
  return keys;
}

const mostDeep = 60;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The line of each key, in the order of the text. */
function linesOfKeys(text: string): readonly number[] {
  return text
    .split('\n')
    .flatMap((line, index) => [...line.matchAll(/"(?:[^"\\]|\\.){0,400}"(?=\s{0,8}:)/g)].map(() => index + 1));
}
