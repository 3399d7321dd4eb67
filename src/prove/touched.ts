/** Which tables a view or a routine comes to, through others as well. */

import type { Expression } from '../model/expression.ts';
import type { Routine } from '../model/objects.ts';
import type { Query } from '../model/query.ts';
import type { Schema } from '../model/schema.ts';
import { visit, visitQuery } from '../model/walk.ts';
import type { Bodies } from './bodies.ts';

export interface Touched {
  readonly reads: Set<number>;
  readonly writes: Map<number, Set<'insert' | 'update' | 'delete'>>;
  readonly settings: Set<string>;
}

export class Touches {
  readonly #schema: Schema;
  readonly #bodies: Bodies;
  readonly #routines = new Map<string, Touched>();
  readonly #views = new Map<number, Touched>();

  constructor(schema: Schema, bodies: Bodies) {
    this.#schema = schema;
    this.#bodies = bodies;
  }

  /** What computing it, or carrying it out, comes to. */
  of(bound: Expression | Query, role: number): Touched {
    const touched = none();
    if ('command' in bound) this.#query(bound, touched, role);
    else this.#expression(bound, touched, role);
    return touched;
  }

  ofView(id: number): Touched {
    const known = this.#views.get(id);
    if (known) return known;
    const touched = none();
    this.#views.set(id, touched);
    const relation = this.#schema.relation(id);
    if (relation?.view) this.#query(relation.view.query, touched, 0);
    return touched;
  }

  ofRoutine(routine: Routine, role: number): Touched {
    const key = `${routine.id} ${role}`;
    const known = this.#routines.get(key);
    if (known) return known;
    const touched = none();
    this.#routines.set(key, touched);
    const body = this.#bodies.flat(routine, role);
    const inner = routine.securityDefiner ? routine.owner : role;
    for (const query of body?.queries ?? []) this.#query(query, touched, inner);
    for (const expression of body?.expressions ?? []) this.#expression(expression, touched, inner);
    if (body?.isPartial) this.#named(routine, touched);
    return touched;
  }

  /** Texts that are carried out, and cursors, may do anything to the tables that the body names. */
  #named(routine: Routine, touched: Touched): void {
    const text = routine.body.kind === 'text' ? routine.body.text : '';
    const words = new Set(text.toLowerCase().match(/[\p{L}_][\p{L}\p{N}_$]*/gu));
    for (const relation of this.#schema.all('relation')) {
      if (relation.view || relation.kind === 'composite type' || !words.has(relation.name.toLowerCase())) continue;
      touched.reads.add(relation.id);
      touched.writes.set(relation.id, new Set(['insert', 'update', 'delete']));
    }
  }

  #expression(e: Expression, touched: Touched, role: number): void {
    visit(
      e,
      (part) => this.#part(part, touched, role),
      (query) => this.#ranges(query, touched),
    );
  }

  #query(query: Query, touched: Touched, role: number): void {
    visitQuery(
      query,
      (part) => this.#part(part, touched, role),
      (inner) => this.#ranges(inner, touched),
    );
  }

  #part(part: Expression, touched: Touched, role: number): void {
    if (part.kind !== 'call') return;
    if (part.name === 'set_config' && part.args[0]?.kind === 'constant') touched.settings.add(String(part.args[0].value).toLowerCase());
    const routine = part.function < 16384 ? undefined : this.#schema.routine(part.function);
    if (routine && routine.body.kind !== 'native') merge(touched, this.ofRoutine(routine, role));
  }

  #ranges(query: Query, touched: Touched): void {
    for (const range of query.ranges) {
      if (range.kind !== 'relation') continue;
      const relation = this.#schema.relation(range.relation);
      if (!relation) continue;
      if (relation.view) merge(touched, this.ofView(relation.id));
      else touched.reads.add(relation.id);
      if (query.into !== range.id) continue;
      const behind = relation.view ? this.ofView(relation.id).reads : [relation.id];
      for (const id of behind) touched.writes.set(id, new Set([...(touched.writes.get(id) ?? []), ...commandsOf(query)]));
    }
  }
}

function commandsOf({ command, conflict }: Query): readonly ('insert' | 'update' | 'delete')[] {
  switch (command) {
    case 'select':
    case 'utility':
      return [];
    case 'merge':
      return ['insert', 'update', 'delete'];
    case 'insert':
      return conflict?.set ? ['insert', 'update'] : ['insert'];
    default:
      return [command];
  }
}

const none = (): Touched => ({ reads: new Set(), writes: new Map(), settings: new Set() });

function merge(into: Touched, from: Touched): void {
  for (const one of from.reads) into.reads.add(one);
  for (const one of from.settings) into.settings.add(one);
  for (const [relation, commands] of from.writes) {
    const known = into.writes.get(relation);
    if (known) for (const command of commands) known.add(command);
    else into.writes.set(relation, new Set(commands));
  }
}
