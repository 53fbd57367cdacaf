import './event.ts';
import './event-link.ts';
import './initiative.ts';
import './other-types.ts';
