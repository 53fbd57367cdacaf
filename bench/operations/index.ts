import { companyPage } from './company-page.ts';
import type { Operation } from './operation.ts';
import { page50x5 } from './page-50x5.ts';
import { point } from './point.ts';

export const operations: readonly Operation[] = [point, companyPage, page50x5];
