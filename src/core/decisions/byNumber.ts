/** Finds what stands at a number. What comes in order, as the lines of a file do, is searched where it is: a table of all would cost more than the few questions. */
export function byNumber<T>(all: readonly T[], numberOf: (one: T) => number): (wanted: number) => T | undefined {
  const numbers = all.map(numberOf);
  if (numbers.some((one, at) => at > 0 && one <= (numbers[at - 1] ?? 0))) {
    const table = new Map(all.map((one) => [numberOf(one), one]));
    return (wanted) => table.get(wanted);
  }
  return (wanted) => {
    let from = 0;
    let to = numbers.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((numbers[middle] ?? 0) < wanted) from = middle + 1;
      else to = middle;
    }
    return numbers[from] === wanted ? all[from] : undefined;
  };
}
