import type { Datum } from '../../model/datum.ts';
import type { SessionValue } from '../../model/unbound.ts';
import type { Context } from '../context.ts';

/** CURRENT_USER and its like. Clocks are undecided. */
export function sessionValue(what: SessionValue, { store, session, database, moment }: Context): Datum {
  switch (what) {
    case 'current_user':
    case 'current_role':
    case 'user':
      return store.role(session.user)?.name ?? null;
    case 'session_user':
      return store.role(session.sessionUser)?.name ?? null;
    case 'current_catalog':
      return database;
    case 'current_schema':
      return session.path.creation === undefined ? null : (store.namespace(session.path.creation)?.name ?? null);
    case 'current_timestamp':
    case 'localtimestamp':
      return { undecided: 'the clock', present: true, moment: moment() };
    default:
      return { undecided: 'the clock', present: true };
  }
}
