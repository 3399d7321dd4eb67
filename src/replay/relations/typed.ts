import { resolveType } from '../../bind/types.ts';
import type { Column } from '../../model/objects.ts';
import { refuse } from '../../model/refusal.ts';
import { formatType } from '../../model/type-name.ts';
import type { TypeName } from '../../model/unbound.ts';
import { type Context, namesOf } from '../context.ts';
import { liveColumns } from '../resolve.ts';
import { newColumn } from './columns.ts';

/** CREATE TABLE ... OF type: the columns are the composite type's. */
export function typedColumns(context: Context, written: TypeName): { readonly type: number; readonly columns: Column[] } {
  const { store } = context;
  const { type } = resolveType(namesOf(context), written);
  const relation = store.relation(store.type(type)?.relation ?? 0);
  if (relation?.kind !== 'composite type')
    refuse(
      '42809',
      relation
        ? `type ${formatType(store, type, -1)} is the row type of another table`
        : `type ${formatType(store, type, -1)} is not a composite type`,
      { at: written.at },
    );
  const columns = liveColumns(relation).map(({ name, type: of, modifier, collation }, i) =>
    newColumn(store, { name, attribute: i + 1, type: of, modifier, ...(collation === undefined ? {} : { collation }), at: written.at }),
  );
  return { type, columns };
}
