import * as z from 'zod/mini';
import { languages } from '../wording/language.ts';

const words = z.string().check(z.minLength(1), z.maxLength(500));
const day = z.string().check(z.regex(/^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/), z.refine(isOnTheCalendar));

/** Checks run one by one even where the one before failed: this one must take any text. */
function isOnTheCalendar(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The entries of `.explain-for-ceo.json`, one schema a field; the schema for editors is made from the same. */
export const languageSchema = z.enum(languages);
export const currencySchema = z.string().check(z.regex(/^[A-Z]{3}$/));
export const areaSchema = z.object({
  name: words,
  paths: z.array(words).check(z.minLength(1)),
  customersSay: z.optional(words),
});
export const glossarySchema = z.object({ term: words, meaning: words });
export const milestoneSchema = z.object({
  name: words,
  due: day,
  areas: z.optional(z.array(words)),
  issues: z.optional(z.array(words)),
});
export const priceSchema = z.object({
  item: words,
  price: z.number().check(z.nonnegative()),
  unit: words,
  volume: z.optional(z.number().check(z.nonnegative())),
  source: z.optional(words),
  confirmed: z.optional(day),
});
export const personSchema = words;
export const switchedOffSchema = z.object({ kind: words, reason: words });

/** The whole file, for editors that complete and check it. */
export const contextFileSchema = z.object({
  $schema: z.optional(z.string()),
  language: z.optional(languageSchema),
  currency: z.optional(currencySchema),
  areas: z.optional(z.array(areaSchema)),
  glossary: z.optional(z.array(glossarySchema)),
  roadmap: z.optional(z.array(milestoneSchema)),
  prices: z.optional(z.array(priceSchema)),
  people: z.optional(z.array(personSchema)),
  switchedOff: z.optional(z.array(switchedOffSchema)),
});
