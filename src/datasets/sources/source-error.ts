/** A file that cannot be read on: nothing of the import is kept, whatever its options. */
export class SourceError extends Error {
  override readonly name = 'SourceError';

  constructor(file: string, line: number | undefined, message: string) {
    super(`${file}${line === undefined ? '' : `:${line}`} ${message}`);
  }
}
