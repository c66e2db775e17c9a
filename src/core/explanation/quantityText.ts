import { languageTraits } from '../wording/language.ts';
import type { Language } from '../wording/language.ts';

/** A length of time as people say it: '7 days', '90 minutes', '0.5 seconds'. In the largest unit that leaves nothing over. */
export function timeText(language: Language, seconds: number): string {
  return told(language, seconds, times);
}

/** A size as people read it on their own machine: '512 MB', in French '512 Mo'. */
export function sizeText(language: Language, bytes: number): string {
  return told(language, bytes, sizes);
}

interface Unit {
  readonly unit: string;
  readonly holds: number;
}

const times: readonly Unit[] = [
  { unit: 'year', holds: 31_536_000 },
  { unit: 'day', holds: 86_400 },
  { unit: 'hour', holds: 3600 },
  { unit: 'minute', holds: 60 },
  { unit: 'second', holds: 1 },
];

/** Programs count in steps of 1024, people in steps of 1000: whichever leaves nothing over was meant. */
const sizes: readonly Unit[] = ['terabyte', 'gigabyte', 'megabyte', 'kilobyte', 'byte'].flatMap((unit, at) => [
  { unit, holds: 1024 ** (4 - at) },
  { unit, holds: 1000 ** (4 - at) },
]);

/** Less than one of the smallest unit is told with its fraction; a round number in a smaller unit is easier to take in than a fraction of a larger one. */
function told(language: Language, value: number, units: readonly Unit[]): string {
  const smallest = units.at(-1) ?? { unit: 'second', holds: 1 };
  const { unit, holds } = units.find((one) => value >= one.holds && Number.isInteger(value / one.holds)) ?? smallest;
  return new Intl.NumberFormat(languageTraits[language].locale, {
    style: 'unit',
    unit,
    unitDisplay: units === times || holds === 1 ? 'long' : 'short',
    maximumFractionDigits: 3,
  }).format(value / holds);
}
