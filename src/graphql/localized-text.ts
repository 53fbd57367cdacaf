import { type Column, sql } from 'drizzle-orm';
import { builder } from './builder.ts';

builder.embedded('LocalizedText', {
  description: 'A text that the ledger holds in several languages.',
  fields: (t) => ({
    text: t.part({
      part: 'labels',
      type: 'String',
      description: 'The text in a language; in English, or in any language it has, when it is not there.',
      args: { language: t.arg({ type: 'LanguageTag', description: 'The language wanted; English when left out.' }) },
      sql: (labels, { argument }) =>
        sql`coalesce(${labels} ->> ${argument('language', 'text')}, ${labels} ->> 'en', (select min(value) from jsonb_each_text(${labels})))`,
    }),
    languages: t.part({
      part: 'labels',
      type: ['LanguageTag'],
      description: 'The languages that the text is there in.',
      sql: (labels) => sql`array(select key from jsonb_object_keys(${labels}) as key order by key)`,
    }),
  }),
});

/** The parts of a `LocalizedText`, from the column of texts by language. */
export function localizedTextParts(labels: Column) {
  return { labels: sql`${labels}` };
}
