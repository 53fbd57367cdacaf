/** A service that does nothing but run the embedded database of the folder in its first argument, for tests to kill. */
import { startEmbeddedDatabase } from '../../src/db/embedded.ts';

const database = await startEmbeddedDatabase({ folder: process.argv[2] ?? '' });
process.stdout.write(`${database.url}\n`);
process.once('SIGTERM', () => void database.stop().then(() => process.exit(0)));
setInterval(() => {}, 60_000);
