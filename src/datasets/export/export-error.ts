/** Says what cannot be exported as it was asked, and what can. */
export class ExportError extends Error {
  override readonly name = 'ExportError';
}
