/** A call of a PL/pgSQL body while it runs: its variables, and what statements leave behind for each other. */
import type { Datum } from '../../model/datum.ts';
import type { Place } from '../../model/objects.ts';
import type { Block, Declaration } from '../../model/program.ts';
import type { Query } from '../../model/query.ts';
import type { Context } from '../context.ts';
import type { Row } from '../rows/rows.ts';

export interface Variable {
  readonly name: string;
  readonly slot: number;
  /** RECORD for a variable that takes any row; its value then knows its columns. */
  readonly type: number;
  readonly modifier: number;
  readonly constant: boolean;
  readonly notNull: boolean;
  value: Datum;
}

export interface Scope {
  readonly label: string | undefined;
  readonly variables: Map<string, Variable>;
  readonly outer: Scope | undefined;
}

export interface Cursor {
  readonly rows: readonly Row[];
  readonly query: Query | undefined;
  position: number;
}

export interface Caught {
  readonly sqlstate: string;
  readonly message: string;
  readonly detail: string;
  readonly hint: string;
}

/** What a trigger sees of its statement: tables of the shape of its own. */
export interface Transitions {
  readonly relation: number;
  readonly tables: ReadonlyMap<string, readonly Row[]>;
}

export interface Frame {
  readonly context: Context;
  /** Where the body stands; a fragment's offset counts from its origin. */
  readonly place: Place;
  readonly winner: Block['winner'];
  readonly slots: Variable[];
  readonly declared: Map<Declaration | object, Variable>;
  readonly cursors: Map<string, Cursor>;
  readonly cursorQueries: Map<string, Extract<Declaration, { kind: 'cursor' }>>;
  readonly transitions: Transitions | undefined;
  /** The names of OUT parameters. */
  readonly outNames?: readonly string[];
  /** What the routine returns: its type, 0 for a block. */
  readonly returns: number;
  scope: Scope;
  /** Absent where nobody knows. */
  rowCount: number | undefined;
  caught: Caught | undefined;
  result: Datum;
  readonly rows: Datum[];
}

export function newFrame(context: Context, { winner }: Block, place: Place, returns: number, transitions?: Transitions): Frame {
  const scope: Scope = { label: undefined, variables: new Map(), outer: undefined };
  return {
    context,
    place,
    winner,
    slots: [],
    declared: new Map(),
    cursors: new Map(),
    cursorQueries: new Map(),
    transitions,
    returns,
    scope,
    rowCount: 0,
    caught: undefined,
    result: null,
    rows: [],
  };
}

export function declareVariable(
  frame: Frame,
  name: string,
  type: number,
  modifier: number,
  value: Datum,
  more: { readonly constant?: boolean; readonly notNull?: boolean; readonly key?: object } = {},
): Variable {
  const known = more.key ? frame.declared.get(more.key) : undefined;
  if (known && known.type === type) {
    known.value = value;
    frame.scope.variables.set(name, known);
    return known;
  }
  const variable: Variable = {
    name,
    slot: frame.slots.length + 1,
    type,
    modifier,
    constant: more.constant ?? false,
    notNull: more.notNull ?? false,
    value,
  };
  frame.slots.push(variable);
  frame.scope.variables.set(name, variable);
  if (more.key) frame.declared.set(more.key, variable);
  return variable;
}

export function variableNamed(frame: Frame, name: string): Variable | undefined {
  for (let scope: Scope | undefined = frame.scope; scope; scope = scope.outer) {
    const found = scope.variables.get(name);
    if (found) return found;
  }
  return undefined;
}

export function labelled(frame: Frame, label: string): Scope | undefined {
  for (let scope: Scope | undefined = frame.scope; scope; scope = scope.outer) if (scope.label === label) return scope;
  return undefined;
}

export const valueOfSlot = (frame: Frame, slot: number): Datum => frame.slots[slot - 1]?.value ?? null;

/** The place of something that stands at an offset of the body's text. */
export function placeIn({ place }: Frame, at: number): Place {
  if (place.approximate) return place;
  const start = (place.origin ?? 0) + at;
  return { ...place, start, end: Math.max(place.end, start) };
}
