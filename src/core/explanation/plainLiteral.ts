/** A value as code writes it, where somebody outside can read it: '"0.00"' is '0.00'. */
export function valueOf(literal: string): string | undefined {
  const value = literal.replace(/^["']|["']$/g, '').trim();
  return value.length < 25 && /^[\p{L}\d][\p{L}\d .,%€$-]*$/u.test(value) && !/^[a-z]+[A-Z]/.test(value)
    ? value
    : undefined;
}
