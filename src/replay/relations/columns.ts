/** Columns as a CREATE TABLE or ALTER TABLE defines them (BuildDescForRelation, CheckAttributeType). */
import { findCollation, spell } from '../../bind/names.ts';
import { resolveType, type TypeReference } from '../../bind/types.ts';
import type { ColumnDefinition } from '../../model/change.ts';
import type { Mutable } from '../../model/mutable.ts';
import type { Column } from '../../model/objects.ts';
import { refuse } from '../../model/refusal.ts';
import { formatType } from '../../model/type-name.ts';
import type { TypeName } from '../../model/unbound.ts';
import { type Context, namesOf } from '../context.ts';
import { genericOptions } from '../foreign.ts';
import { clip } from '../made-names.ts';
import { SYSTEM_COLUMNS } from '../resolve.ts';
import type { Store } from '../store.ts';
import { requireCompression, requireStorage } from './column-storage.ts';
import { SERIAL_TYPES } from './serial.ts';

export const MAX_COLUMNS = 1600;

/** A plain column of the definition's name and type; its constraints come after. */
export function columnFrom(context: Context, definition: ColumnDefinition, attribute: number): Column {
  const { store } = context;
  const name = clip(definition.name);
  const { type, modifier } = columnType(context, definition);
  checkColumnType(store, name, type, definition.at);
  const collation = definition.collation && findCollation(namesOf(context), definition.collation);
  if (definition.collation && !collation)
    refuse('42704', `collation "${spell(definition.collation)}" for encoding "UTF8" does not exist`, { at: definition.collation.at });
  if (collation && !store.type(type)?.collatable)
    refuse('42804', `collations are not supported by type ${formatType(store, type, -1)}`, { at: definition.at });
  return newColumn(store, {
    name,
    attribute,
    type,
    modifier,
    ...(collation && collation.name !== 'default' ? { collation: collation.id } : {}),
    ...(definition.options.length > 0 ? { foreignOptions: genericOptions(definition.options) } : {}),
    ...(definition.storage ? { storage: requireStorage(store, type, definition.storage, definition.at) } : {}),
    ...(definition.compression ? { compression: requireCompression(store, type, definition.compression, definition.at) } : {}),
    at: definition.at,
    end: definition.end,
  });
}

interface Wanted {
  readonly name: string;
  readonly attribute: number;
  readonly type: number;
  readonly modifier: number;
  readonly collation?: number;
  readonly storage?: string;
  readonly compression?: string;
  readonly foreignOptions?: Column['foreignOptions'];
  readonly at?: number;
  readonly end?: number;
}

export function newColumn(
  store: Store,
  { at, end, name, attribute, type, modifier, collation, storage, compression, foreignOptions }: Wanted,
): Column {
  const place = at === undefined ? store.place : store.placeAt(at, end);
  const column: Mutable<Column> = {
    name,
    attribute,
    type,
    modifier,
    notNull: false,
    dropped: false,
    local: true,
    inheritedFrom: 0,
    acl: null,
    provenance: { made: { place } },
  };
  if (collation !== undefined) column.collation = collation;
  if (foreignOptions) column.foreignOptions = foreignOptions;
  if (storage !== undefined) column.storage = storage;
  if (compression !== undefined) column.compression = compression;
  return column;
}

function columnType(context: Context, definition: ColumnDefinition): TypeReference {
  const written = definition.type as TypeName;
  const serial = serialType(written);
  if (serial !== undefined) return { type: serial, modifier: -1 };
  if (written.setof) refuse('42P16', `column "${definition.name}" cannot be declared SETOF`, { at: written.at });
  return resolveType(namesOf(context), written);
}

/** The integer type behind `serial` and its kin; undefined for other types. */
export function serialType(written: TypeName | undefined): number | undefined {
  if (written?.path.length !== 1 || written.percentType) return undefined;
  const type = SERIAL_TYPES[written.path[0] as string];
  if (type !== undefined && written.dimensions > 0) refuse('0A000', 'array of serial is not implemented', { at: written.at });
  return type;
}

export function checkColumnType(store: Store, name: string, id: number, at: number): void {
  const type = store.type(id);
  if (type?.kind === 'pseudo') refuse('42P16', `column "${name}" has pseudo-type ${formatType(store, id, -1)}`, { at });
}

export function refuseColumnNames(columns: readonly Column[], allowSystem: boolean): void {
  if (columns.length > MAX_COLUMNS) refuse('54011', `tables can have at most ${MAX_COLUMNS} columns`);
  const seen = new Set<string>();
  for (const { name, dropped, provenance } of columns) {
    if (dropped) continue;
    const at = provenance['made']?.place.start;
    if (!allowSystem && SYSTEM_COLUMNS.has(name))
      refuse('42701', `column name "${name}" conflicts with a system column name`, at === undefined ? {} : { at });
    if (seen.has(name)) refuse('42701', `column "${name}" specified more than once`, at === undefined ? {} : { at });
    seen.add(name);
  }
}
