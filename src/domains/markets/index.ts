import './market.ts';
import './market-report.ts';
import './metric.ts';
import './observation.ts';
import './other-types.ts';
