import { createHash } from 'node:crypto';

/** Make a slug of any text: Latin letters without their accents, digits, hyphens. Other scripts leave a short digest, so that two names differ. */
export function slugOf(text: string): string {
  const latin = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  const isWhole =
    !/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(text) && latin.length > 0 && latin.length <= 150;
  if (isWhole) return latin;
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return [latin.slice(0, 150).replace(/-+$/u, ''), digest].filter(Boolean).join('-');
}
