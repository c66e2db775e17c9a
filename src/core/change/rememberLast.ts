/** Answers as `answer` does, and keeps the last few answers: the same is asked of one path or text again and again, by one reader after the other. */
export function rememberLast<T>(answer: (text: string) => T, most = 1): (text: string) => T {
  const known = new Map<string, { readonly it: T }>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before.it;
    const made = { it: answer(text) };
    for (const oldest of known.keys()) {
      if (known.size < most) break;
      known.delete(oldest);
    }
    known.set(text, made);
    return made.it;
  };
}
