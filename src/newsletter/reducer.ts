import type { Outcome, Result } from './outcome.js';

/** Where a form stands: nothing has happened, a field is wrong, it is under way, or what has become of it. */
export type Stage = 'idle' | 'sending' | Outcome;

export interface State {
  readonly stage: Stage;
  /** When a limited reader may try again, in milliseconds since 1970. */
  readonly until?: number;
}

/** What happens to a form, as the reducer hears of it: no event of the DOM. */
export type SignupEvent =
  { readonly type: 'mistake' | 'edit' | 'send' | 'again' | 'online' } | { readonly type: 'result'; readonly result: Result; readonly now: number };

export const idle: State = { stage: 'idle' };

/** Nothing is left to be sent: the form makes way for what has become of it. */
export const isDone = ({ stage }: State): boolean => ['subscribed', 'confirm', 'already', 'unknown'].includes(stage);

/** May a reader send it now? Not twice at once, and not before a wait is over. */
export const maySend = ({ stage, until = 0 }: State, now: number): boolean => stage !== 'sending' && !(stage === 'limited' && now < until);

/** The state that follows an event; the same one where the event does not matter now. */
export function reduce(state: State, event: SignupEvent): State {
  switch (event.type) {
    case 'mistake':
      return state.stage === 'sending' || state.stage === 'limited' ? state : { stage: 'invalid' };
    case 'edit':
      return ['invalid', 'failed'].includes(state.stage) ? idle : state;
    case 'send':
      return { stage: 'sending' };
    case 'online':
      return state.stage === 'offline' ? idle : state;
    case 'again':
      return idle;
    default: {
      const { outcome, wait = 0 } = event.result;
      return outcome === 'limited' ? { stage: outcome, until: event.now + wait * 1000 } : { stage: outcome };
    }
  }
}
