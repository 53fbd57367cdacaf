import './country.ts';
import './currency.ts';
import './fx-rate.ts';
import './taxonomy-term.ts';
