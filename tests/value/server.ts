/** A PostgreSQL in process, and its types as our schema sees them. */
import { PGlite } from '@electric-sql/pglite';
import type { Relation, Type } from '../../src/model/objects.ts';
import type { Schema } from '../../src/model/schema.ts';

export interface Server {
  readonly schema: Schema;
  readonly typeId: (name: string) => number;
  /** What each query answers: `=text`, `null`, or `!SQLSTATE`. */
  readonly attempt: (queries: readonly string[]) => Promise<readonly (string | null)[]>;
  readonly rows: (query: string) => Promise<readonly Record<string, unknown>[]>;
  readonly close: () => Promise<void>;
}

const ATTEMPT = `
create function attempt(query text) returns text language plpgsql as $$
declare answer text;
begin
  execute query into answer;
  return '=' || answer;
exception when others then return '!' || sqlstate;
end $$;`;

const CHUNK = 500;

export async function startServer(setup = ''): Promise<Server> {
  const db = await PGlite.create();
  await db.exec(`set client_min_messages = error; ${ATTEMPT} ${setup}`);
  const rows = async (query: string): Promise<readonly Record<string, unknown>[]> => (await db.query<Record<string, unknown>>(query)).rows;
  const types = await readTypes(rows);
  const relations = await readRelations(rows);
  const names = new Map<string, number>();
  for (const { id, format } of types) names.set(format, id);
  const byId = new Map(types.map(({ type }) => [type.id, type]));
  const schema = {
    version: 18,
    type: (id: number) => byId.get(id),
    relation: (id: number) => relations.get(id),
    registered: () => 0,
  } as unknown as Schema;
  return {
    schema,
    rows,
    typeId(name) {
      const id = names.get(name);
      if (id === undefined) throw new Error(`no type ${name}`);
      return id;
    },
    async attempt(queries) {
      const answers: (string | null)[] = [];
      for (let i = 0; i < queries.length; i += CHUNK) {
        const chunk = queries.slice(i, i + CHUNK);
        const { rows } = await db.query<{ a: string | null }>(
          'select attempt(q) as a from unnest($1::text[]) with ordinality as u(q, o) order by o',
          [chunk],
        );
        if (rows.length !== chunk.length) throw new Error(`the server broke over one of\n${chunk.join('\n')}`);
        answers.push(...rows.map((row) => row.a));
      }
      return answers;
    },
    close: () => db.close(),
  };
}

type Rows = (query: string) => Promise<readonly Record<string, unknown>[]>;

const KINDS: Readonly<Record<string, Type['kind']>> = {
  b: 'base',
  c: 'composite',
  d: 'domain',
  e: 'enum',
  p: 'pseudo',
  r: 'range',
  m: 'multirange',
};

async function readTypes(rows: Rows): Promise<readonly { id: number; format: string; type: Type }[]> {
  const found = await rows(`
    select t.oid::int as id, t.typname as name, format_type(t.oid, null) as format, t.typtype as kind, t.typcategory as category,
      t.typelem::int as element, t.typsubscript = 'array_subscript_handler'::regproc and t.typlen = -1 as "trueArray", t.typarray::int as array,
      t.typrelid::int as relation, t.typbasetype::int as base, t.typtypmod as modifier, t.typlen as length,
      (select jsonb_agg(jsonb_build_object('id', e.oid::int, 'label', e.enumlabel) order by e.enumsortorder) from pg_enum e where e.enumtypid = t.oid) as labels,
      r.rngsubtype::int as subtype, r.rngmultitypid::int as multirange,
      (select m.rngtypid::int from pg_range m where m.rngmultitypid = t.oid) as "rangeType"
    from pg_type t left join pg_range r on r.rngtypid = t.oid`);
  return found.map((row) => ({
    id: row.id as number,
    format: row.format as string,
    type: {
      ...row,
      class: 'type',
      kind: KINDS[row.kind as string],
      ...(row.kind === 'd' && { domain: { base: row.base, modifier: row.modifier, notNull: false } }),
      labels: row.labels ?? undefined,
      range: row.subtype === null ? undefined : { subtype: row.subtype, multirange: row.multirange, opclass: 0 },
      rangeType: row.rangeType ?? undefined,
      namespace: (row.id as number) < 16384 ? 11 : 2200,
    } as unknown as Type,
  }));
}

async function readRelations(rows: Rows): Promise<ReadonlyMap<number, Relation>> {
  const found = await rows(`
    select attrelid::int as relation, attname as name, attnum as attribute, atttypid::int as type, atttypmod as modifier, attisdropped as dropped
    from pg_attribute where attnum > 0 order by attrelid, attnum`);
  const columns = new Map<number, Record<string, unknown>[]>();
  for (const row of found) columns.set(row.relation as number, [...(columns.get(row.relation as number) ?? []), row]);
  return new Map([...columns].map(([id, list]) => [id, { id, class: 'relation', columns: list } as unknown as Relation]));
}

export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
