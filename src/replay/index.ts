/** Replays a history: each change is carried out as PostgreSQL would, or refused as PostgreSQL would. */
import type { BuiltIns } from '../model/catalog/built-ins.ts';
import { BOOTSTRAP_SUPERUSER } from '../model/catalog/ids.ts';
import type { Change } from '../model/change.ts';
import type { Condition, TransactionClass } from '../model/migration.ts';
import type { Place } from '../model/objects.ts';
import type { Refused, Step, Unmodelled } from '../model/outcome.ts';
import { Refusal, refuse } from '../model/refusal.ts';
import type { PostgresVersion, Schema } from '../model/schema.ts';
import type { Source, Span } from '../source.ts';
import { apply } from './apply.ts';
import { holds } from './conditions.ts';
import type { Context, DroppedObject, Reader } from './context.ts';
import { makeDatabase } from './database.ts';
import { dropAll } from './drop/remove.ts';
import { Exhausted } from './evaluate/environment.ts';
import type { Result } from './evaluate/query.ts';
import { betweenEventTriggers, type CommandLog } from './event-triggers.ts';
import { LostNames, subjectIdentity } from './refusals.ts';
import { registeredName } from './registered.ts';
import { registeredText } from './registered-text.ts';
import { Rows } from './rows/rows.ts';
import { Waiting } from './rows/waiting.ts';
import { Session } from './session.ts';
import { Store } from './store.ts';
import { insideTransaction, outsideTransaction } from './transaction-rules.ts';
import { Transactions } from './transactions.ts';

export interface ReplayOptions {
  readonly version: PostgresVersion;
  readonly builtIns: BuiltIns;
  readonly reader: Reader;
  readonly database?: string;
  /** Settings that the server or the connection starts with. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Sees each change before it is carried out, with the schema as it is then. */
  readonly observe?: (step: Step) => void;
}

/** A migration whose statements have been read. */
export interface ReadMigration {
  readonly name: string;
  readonly source: Source;
  readonly transaction: TransactionClass;
  readonly resetBefore: boolean;
  readonly schema?: string;
  readonly conditions?: readonly Condition[];
  /** Gone through more than once; a long migration is not held in memory. */
  readonly statements: Iterable<ReadStatement>;
  /** The next one is in the same transaction. */
  readonly continued: boolean;
}

export interface ReadStatement {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly changes: readonly Change[];
  /** It runs only if a condition holds of which nothing is known. */
  readonly maybe?: true;
}

const STEPS_PER_STATEMENT = 3_000_000;
const STEPS_IN_ALL = 60_000_000;

export class Replay {
  readonly store: Store;
  readonly refused: Refused[] = [];
  readonly unmodelled: Unmodelled[] = [];
  readonly notices: { readonly level: string; readonly message: string; readonly place: Place }[] = [];
  readonly #options: ReplayOptions;
  readonly #session: Session;
  readonly #waiting: Waiting;
  readonly #transactions: Transactions;
  readonly #context: Context;
  #migration = -1;
  #step = 0;
  #stepsLeft = STEPS_IN_ALL;
  #fresh = 0;
  #statement: { readonly index: number; readonly place: Place };
  #skipTransactions = false;
  readonly #lost = new LostNames();

