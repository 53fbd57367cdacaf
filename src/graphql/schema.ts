import '../domains/companies/index.ts';
import '../domains/events/index.ts';
import '../domains/investments/index.ts';
import '../domains/markets/index.ts';
import '../domains/partners/index.ts';
import '../domains/reference/index.ts';
import '../domains/risks/index.ts';
import '../domains/sources/index.ts';
import './fuzzy-date.ts';
import './localized-text.ts';
import './money.ts';
import './node.ts';
import './period.ts';
import { builder } from './builder.ts';

/** The whole graph, its types and fields in alphabetical order. */
export const schema = builder.toSchema({ sortSchema: true });
