import { createClient } from '@nephoscope/sdk';
import { createQueries } from '@nephoscope/sdk/tanstack';

const market = createClient({ url: '/graphql', trustedDocuments: 'prefer', timeoutMs: 10_000 });

/** The options of all queries of this page. */
export const queries = createQueries(market);
