// Compiled once, and the types of TypeScript taken out once; without a folder to write to, at every start. What an older
// Node lacks, it does without.
import module from 'node:module';
import { fileURLToPath } from 'node:url';

module.enableCompileCache?.(fileURLToPath(new URL('../node_modules/.cache/node', import.meta.url)));
