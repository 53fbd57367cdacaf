import { writeFile } from 'node:fs/promises';
import * as z from 'zod';
import { mappingFormat } from './format.ts';

const text = JSON.stringify(z.toJSONSchema(mappingFormat), undefined, 2);
await writeFile(new URL('../../../data/mappings/mapping.schema.json', import.meta.url), `${text}\n`);
