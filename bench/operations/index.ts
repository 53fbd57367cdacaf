import { companyPage } from './company-page.ts';
import { counts } from './counts.ts';
import { filtered } from './filtered.ts';
import { flat100 } from './flat-100.ts';
import { keyset } from './keyset.ts';
import type { Operation } from './operation.ts';
import { page50x5 } from './page-50x5.ts';
import { point } from './point.ts';
import { shares } from './shares.ts';
import { sixRoots } from './six-roots.ts';

export const operations: readonly Operation[] = [
  point,
  companyPage,
  page50x5,
  flat100,
  filtered,
  keyset,
  counts,
  shares,
  sixRoots,
];
