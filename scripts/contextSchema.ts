import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contextFileSchemaText } from '../src/core/context/contextFileSchemaText.ts';
import { projectRoot } from './projectRoot.ts';

// Writes the schema that editors complete and check `.explain-for-ceo.json` with; a test says when it is out of date.
const file = join(projectRoot, 'media', 'explain-for-ceo.schema.json');
await writeFile(file, contextFileSchemaText());
console.log(file);
