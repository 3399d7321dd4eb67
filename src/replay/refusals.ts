/** Refused statements, each with what it is about, and the earlier refusal that explains it. */
import type { Change } from '../model/change.ts';
import { quoteIdentifier, quoteQualified } from '../model/identifier.ts';
import type { Place } from '../model/objects.ts';
import type { Refusal } from '../model/refusal.ts';
import type { Name } from '../model/unbound.ts';
import type { Context } from './context.ts';
import { namesMadeBy, subjectOf } from './subject.ts';

/** What PostgreSQL answers where something is not there. */
const MISSING: ReadonlySet<string> = new Set(['3F000', '42P01', '42703', '42704', '42883', '42830']);

/** The names that would be there if earlier statements had not been refused, and where the first fault was. */
export class LostNames {
  readonly #lost = new Map<string, Place>();

  lose(names: readonly string[], place: Place): void {
    for (const name of names) if (!this.#lost.has(name)) this.#lost.set(name, place);
  }

  /** The first fault, where this refusal only follows from it; what its own statement would have made is lost, too. */
  causeOf({ sqlstate, message, object }: Refusal, changes: readonly Change[], place: Place): Place | undefined {
    const cause = MISSING.has(sqlstate) ? this.#lost.get(lastPart(object ?? missingIn(message))) : undefined;
    this.lose(changes.flatMap(namesMadeBy), cause ?? place);
    return cause;
  }
}

/** `column "b" of relation "t" does not exist` is about b, `function s.f(integer) does not exist` about f. */
const missingIn = (message: string): string => /"([^"]+)"/.exec(message)?.[1] ?? /\w+ ([^ (]+)/.exec(message)?.[1] ?? '';

const lastPart = (path: string): string => path.replace(/^.*\./, '').replaceAll('"', '');

/** The identity of what the changes are about: of the object that is there, or of the one that would be made. */
export function subjectIdentity(context: Context, changes: readonly Change[]): string | undefined {
  for (const change of changes) {
    const name = subjectOf(change);
    if (name) return identityOf(context, name);
    const [made] = namesMadeBy(change);
    if (made !== undefined) return quoteIdentifier(made);
  }
  return undefined;
}

function identityOf({ store, session: { path } }: Context, { schema, name }: Name): string {
  if (schema !== undefined) return quoteQualified(schema, name);
  const namespace = path.namespaces.find((one) => store.relationNamed(one, name)) ?? path.creation;
  const found = store.namespace(namespace ?? 0);
  return found ? quoteQualified(found.name, name) : quoteIdentifier(name);
}
