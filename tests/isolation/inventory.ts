/** What is there to be attacked: relations, their columns and rows, and functions. */
import { identifier, type Session, type Text } from './session.ts';

export interface Inventory {
  readonly relations: readonly Attacked[];
  readonly functions: readonly Callable[];
  readonly schemas: readonly string[];
}

export interface Attacked {
  /** As PostgreSQL identifies it. */
  readonly name: string;
  readonly kind: 'table' | 'view' | 'materialized view';
  /** Behind FROM: what is stored in a table itself, not in those that inherit from it; of a partitioned one what its partitions store. */
  readonly source: string;
  readonly columns: readonly AttackedColumn[];
  readonly key: readonly string[];
  readonly parent: string | undefined;
  /** Of a table: every row, by column. */
  readonly rows: readonly Readonly<Record<string, Text>>[];
}

export interface AttackedColumn {
  readonly name: string;
  readonly type: string;
  readonly category: string;
  readonly writable: boolean;
  readonly hasDefault: boolean;
}

export interface Callable {
  readonly identity: string;
  readonly name: string;
  readonly types: readonly string[];
  readonly procedure: boolean;
}

/** Schemas of a platform are not attacked, but for its files. */
const OWN = `n.nspname !~ '^(pg_|information_schema$|auth$|harness$|extensions$|graphql|realtime$|supabase_|vault$|cron$|net$|pgbouncer$|pgsodium|_|pgmq$|pgtle$|dbdev$|etl$|repack$)'`;

export async function takeStock(session: Session): Promise<Inventory> {
  const found = await session.ask(`
    SELECT format('%I.%I', n.nspname, c.relname), c.relkind, c.oid,
      (SELECT format('%I.%I', pn.nspname, p.relname) FROM pg_inherits i JOIN pg_class p ON p.oid = inhparent JOIN pg_namespace pn ON pn.oid = p.relnamespace WHERE inhrelid = c.oid LIMIT 1)
    FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace WHERE relkind IN ('r', 'p', 'v', 'm') AND ${OWN} AND (n.nspname <> 'storage' OR relname = 'objects') ORDER BY c.oid`);
  const oids = `(${found.map(([, , oid]) => oid).join(', ') || 0})`;
  const allColumns = await session.ask(`
    SELECT attrelid, attname, format_type(atttypid, atttypmod), typcategory, attgenerated = '' AND attidentity <> 'a', atthasdef OR attidentity <> ''
    FROM pg_attribute a JOIN pg_type t ON t.oid = atttypid WHERE attrelid IN ${oids} AND attnum > 0 AND NOT attisdropped ORDER BY attrelid, attnum`);
  const allKeys = await session.ask(`
    SELECT indrelid, attname FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND attnum = ANY (indkey) WHERE indrelid IN ${oids} AND indisprimary`);
  const relations: Attacked[] = [];
  for (const [name, kind, oid, parent] of found as [string, string, string, Text][]) {
    const columns = allColumns.filter(([of]) => of === oid).map(([, ...column]) => column);
    const key = allKeys.filter(([of]) => of === oid).map(([, column]) => column);
    const names = columns.map(([column]) => column as string);
    const texts = names.map((column) => `${identifier(column)}::text`);
    const rows =
      kind === 'r' || kind === 'p'
        ? await session.ask(`SELECT ${texts.join(', ') || 'NULL'} FROM ${kind === 'r' ? 'ONLY ' : ''}${name}`)
        : [];
    relations.push({
      name,
      source: kind === 'r' ? `ONLY ${name}` : name,
      kind: kind === 'v' ? 'view' : kind === 'm' ? 'materialized view' : 'table',
      columns: columns.map(([column, type, category, writable, hasDefault]) => ({
        name: column as string,
        type: type as string,
        category: category as string,
        writable: writable === 't',
        hasDefault: hasDefault === 't',
      })),
      key: key as string[],
      parent: parent ?? undefined,
      rows: rows.map((row) => Object.fromEntries(names.map((column, i) => [column, row[i] ?? null]))),
    });
  }
  const routines = await session.ask(`
    SELECT format('%I.%I(%s)', n.nspname, proname, (SELECT coalesce(string_agg(format_type(t, NULL), ', ' ORDER BY o), '') FROM unnest(proargtypes) WITH ORDINALITY AS u(t, o))),
      format('%I.%I', n.nspname, proname), (SELECT coalesce(array_agg(format_type(t, NULL) ORDER BY o), '{}') FROM unnest(proargtypes) WITH ORDINALITY AS u(t, o)), prokind
    FROM pg_proc p JOIN pg_namespace n ON n.oid = pronamespace
    WHERE prokind IN ('f', 'p') AND prorettype NOT IN ('trigger'::regtype, 'event_trigger'::regtype) AND ${OWN} AND n.nspname <> 'storage' ORDER BY p.oid`);
  const namespaces = await session.ask(`SELECT nspname FROM pg_namespace n WHERE ${OWN}`);
  return {
    relations,
    functions: routines.map(([identity, name, types, kind]) => ({
      identity: identity as string,
      name: name as string,
      types: elements(types as string),
      procedure: kind === 'p',
    })),
    schemas: namespaces.map(([name]) => name as string),
  };
}

const elements = (array: string): string[] =>
  Array.from(array.slice(1, -1).matchAll(/"((?:[^"\\]|\\.)*)"|([^,]+)/g), ([, quoted, bare]) => (quoted ?? bare) as string);
