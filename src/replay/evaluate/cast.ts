/** Casts: by a function, through text, element by element, into a domain, to a length. */

import { pathway } from '../../bind/coerce.ts';
import { elementType } from '../../bind/types.ts';
import { type Datum, derived, isArray, isRow, isUndecided, undecidedIn } from '../../model/datum.ts';
import type { Cast } from '../../model/expression.ts';
import { refuse } from '../../model/refusal.ts';
import { formatType } from '../../model/type-name.ts';
import { sizeDatum } from '../../model/value/length.ts';
import { printDatum } from '../../model/value/print.ts';
import { readDatum } from '../../model/value/read.ts';
import type { Context } from '../context.ts';
import { invoke } from './call.ts';
import type { Environment } from './environment.ts';
import { evaluate } from './expression.ts';

export function castDatum(value: Datum, e: Cast, environment: Environment): Datum {
  const { context } = environment;
  if (e.how === 'domain') return checkedByDomain(value, e.type, environment);
  if (value === null || isUndecided(value)) return value;
  switch (e.how) {
    case 'relabel':
      return value;
    case 'length':
      return sizeDatum(context.store, e.type, e.modifier, value, e.explicit);
    case 'function':
      return throughFunction(context, value, e);
    case 'io':
      return throughText(context, value, e.arg.type, e.type, e.modifier);
    case 'array':
      return elementwise(context, value, e);
    case 'row': {
      if (!isRow(value)) return value;
      return value;
    }
    default:
      return e.how satisfies never;
  }
}

export function throughText({ store }: Context, value: Datum, from: number, to: number, modifier: number): Datum {
  if (value === null) return value;
  const unknown = undecidedIn(value);
  if (unknown) return derived(unknown);
  const text = printDatum(store, from, value);
  if (store.type(to)?.category === 'S' && ['text', 'varchar', 'bpchar', 'name'].includes(store.type(to)?.name ?? '')) return text;
  return REGISTERED.has(store.type(to)?.name ?? '') ? store.registered(to, text, 0) : readDatum(store, to, modifier, text, 0);
}

const REGISTERED = new Set([
  'regclass',
  'regproc',
  'regprocedure',
  'regoper',
  'regoperator',
  'regtype',
  'regnamespace',
  'regrole',
  'regconfig',
  'regdictionary',
  'regcollation',
]);

function throughFunction(context: Context, value: Datum, e: Cast): Datum {
  const routine = context.store.routine(e.function ?? 0);
  if (!routine) return { undecided: 'a cast' };
  const more: Datum[] = routine.inputs.length > 1 ? [e.modifier, ...(routine.inputs.length > 2 ? [e.explicit] : [])] : [];
  return invoke(routine, [value, ...more], routine.inputs, e.type, false, context);
}

function elementwise(context: Context, value: Datum, e: Cast): Datum {
  const { store } = context;
  if (!isArray(value)) return value;
  const from = elementType(store, e.arg.type);
  const to = elementType(store, e.type);
  return { ...value, elements: value.elements.map((element) => convertDatum(context, element, from, to, e.modifier, e.explicit)) };
}

/** A value of one type as another, by whatever way there is. */
export function convertDatum(context: Context, value: Datum, from: number, to: number, modifier: number, explicit: boolean): Datum {
  const { store } = context;
  if (value === null || isUndecided(value)) return value;
  const sized = (result: Datum) => (modifier < 0 ? result : sizeDatum(store, to, modifier, result, explicit));
  if (from === to) return sized(value);
  const way = pathway(store, to, from, 'explicit');
  if (way?.how === 'relabel') return sized(value);
  if (way?.how === 'function') {
    const routine = store.routine(way.function);
    if (routine)
      return sized(
        invoke(
          routine,
          [value, ...(routine.inputs.length > 1 ? [modifier] : []), ...(routine.inputs.length > 2 ? [explicit] : [])],
          routine.inputs,
          to,
          false,
          context,
        ),
      );
  }
  if (way?.how === 'array' && isArray(value))
    return {
      ...value,
      elements: value.elements.map((element) =>
        convertDatum(context, element, elementType(store, from), elementType(store, to), modifier, explicit),
      ),
    };
  return sized(throughText(context, value, from, to, modifier));
}

/** A domain's NOT NULL and CHECKs, of the domains underneath first. */
export function checkedByDomain(value: Datum, id: number, environment: Environment): Datum {
  const { store } = environment.context;
  const type = store.type(id);
  if (!type?.domain || isUndecided(value)) return value;
  const inner = checkedByDomain(value, type.domain.base, environment);
  if (type.domain.notNull && inner === null) refuse('23502', `domain ${formatType(store, id, null)} does not allow null values`);
  for (const constraint of store.constraintsOfDomain(id)) {
    if (!constraint.check) continue;
    const holds = evaluate(constraint.check.expression, { context: environment.context, rows: new Map(), domainValue: inner });
    if (holds === false) refuse('23514', `value for domain ${formatType(store, id, null)} violates check constraint "${constraint.name}"`);
  }
  return inner;
}
