import type { ClaimFlag, ObservationSourced, Open } from '@nephoscope/sdk';

const doubts: Partial<Record<Open<ClaimFlag>, string>> = {
  APPROXIMATE: 'given as “about”',
  CAUSALITY_UNSUPPORTED: 'cause without evidence',
  CONFLICTS_EXTERNAL: 'other documents disagree',
  CURRENCY_ASSUMED: 'currency assumed',
  ENTITY_AMBIGUOUS: 'unclear who is meant',
  ENTITY_MISMATCH: 'name does not fit',
  INTERNAL_INCONSISTENCY: 'contradicts its own document',
  PERIOD_AMBIGUOUS: 'period unclear',
  PERIOD_MALFORMED: 'period cannot be right',
  ROUNDED: 'rounded',
  UNDEFINED_MARKET: 'market not defined',
};

/** A doubt in plain words; one that this page does not know yet, in its own. */
export function doubtInWords(flag: Open<ClaimFlag>): string {
  return doubts[flag] ?? inWords(flag);
}

/** An enum value as people write it. */
export function inWords(value: string): string {
  return value.toLowerCase().replaceAll('_', ' ');
}

const compact = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 });

/** A stated amount in its stated currency; amounts come as text, which a chart may round and a table should not. */
export function money(amount: string | null, currency: string | null): string {
  return amount === null ? 'undisclosed' : `${currency ?? ''} ${compact.format(Number(amount))}`.trim();
}

/** What a figure is about, by name. */
export function subjectName(subject: ObservationSourced['subject']): string {
  if ('name' in subject) return subject.name;
  return 'title' in subject ? subject.title : subject.id;
}