  constructor(options: ReplayOptions) {
    this.#options = options;
    const place: Place = { source: { name: '', bytes: new Uint8Array() }, start: 0, end: 0, step: 0 };
    this.#statement = { index: 0, place };
    this.store = new Store(options.builtIns, options.version, place);
    this.#session = new Session(this.store, BOOTSTRAP_SUPERUSER, options.settings);
    this.#waiting = new Waiting(this.store);
    this.#transactions = new Transactions(this.store, this.#session, {
      commit: (doomed) => {
        this.#waiting.commit(this.#context);
        this.#dropRelations(doomed);
        this.#deleteRows();
      },
      end: () => this.#waiting.end(),
    });
    this.#context = this.#makeContext();
    this.store.registered = (type, text, at) => registeredName(this.#context, type, text, at);
    this.store.printRegistered = (type, id) => registeredText(this.#context, type, id);
    this.store.usesLabel = (type, label) => this.#useLabel(type, label);
    makeDatabase(this.store);
    this.store.settle();
  }

  get schema(): Schema {
    return this.store;
  }

  /** The session as the history leaves it: for binding the text of bodies, and for computing with values. */
  get context(): Context {
    return this.#context;
  }

  #makeContext(): Context {
    return {
      store: this.store,
      session: this.#session,
      reader: this.#options.reader,
      rows: new Rows(this.store),
      waiting: this.#waiting,
      limits: { steps: 0, depth: 0 },
      sequences: new Map(),
      database: this.#options.database ?? 'postgres',
      fresh: () => ++this.#fresh,
      moment: () => this.#transactions.number,
      execute: (change) => this.#execute(change),
      transaction: (change) => {
        if (!this.#skipTransactions) this.#transactions.carryOut(change);
      },
      endTransaction: (how) => this.#endInBlock(how),
      atomic: false,
      command: undefined,
      notice: (level, message, place) => this.notices.push({ level, message, place }),
      report: (tag, object) => this.#log?.made.push({ tag, object }),
      dropped: (objects: readonly DroppedObject[]) => this.#log?.dropped.push(...objects),
      dropAtCommit: (relation) => this.#transactions.dropAtCommit(relation),
      addedLabel: (type, label) => this.#transactions.addLabel(type, label),
      unmodelled: (what, place) => this.unmodelled.push({ what, place }),
    };
  }

  #log: CommandLog | undefined;
  /** What a ROLLBACK inside a block goes back to. */
  #blockMark = 0;

  /** Possible where the block or procedure stands by itself. */
  #endInBlock(how: 'commit' | 'rollback'): void {
    const { store } = this;
    const refused = { sqlstate: '2D000', message: 'invalid transaction termination' };
    if (this.#context.atomic) refuse(refused.sqlstate, refused.message);
    if (this.#transactions.open) return this.#refuse({ ...refused, applied: true });
    if (how === 'rollback') store.unwind(this.#blockMark);
    else this.#transactions.commit();
    this.#transactions.end();
    this.#blockMark = store.mark();
  }

  /** Forgets what was said so far, of the SQL that stands before the first migration; gives what was refused in it. */
  startHistory(): readonly Refused[] {
    this.#migration = -1;
    this.unmodelled.length = 0;
    this.notices.length = 0;
    this.#reconnect();
    return this.refused.splice(0);
  }

  /** A new connection: what ALTER ROLE and ALTER DATABASE have set takes effect. */
  #reconnect(): void {
    const { store } = this;
    const settings = (role: number, of = 'role') => store.listed('role settings', 'role settings', role, of)[0]?.settings ?? {};
    this.#session.reconnect(BOOTSTRAP_SUPERUSER, { ...settings(0, 'database'), ...settings(0), ...settings(BOOTSTRAP_SUPERUSER) });
    store.settle();
  }

  /** Carries out one migration. One fault costs one statement. */
  run(migration: ReadMigration): void {
    this.#migration++;
    if (migration.resetBefore) {
      this.#session.resetAll();
      this.#session.becomeSession(this.#session.authenticated);
    }
    if (migration.schema !== undefined) this.#session.putFirst(migration.schema);
    const wanted = holds(this.#context, migration.conditions ?? []);
    if (wanted) this.#runWhole(migration);
    // Nobody can know.
    if (wanted === undefined) this.#runWhole({ ...migration, statements: maybe(migration.statements) });
    this.store.settle();
  }

  #runWhole(migration: ReadMigration): void {
    const mark = this.store.mark();
    const before = { refused: this.refused.length, unmodelled: this.unmodelled.length, notices: this.notices.length };
    this.#skipTransactions = false;
    const bringsTransactions = this.#runAll(migration);
    const failed = this.refused.slice(before.refused).some((one) => !one.applied);
    if (failed && bringsTransactions) {
      // As if the statements were run one by one: their own BEGIN and ROLLBACK would take good ones along.
      this.store.unwind(mark);
      this.refused.length = before.refused;
      this.unmodelled.length = before.unmodelled;
      this.notices.length = before.notices;
      this.#skipTransactions = true;
      this.#runAll(migration);
    }
  }

  /** Whether the migration begins or ends transactions of its own. */
  #runAll(migration: ReadMigration): boolean {
    let bringsTransactions = false;
    const { transaction, continued } = migration;
    const whole =
      transaction === 'file' ||
      transaction === 'all' ||
      ((transaction === 'implicit' || transaction === 'pipe') && areSeveral(migration.statements));
    if (whole) this.#transactions.begin();
    for (const statement of migration.statements) {
      bringsTransactions ||= statement.changes.some((change) => change.kind === 'transaction');
      this.#runStatement(migration, statement);
    }
    // psql ends with its file, and an open transaction with it.
    if (transaction === 'none' && !continued && this.#transactions.open && !this.#skipTransactions)
      this.#transactions.carryOut({ kind: 'transaction', action: 'rollback', chain: false, at: 0 });
    if (continued) return bringsTransactions;
    try {
      this.#transactions.commit();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.#refuse({ ...this.#pointedAt(error), applied: true });
    }
    this.#transactions.end();
    return bringsTransactions;
  }

  #dropRelations(relations: readonly number[]): void {
    const targets = relations.flatMap((id) => this.store.relation(id) ?? []).map((object) => ({ object, column: 0 }));
    if (targets.length > 0) dropAll(this.#context, targets, true);
  }

  /** ON COMMIT DELETE ROWS. */
  #deleteRows(): void {
    const { temporary } = this.#session;
    if (temporary === undefined) return;
    for (const object of this.store.inNamespace(temporary))
      if (object.class === 'relation' && object.deletesRows) this.#context.rows.clear(object.id);
  }

  #runStatement({ source }: ReadMigration, statement: ReadStatement): void {
    const { store } = this;
    this.#blockMark = store.mark();
    this.#step++;
    this.#transactions.step();
    const place: Place = { source, start: statement.start, end: statement.end, step: this.#step };
    store.place = place;
    store.unsure = statement.maybe ? place : undefined;
    this.#statement = { index: statement.index, place };
    const { limits } = this.#context;
    const granted = Math.min(STEPS_PER_STATEMENT, this.#stepsLeft);
    limits.steps = granted;
    limits.depth = 0;
    try {
      for (const change of statement.changes) {
        const command = this.#transactions.open ? outsideTransaction(change) : undefined;
        if (command) this.#refuseInTransaction(command, change);
        const alone = this.#transactions.open || this.#skipTransactions ? undefined : insideTransaction(change);
        if (alone) refuse('25P01', `${alone} can only be used in transaction blocks`, { at: change.at });
        this.#execute(change);
      }
      if (!this.#transactions.open) {
        this.#transactions.commit();
        if (!this.#skipTransactions) this.#transactions.end();
      }
    } catch (error) {
      store.unwind(this.#blockMark);
      store.unsure = undefined;
      if (error instanceof Refusal)
        this.#refuse({ ...this.#pointedAt(error), ...this.#explained(error, statement.changes, place), applied: false });
      else if (error instanceof Exhausted) this.unmodelled.push({ what: error.message, place });
      else if (error instanceof RangeError) this.#refuse({ sqlstate: '54001', message: 'stack depth limit exceeded', applied: false });
      else throw error;
    }
    this.#stepsLeft -= granted - Math.max(0, limits.steps);
  }

  #explained(refusal: Refusal, changes: readonly Change[], place: Place): Partial<Refused> {
    const object = subjectIdentity(this.#context, changes);
    const cause = this.#lost.causeOf(refusal, changes, place);
    return { ...(object === undefined ? {} : { object }), ...(cause === undefined ? {} : { cause }) };
  }

  /** Names that a statement would have made that could not even be read. */
  lose(name: string | undefined, { source, start, end }: Span): void {
    if (name !== undefined) this.#lost.lose([name], { source, start, end, step: this.#step });
  }

  #pointedAt({ sqlstate, message, at, inside, detail, hint }: Refusal): Pick<Refused, 'sqlstate' | 'message'> & Partial<Refused> {
    const { place } = this.#statement;
    const exact = inside ? within(place, inside) : at !== undefined && at > 0 ? at : undefined;
    return {
      sqlstate,
      message,
      ...(exact === undefined ? {} : { at: exact }),
      ...(detail === undefined ? {} : { detail }),
      ...(hint === undefined ? {} : { hint }),
    };
  }

  #refuse(refused: Pick<Refused, 'sqlstate' | 'message' | 'applied'> & Partial<Refused>): void {
    const { index, place } = this.#statement;
    this.refused.push({ place, migration: this.#migration, statement: index, ...refused });
  }

  #refuseInTransaction(command: string, change: Change): void {
    const object = subjectIdentity(this.#context, [change]);
    const message = `${command} cannot run inside a transaction block`;
    this.#refuse({ sqlstate: '25001', message, ...(object !== undefined && { object }), applied: true });
  }

  #useLabel(type: number, label: string): void {
    if (!this.#transactions.open || !this.#transactions.isNewLabel(type, label)) return;
    this.#refuse({
      sqlstate: '55P04',
      message: `unsafe use of new value "${label}" of enum type ${this.store.type(type)?.name}`,
      hint: 'New enum values must be committed before they can be used.',
      applied: true,
    });
  }

  /** Carries out a change: a statement's own, or one that a block or routine asks for. */
  #execute(change: Change): Result | undefined {
    const { store } = this;
    const { path } = this.#context.session;
    this.#options.observe?.({ change, place: store.place, schema: store, path, migration: this.#migration });
    const around = this.#log;
    const log: CommandLog = { made: [], dropped: [] };
    this.#log = log;
    try {
      return betweenEventTriggers(this.#context, change, log, () => apply(this.#context, change));
    } finally {
      this.#log = around;
    }
  }
}

const maybe = (statements: Iterable<ReadStatement>): Iterable<ReadStatement> => ({
  *[Symbol.iterator]() {
    for (const one of statements) yield { ...one, maybe: true as const };
  },
});

function areSeveral(statements: Iterable<ReadStatement>): boolean {
  let count = 0;
  for (const _ of statements) if (++count > 1) return true;
  return false;
}

/** Where a block's own statement stands; a routine's body stands elsewhere, and the call is what fails here. */
const within = (around: Place, { source, start, approximate }: Place): number | undefined =>
  source === around.source && start >= around.start && start < around.end && !approximate ? start : undefined;
