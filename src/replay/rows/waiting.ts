/** What the rows of a statement set off, and when: at the statement's end, or, deferred, at that of the transaction (AfterTriggerQueue). */
import type { Context } from '../context.ts';
import { step } from '../evaluate/environment.ts';
import type { Store } from '../store.ts';

/** A constraint, or a constraint trigger. */
export interface Deferrable {
  readonly id: number;
  readonly deferrable: boolean;
  readonly initiallyDeferred: boolean;
}

interface Event {
  readonly by: Deferrable;
  /** The table whose row it is about. */
  readonly relation: number;
  readonly run: () => void;
}

interface Link {
  readonly event: Event;
  readonly before: Link | undefined;
}

/** What SET CONSTRAINTS has said in this transaction. */
interface Modes {
  readonly all: boolean | undefined;
  readonly own: ReadonlyMap<number, boolean>;
}

const AS_DEFINED: Modes = { all: undefined, own: new Map() };

export class Waiting {
  readonly #store: Store;
  #last: Link | undefined;
  #modes = AS_DEFINED;

  constructor(store: Store) {
    this.#store = store;
  }

  add(by: Deferrable, relation: number, run: () => void): void {
    this.#set({ event: { by, relation, run }, before: this.#last });
  }

  /** Runs what was added while `statement` ran, as far as it is not deferred. */
  during<T>(context: Context, statement: () => T): T {
    const before = this.#last;
    const result = statement();
    this.#run(context, before, ({ by }) => !this.#isDeferred(by));
    return result;
  }

  /** Without a name, of all of them. */
  setDeferred(context: Context, constraints: readonly number[] | undefined, deferred: boolean): void {
    const before = this.#modes;
    this.#store.onUndo(() => {
      this.#modes = before;
    });
    if (constraints === undefined) this.#modes = { all: deferred, own: new Map() };
    else this.#modes = { all: before.all, own: new Map([...before.own, ...constraints.map((id) => [id, deferred] as const)]) };
    if (!deferred) this.#run(context, undefined, ({ by }) => !this.#isDeferred(by));
  }

  /** At the end of the transaction everything is due. */
  commit(context: Context): void {
    while (this.#last) this.#run(context, undefined, () => true);
  }

  /** The transaction is over. */
  end(): void {
    if (this.#last) this.#set(undefined);
    this.#modes = AS_DEFINED;
  }

  isOn(relation: number): boolean {
    for (let link = this.#last; link; link = link.before) if (link.event.relation === relation) return true;
    return false;
  }

  #isDeferred({ id, deferrable, initiallyDeferred }: Deferrable): boolean {
    return deferrable && (this.#modes.own.get(id) ?? this.#modes.all ?? initiallyDeferred);
  }

  #run(context: Context, since: Link | undefined, isDue: (event: Event) => boolean): void {
    const events: Event[] = [];
    for (let link = this.#last; link && link !== since; link = link.before) events.push(link.event);
    if (events.length === 0) return;
    let kept = since;
    const due: Event[] = [];
    for (const event of events.reverse())
      if (isDue(event)) due.push(event);
      else kept = { event, before: kept };
    if (due.length === 0) return;
    this.#set(kept);
    for (const { run } of due) {
      step(context);
      run();
    }
  }

  #set(last: Link | undefined): void {
    const before = this.#last;
    this.#store.onUndo(() => {
      this.#last = before;
    });
    this.#last = last;
  }
}
