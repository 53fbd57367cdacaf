/** A pair that cannot be judged so; the message says why. */
export class ResolutionError extends Error {
  override readonly name = 'ResolutionError';
}
