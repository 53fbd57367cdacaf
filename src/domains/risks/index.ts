import './risk.ts';
import './risk-exposure.ts';
import './other-types.ts';
