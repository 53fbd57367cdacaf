import './investment.ts';
import './investment-instrument.ts';
import './investment-party.ts';
