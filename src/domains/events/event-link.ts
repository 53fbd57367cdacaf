import { eventLink, eventRole } from '../../db/schema/events.ts';
import { builder } from '../../graphql/builder.ts';

builder.columnEnum(eventRole, {
  description: 'What somebody or something has to do with an event.',
  values: {
    ORGANISER: 'Organised it.',
    ANNOUNCER: 'Announced or decided it.',
    PARTY: 'Took part in it.',
    SUBJECT: 'Is what the event is about.',
    AFFECTED: 'Was affected by it.',
    PART_OF: 'Is the larger event that it was part of.',
    EVIDENCE_OF: 'Is what the event bears out, such as a risk that came true.',
    RESULT_OF: 'Is what the event resulted from.',
    CAUSE_OF: 'Is what the event brought about.',
  },
});

builder.table(eventLink, {
  description: 'What one company, risk, investment, other event, … has to do with an event.',
  columns: {
    role: 'What it has to do with the event.',
    note: 'What else is to be said of it.',
  },
  fields: (t) => ({
    event: t.one('event', { description: 'The event.' }),
    node: t.node('nodeId', {
      type: 'Node',
      description: 'The company, risk, investment, other event, … that the event has to do with.',
    }),
  }),
});
