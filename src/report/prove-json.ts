/** The proof as other programs read it. Its shape is fixed. */

import type { Schema } from '../model/schema.ts';
import type { Caller, Cell, Evidence, Way } from '../prove/proof.ts';
import type { Belonging, ContextValue, Scope, Tenancy } from '../tenancy/index.ts';
import { placeOf } from './place.ts';
import { printableJson } from './printable.ts';
import { type Proved, relationIdentity } from './proved.ts';

/** One history is the document; several are a list in it. */
export function proveJson(proved: readonly Proved[]): string {
  const [only] = proved;
  const document =
    proved.length === 1 && only
      ? { version: 1, ...historyOf(only) }
      : { version: 1, histories: proved.map((one) => ({ folder: one.folder, ...historyOf(one) })) };
  return printableJson(document, 1);
}

const historyOf = ({ schema, proof, cells, unread }: Proved): object => ({
  tenancy: tenancyOf(schema, proof.tenancy),
  callers: proof.callers.map(callerOf),
  cells: cells.map(cellOf),
  assumptions: proof.assumptions,
  unread,
});

const callerOf = ({ name, why, assumed }: Caller): object => ({ role: name, why, ...(assumed && { assumed }) });

function tenancyOf(schema: Schema, { axes, scopes, context }: Tenancy): object {
  const roots = axes.flatMap(({ kind, root }) => (kind === 'tenant' && root !== undefined ? [relationIdentity(schema, root)] : []));
  const tables = Array.from(scopes, ([id, scope]): [string, object] => [relationIdentity(schema, id), scopeOf(schema, id, scope)]);
  return {
    roots: [...new Set(roots)].sort(),
    context: context.flatMap(contextOf),
    tables: Object.fromEntries(tables.sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** Values of a caller that say neither whose nor what they are do not count. An address stands for its user. */
function contextOf({ expression, is, from, why }: ContextValue): object[] {
  if (is === 'other') return [];
  return [{ expression, is: is === 'email' ? 'user' : is, from, why }];
}

function scopeOf(schema: Schema, id: number, { kind, belongs, why }: Scope): object {
  const held = belongs.filter((one) => one.how !== 'through');
  const column = held.find(({ axis }) => axis.kind === 'tenant') ?? held[0];
  const parent = belongs.find((one) => one.how === 'through');
  const axes = held.map((one) => ({ scope: scopeOn(one), column: columnName(schema, id, one.attribute) }));
  return {
    scope: kind,
    ...(column && { column: columnName(schema, id, column.attribute) }),
    ...(parent && (!column || kind === 'through') && { through: relationIdentity(schema, parent.parent) }),
    ...(axes.length > 1 && { axes }),
    why,
  };
}

const columnName = (schema: Schema, relation: number, attribute: number): string =>
  schema.relation(relation)?.columns[attribute - 1]?.name ?? '';

/** What a table with this column alone would be. */
const scopeOn = ({ how, axis }: Exclude<Belonging, { how: 'through' }>): string =>
  how === 'column' && axis.kind !== 'tenant' ? 'owner' : how;

function cellOf({ object, command, role, verdict, sure, ways, because, witness }: Cell): object {
  const [first] = because;
  return {
    table: object,
    command,
    role,
    verdict,
    ...(!sure && { sure }),
    ways: ways.map(wayOf),
    because: because.map(evidenceOf),
    ...(witness && { witness: { says: witness.says, context: witness.context, row: witness.row } }),
    ...(first && placeOf(first.at)),
  };
}

const wayOf = ({ through, verdict, surface, because }: Way): object => ({ through, verdict, surface, because: because.map(evidenceOf) });

const evidenceOf = ({ at, says }: Evidence): object => ({ ...placeOf(at), says });
