/** serial and identity columns: the sequence that comes with them. */
import { INT2, INT4, INT8, PG_CATALOG, REGCLASS } from '../../model/catalog/ids.ts';
import type { Option } from '../../model/change.ts';
import type { Expression } from '../../model/expression.ts';
import type { Column, Relation } from '../../model/objects.ts';
import { refuse } from '../../model/refusal.ts';
import type { Context } from '../context.ts';
import { chooseRelationName } from '../made-names.ts';
import { setDefaultExpression } from './defaults.ts';
import { alterColumn } from './make.ts';
import { makeSequence } from './sequence.ts';

export const SERIAL_TYPES: Readonly<Record<string, number>> = {
  smallserial: INT2,
  serial2: INT2,
  serial: INT4,
  serial4: INT4,
  bigserial: INT8,
  serial8: INT8,
};

/** The sequence of a serial column, and the default that draws from it. */
export function addSerialDefault(context: Context, relation: Relation, column: Column, at: number): Relation {
  const { store } = context;
  const name = chooseRelationName(store, relation.name, column.name, 'seq', relation.namespace, false);
  const sequence = makeSequence(context, {
    name,
    namespace: relation.namespace,
    owner: relation.owner,
    persistence: relation.persistence,
    options: [],
    type: column.type,
    ownedBy: { relation: relation.id, attribute: column.attribute, identity: false },
    at,
  });
  return setDefaultExpression(context, relation, column, nextValue(context, sequence.id, column, at), at);
}

/** nextval('sequence'::regclass) */
function nextValue({ store }: Context, sequence: number, column: Column, at: number): Expression {
  const nextval = store.routinesNamed(PG_CATALOG, 'nextval')[0];
  const name: Expression = { kind: 'constant', value: sequence, type: REGCLASS, modifier: -1, at };
  const call: Expression = {
    kind: 'call',
    function: nextval?.id ?? 0,
    name: 'nextval',
    args: [name],
    variadic: false,
    returnsSet: false,
    form: 'call',
    type: INT8,
    modifier: -1,
    at,
  };
  if (column.type === INT8) return call;
  const cast = store.cast(INT8, column.type);
  return {
    kind: 'cast',
    arg: call,
    how: 'function',
    function: cast?.function ?? 0,
    explicit: false,
    implicit: true,
    type: column.type,
    modifier: -1,
    at,
  };
}

export function addIdentity(
  context: Context,
  relation: Relation,
  column: Column,
  always: boolean,
  options: readonly Option[],
  at: number,
): Relation {
  const { store } = context;
  if (![INT2, INT4, INT8].includes(column.type)) refuse('22023', 'identity column type must be smallint, integer, or bigint', { at });
  const named = options.find((option) => option.name === 'sequence_name')?.value;
  const written = Array.isArray(named) ? (named as readonly string[]) : undefined;
  const namespace =
    written && written.length > 1 ? (store.namespaceNamed(written.at(-2) as string)?.id ?? relation.namespace) : relation.namespace;
  const name = written?.at(-1) ?? chooseRelationName(store, relation.name, column.name, 'seq', relation.namespace, false);
  makeSequence(context, {
    name,
    namespace,
    owner: relation.owner,
    persistence: relation.persistence,
    options: options.filter((option) => option.name !== 'sequence_name'),
    type: column.type,
    ownedBy: { relation: relation.id, attribute: column.attribute, identity: true },
    at,
  });
  return alterColumn(store, relation, column.attribute, { identity: always ? 'always' : 'by default', notNull: true }, at);
}
