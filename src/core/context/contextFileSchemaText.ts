import * as z from 'zod/mini';
import { contextFileSchema } from './contextSchema.ts';

/** What each entry is for, by its path in the file: editors show it while somebody writes. */
const descriptions: Readonly<Record<string, string>> = {
  '': 'What a company calls the parts of its product, what it plans and what it pays: the pages of “Explain for CEO” use these words.',
  $schema: 'The schema that editors check this file with.',
  language: 'The language that pages are written in.',
  currency: 'The currency of all prices in this file: three letters, such as EUR.',
  areas: 'Parts of the product.',
  'areas[]': 'A part of the product.',
  'areas[].name': 'What the company calls this part.',
  'areas[].paths': 'The files that make it: folders, files or patterns such as app/pay/**.',
  'areas[].paths[]': 'A folder, a file or a pattern.',
  'areas[].customersSay': 'What customers call it, where that differs; pages then use this name.',
  glossary: 'Words that the company uses: a page that uses one explains it.',
  'glossary[]': 'A word and what it means.',
  'glossary[].term': 'The word.',
  'glossary[].meaning': 'What it means, for someone who does not program.',
  roadmap: 'Plans that have a day.',
  'roadmap[]':
    'A plan. A change that touches one of its parts, or names one of its issues, says how many days are left.',
  'roadmap[].name': 'What the company calls this plan.',
  'roadmap[].due': 'Its day, as YYYY-MM-DD.',
  'roadmap[].areas': 'The parts of the product that it changes, by their names in “areas”.',
  'roadmap[].areas[]': 'The name of a part.',
  'roadmap[].issues': 'Issues of this plan as authors write them, such as #12 or PAY-7.',
  'roadmap[].issues[]': 'An issue.',
  prices: 'What the company pays. Amounts on pages come from here alone.',
  'prices[]': 'A price.',
  'prices[].item': 'What is paid for: the name of a supplier, or of a type of machine.',
  'prices[].price': 'The amount for one unit.',
  'prices[].unit': 'What it is paid by: month, user, 1,000 e-mails …',
  'prices[].volume': 'How many units are used in a month.',
  'prices[].source': 'Where the price is from.',
  'prices[].confirmed':
    'The day when somebody last checked it, as YYYY-MM-DD. After six months pages ask to check it again.',
  people: 'People who may be named on pages.',
  'people[]': 'A name as authors write it.',
  switchedOff: 'Kinds of decision that are not told. Pages say which, and why.',
  'switchedOff[]': 'A kind that is not told.',
  'switchedOff[].kind': 'The kind, as the JSON of an explanation names it, such as component-upgraded.',
  'switchedOff[].reason': 'Why it need not be told.',
};

/** The JSON schema of `.explain-for-ceo.json`, for editors that complete and check it. Throws where an entry has no description. */
export function contextFileSchemaText(): string {
  const schema = z.toJSONSchema(contextFileSchema, { target: 'draft-7' });
  const described = withDescriptions(schema, '');
  return `${JSON.stringify({ ...described, title: 'Explain for CEO', allowTrailingCommas: true }, null, 2)}\n`;
}

interface SchemaNode {
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly items?: unknown;
}

function withDescriptions(node: object, path: string): object {
  const description = descriptions[path];
  if (description === undefined) throw new Error(`no description for “${path}” of the context file`);
  const { properties, items }: SchemaNode = node;
  return {
    ...node,
    description,
    ...(properties === undefined
      ? {}
      : {
          properties: Object.fromEntries(
            Object.entries(properties).map(([name, one]) => [
              name,
              described(one, path === '' ? name : `${path}.${name}`),
            ]),
          ),
        }),
    ...(items === undefined ? {} : { items: described(items, `${path}[]`) }),
  };
}

function described(node: unknown, path: string): unknown {
  return typeof node === 'object' && node !== null ? withDescriptions(node, path) : node;
}
