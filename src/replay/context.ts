/** What carrying out a change needs: the schema, the session, and the way back to the parser for text met on the way. */

import type { Names } from '../bind/names.ts';
import type { Binding } from '../bind/scope.ts';
import type { Change, CreateRoutine, RunBlock, Transaction } from '../model/change.ts';
import type { Datum } from '../model/datum.ts';
import type { DatabaseObject, Place, Type } from '../model/objects.ts';
import type { Block } from '../model/program.ts';
import { refuse } from '../model/refusal.ts';
import type { Name, TypeName, UnboundQuery } from '../model/unbound.ts';
import type { Result } from './evaluate/query.ts';
import type { SequenceState } from './evaluate/sequences.ts';
import type { CommandLog } from './event-triggers.ts';
import { mayUseSchema } from './privileges/check.ts';
import type { Rows } from './rows/rows.ts';
import type { Waiting } from './rows/waiting.ts';
import type { Session } from './session.ts';
import type { Store } from './store.ts';

/** Text that did not parse: PostgreSQL's message, and where in the text it points. */
export interface SyntaxProblem {
  readonly message: string;
  readonly sqlstate: string;
  readonly at: number;
}

export type Read<T> = { readonly value: T; readonly problem?: never } | { readonly value?: never; readonly problem: SyntaxProblem };

/** `parse then lower`, for SQL that is only known while replaying. Offsets count from the start of the text. */
export interface Reader {
  lowerText(text: string): Read<readonly Change[]>;
  /** What may stand behind SELECT. */
  lowerExpression(text: string): Read<UnboundQuery>;
  lowerType(text: string): Read<TypeName>;
  /** A PL/pgSQL body; whose it is decides which names it knows. */
  readProgram(text: string): Read<Block>;
  /** What PostgreSQL's own look at a PL/pgSQL body finds, its SQL included. */
  checkProgram(of: CreateRoutine | RunBlock): Read<Block>;
}

/** What was read, or the refusal that PostgreSQL would give. */
export function readOrRefuse<T>(read: Read<T>): T {
  if (read.problem) refuse(read.problem.sqlstate, read.problem.message);
  return read.value as T;
}

export interface Context {
  readonly store: Store;
  readonly session: Session;
  readonly reader: Reader;
  readonly rows: Rows;
  /** What the end of a statement or of the transaction has yet to check or to fire. */
  readonly waiting: Waiting;
  readonly limits: Limits;
  readonly sequences: Map<number, SequenceState>;
  /** The database's name. */
  readonly database: string;
  /** A number that was never given before: for random values, which only have to differ. */
  readonly fresh: () => number;
  /** The number of the transaction, by which clocks can be told apart. */
  readonly moment: () => number;
  /** Carries out a change that a routine or a block asks for; gives the rows of a query. */
  readonly execute: (change: Change) => Result | undefined;
  readonly transaction: (change: Transaction) => void;
  /** COMMIT or ROLLBACK in a block or a procedure. */
  readonly endTransaction: (how: 'commit' | 'rollback') => void;
  /** Inside something that is done as a whole, which cannot end the transaction: a function, a procedure with settings of its own, a block with EXCEPTION. */
  atomic: boolean;
  /** What the command that an event trigger runs for has done. */
  command: CommandLog | undefined;
  /** A message that a client would see. */
  readonly notice: (level: string, message: string, place: Place) => void;
  /** Tells event triggers what a command has made or altered. */
  readonly report: (tag: string, object: DatabaseObject) => void;
  /** Tells event triggers what a drop took away. */
  readonly dropped: (objects: readonly DroppedObject[]) => void;
  /** ON COMMIT DROP. */
  readonly dropAtCommit: (relation: number) => void;
  /** ALTER TYPE ... ADD VALUE: not to be used before the transaction ends. */
  readonly addedLabel: (type: number, label: string) => void;
  /** Something was read and not carried out; what may depend on it is unsure from here on. */
  readonly unmodelled: (what: string, place: Place) => void;
}

export interface DroppedObject {
  readonly object: DatabaseObject;
  readonly column: number;
  /** As PostgreSQL identified it while it was there: type, schema, name, identity. */
  readonly identified: readonly [type: string, schema: Datum, name: Datum, identity: string];
}

/** What keeps a hostile history from running for ever. */
export interface Limits {
  steps: number;
  depth: number;
}

const bindings = new WeakMap<Session, Binding>();

export const namesOf = (context: Context): Names => bindingOf(context);

/** The session as it is now; the same as before while its path is. */
export function bindingOf({ store, session }: Context): Binding {
  const { path } = session;
  const known = bindings.get(session);
  if (known?.path === path) return known;
  const binding: Binding = {
    schema: store,
    path,
    mayUse: (namespace) => mayUseSchema(store, session.user, namespace.id),
    assumeType: (name) => assumedType(store, name),
    newRange: () => store.newRange(),
    variables: 'none',
  };
  bindings.set(session, binding);
  return binding;
}

/** A type that only an extension unknown to us can have: made as a member of it when it is first named. */
function assumedType(store: Store, name: Name): Type | undefined {
  if (!store.hasUnknownExtension) return undefined;
  const extension = [...store.all('extension')].findLast((e) => !e.known);
  if (!extension) return undefined;
  const namespace = name.schema === undefined ? extension.namespace : store.namespaceNamed(name.schema)?.id;
  if (namespace === undefined) return undefined;
  const member = {
    class: 'type' as const,
    namespace,
    owner: extension.owner,
    kind: 'base' as const,
    acl: null,
    preferred: false,
    relation: 0,
    length: -1,
    collatable: false,
    depends: [{ on: extension.id, type: 'extension' as const }],
    extension: extension.id,
  };
  const array = store.newId();
  const type = store.make<Type>({ ...member, name: name.name, category: 'U', element: 0, trueArray: false, array });
  store.make<Type>({ ...member, id: array, name: `_${name.name}`, category: 'A', element: type.id, trueArray: true, array: 0 });
  return type;
}
