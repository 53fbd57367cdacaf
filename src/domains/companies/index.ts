import './company.ts';
import './company-identifier.ts';
import './company-name.ts';
import './company-relation.ts';
import './resolution-decision.ts';
