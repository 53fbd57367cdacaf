import './company-partners.ts';
import './customer-relation.ts';
import './partnership.ts';
import './programme.ts';
