import { getNodeValue, parseTree } from 'jsonc-parser';
import {
  areaSchema,
  contextFileSchema,
  currencySchema,
  glossarySchema,
  languageSchema,
  milestoneSchema,
  personSchema,
  priceSchema,
  switchedOffSchema,
} from './contextSchema.ts';
import { emptyContext } from './context.ts';
import type { Node, ParseError } from 'jsonc-parser';
import type { ZodMiniType } from 'zod/mini';
import type { BusinessContext } from './context.ts';

/** A context and what is wrong in its text; a wrong entry is left out, the others stand. */
export interface ReadContext {
  readonly context: BusinessContext;
  readonly problems: readonly ContextProblem[];
}

export interface ContextProblem {
  /** 1-based. */
  readonly line: number;
  /** Where in the file, for example 'roadmap.0.due'; empty for the file as a whole. */
  readonly path: string;
  readonly code: 'notJson' | 'unknownKey' | 'wrongValue';
}

/** Reads the text of `.explain-for-ceo.json`; comments and trailing commas are allowed. No text is an empty context. Never throws. */
export function readContext(text: string | undefined): ReadContext {
  if (text === undefined || text.trim() === '') return { context: emptyContext, problems: [] };
  const errors: ParseError[] = [];
  const root = parseTree(text.replace(/^\uFEFF/, ' '), errors, { allowTrailingComma: true });
  const problems: ContextProblem[] = errors.map(({ offset }) => ({
    line: lineAt(text, offset),
    path: '',
    code: 'notJson',
  }));
  if (root?.type !== 'object')
    return {
      context: emptyContext,
      problems: problems.length > 0 ? problems : [{ line: 1, path: '', code: 'notJson' }],
    };
  const fields = fieldsOf(root);
  for (const [name, { key }] of fields)
    if (!(name in contextFileSchema.shape))
      problems.push({ line: lineAt(text, key.offset), path: name, code: 'unknownKey' });
  const reading: Reading = { text, fields, problems };
  const language = one(reading, 'language', languageSchema);
  const currency = one(reading, 'currency', currencySchema);
  return {
    context: {
      ...(language === undefined ? {} : { language }),
      ...(currency === undefined ? {} : { currency }),
      areas: list(reading, 'areas', areaSchema).map(({ name, paths, customersSay }) => ({
        name,
        paths,
        ...(customersSay === undefined ? {} : { customersSay }),
      })),
      glossary: list(reading, 'glossary', glossarySchema),
      roadmap: list(reading, 'roadmap', milestoneSchema).map(({ name, due, areas = [], issues = [] }) => ({
        name,
        due,
        areas,
        issues,
      })),
      prices: list(reading, 'prices', priceSchema).map(({ item, price, unit, volume, source, confirmed }) => ({
        item,
        price,
        unit,
        ...(volume === undefined ? {} : { volume }),
        ...(source === undefined ? {} : { source }),
        ...(confirmed === undefined ? {} : { confirmed }),
      })),
      people: list(reading, 'people', personSchema),
      switchedOff: list(reading, 'switchedOff', switchedOffSchema),
    },
    problems,
  };
}

interface Reading {
  readonly text: string;
  readonly fields: ReadonlyMap<string, { readonly key: Node; readonly value: Node }>;
  readonly problems: ContextProblem[];
}

function fieldsOf(root: Node): Reading['fields'] {
  const fields = new Map<string, { key: Node; value: Node }>();
  for (const property of root.children ?? []) {
    const [key, value] = property.children ?? [];
    const name: unknown = key?.value;
    if (key && value && typeof name === 'string') fields.set(name, { key, value });
  }
  return fields;
}

function one<T>({ text, fields, problems }: Reading, name: string, schema: ZodMiniType<T>): T | undefined {
  const field = fields.get(name);
  if (!field) return undefined;
  const read = schema.safeParse(getNodeValue(field.value));
  if (read.success) return read.data;
  problems.push({ line: lineAt(text, field.value.offset), path: name, code: 'wrongValue' });
  return undefined;
}

/** Entry by entry, so that a bad one costs itself alone. */
function list<T>({ text, fields, problems }: Reading, name: string, schema: ZodMiniType<T>): readonly T[] {
  const field = fields.get(name);
  if (!field) return [];
  if (field.value.type !== 'array') {
    problems.push({ line: lineAt(text, field.value.offset), path: name, code: 'wrongValue' });
    return [];
  }
  return (field.value.children ?? []).flatMap((entry, at) => {
    const read = schema.safeParse(getNodeValue(entry));
    if (read.success) return [read.data];
    const path = (read.error.issues[0]?.path ?? []).map(String);
    problems.push({
      line: lineAt(text, placeIn(entry, path).offset),
      path: [name, at, ...path].join('.'),
      code: 'wrongValue',
    });
    return [];
  });
}

/** The node that a path leads to, or the last one that exists on the way. */
function placeIn(node: Node, path: readonly string[]): Node {
  let place = node;
  for (const part of path) {
    const next =
      place.type === 'array'
        ? place.children?.[Number(part)]
        : place.children?.find((property) => property.children?.[0]?.value === part)?.children?.[1];
    if (!next) break;
    place = next;
  }
  return place;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
