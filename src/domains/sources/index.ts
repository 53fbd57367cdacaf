import './statement-rank.ts';
import './source-document.ts';
import './claim.ts';
import './claim-relation.ts';
import './inconsistency.ts';
import './other-types.ts';
