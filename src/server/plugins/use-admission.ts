import { publicError } from '../../graphql/errors.ts';
import type { ServerPlugin } from '../request-context.ts';

export interface Admission {
  /** Operations that run right now. */
  running: number;
  /** Set when the service stops: nothing new starts. */
  isDraining: boolean;
}

/** Refuse operations while the service stops, and above a number of operations at a time, so that no queue grows without bound. */
export function useAdmission(admission: Admission, limit: number): ServerPlugin {
  return {
    onParams({ context }) {
      if (admission.isDraining) throw unavailable('The service is stopping.', { connection: 'close' });
      if (admission.running >= limit) throw unavailable('The service is busy.');
      admission.running += 1;
      context.isAdmitted = true;
    },
    onResponse({ serverContext }) {
      if (serverContext.isAdmitted) admission.running -= 1;
    },
  };
}

/** The refusal of what may be tried again in a moment. */
export function unavailable(message: string, headers: Record<string, string> = {}) {
  return publicError('UNAVAILABLE', `${message} Try again in a moment.`, {
    headers: { 'retry-after': '1', ...headers },
  });
}
