/** Statements by which a caller may try to reach rows: the ordinary ones, and those that policies forget. */
import { emailOf } from './callers.ts';
import type { IsolationCase } from './case-file.ts';
import type { Attacked, AttackedColumn, Callable, Inventory } from './inventory.ts';
import { identifier, quoted, type Text } from './session.ts';

export type Row = Readonly<Record<string, Text>>;

export const rowsShown = ({ name }: Attacked): string => `SELECT coalesce(array_agg(x::text ORDER BY x::text), '{}') FROM ${name} AS x`;

/** Where not all columns may be read. */
export const columnsShown = ({ name, columns }: Attacked): string[] =>
  columns.map((column) => `SELECT coalesce(array_agg(${identifier(column.name)}::text ORDER BY 1), '{}') FROM ${name}`);

export function inserts(one: IsolationCase, target: Attacked, through: Attacked): string[] {
  const [theirTenant, myTenant] = one.tenants;
  const [theirUser, myUser] = one.users;
  const theirs = target.rows.filter((row) => isMarked(one, row)).slice(0, 2);
  const mine = target.rows.filter((row) => !isMarked(one, row)).slice(0, 1);
  const rows: Row[] = [
    ...theirs.map((row) => fresh(target, row)),
    ...theirs.map((row) => fresh(target, exchanged(exchanged(row, theirUser, myUser), emailOf(theirUser), emailOf(myUser)))),
    ...theirs.map((row) => fresh(target, exchanged(row, theirUser, STRANGER))),
    ...mine.map((row) => fresh(target, exchanged(row, myTenant, theirTenant))),
    ...mine.map((row) => exchanged(row, myTenant, theirTenant)),
  ].filter((row) => isMarked(one, row));
  return rows.flatMap((row) => {
    const shown = through.columns.filter((column) => column.writable && column.name in row);
    const plain = insertOf(through, shown, row);
    const needed = insertOf(
      through,
      shown.filter((column) => row[column.name] !== null && !column.hasDefault),
      row,
    );
    const upsert = shown.find((column) => !target.key.includes(column.name));
    return [
      plain,
      needed,
      `${plain} RETURNING *`,
      `${plain} ON CONFLICT DO NOTHING`,
      ...(upsert && target.key.length > 0
        ? [
            `${plain} ON CONFLICT (${target.key.map(identifier).join(', ')}) DO UPDATE SET ${identifier(upsert.name)} = excluded.${identifier(upsert.name)}`,
          ]
        : []),
    ];
  });
}

const STRANGER = 'cccccccc-1111-4000-8000-0000000000c1';

function insertOf({ name }: Attacked, columns: readonly AttackedColumn[], row: Row): string {
  if (columns.length === 0) return `INSERT INTO ${name} DEFAULT VALUES`;
  return `INSERT INTO ${name} (${columns.map((column) => identifier(column.name)).join(', ')}) VALUES (${columns.map((column) => literal(row[column.name] ?? null)).join(', ')})`;
}

const literal = (text: Text): string => (text === null ? 'NULL' : quoted(text));

const exchanged = (row: Row, from: string, to: string): Row =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value?.replaceAll(from, to) ?? null]));

/** With a key of its own, where the key says nothing of owners, and a path of its own. */
function fresh({ key, columns }: Attacked, given: Row): Row {
  const row = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, value?.includes('/') ? `${value}.copy` : value]));
  const [only, another] = key;
  if (only === undefined || another !== undefined) return row;
  const column = columns.find(({ name }) => name === only);
  const value = row[only] ?? '';
  if (column?.type === 'uuid') return { ...row, [only]: `dddddddd${value.slice(8)}` };
  if (column?.category === 'N') return { ...row, [only]: String(Number(value) + 5_000_000) };
  return { ...row, [only]: `${value} again` };
}

/** A row says that it is the first tenant's by naming it, its user, or a key of its rows. */
export const isMarked = (one: IsolationCase, row: Row): boolean =>
  Object.values(row).some((value) => markers(one).some((mark) => value?.includes(mark)));

export const markers = ({ tenants, users }: IsolationCase): string[] => [...new Set([markOf(tenants[0]), markOf(users[0])])];

const markOf = (id: string): string => (/^[0-9a-f]{8}-/.test(id) ? id.slice(0, 8) : id);

export const markedIn = (one: IsolationCase, alias: string): string =>
  `(${markers(one)
    .map((mark) => `${alias}::text LIKE ${quoted(`%${mark}%`)}`)
    .join(' OR ')})`;

export function updates(one: IsolationCase, target: Attacked, through: Attacked): string[] {
  const [theirTenant, myTenant] = one.tenants;
  const [theirUser, myUser] = one.users;
  const theirs = target.rows.find((row) => isMarked(one, row));
  const mine = target.rows.find((row) => !isMarked(one, row));
  const sets: string[] = [];
  const names = (id: string): boolean => target.rows.some((row) => Object.values(row).some((value) => value?.includes(id)));
  const isOwned = [...one.tenants, ...one.users].some(names);
  const hasTenant = target.rows.some((row) =>
    Object.values(row).some((value) => value !== null && (value.includes(theirTenant) || value.includes(myTenant))),
  );
  for (const column of through.columns) {
    if (!column.writable) continue;
    const name = identifier(column.name);
    const [their, my] = [theirs?.[column.name], mine?.[column.name]];
    if (their?.includes(theirTenant) || my?.includes(myTenant))
      sets.push(`${name} = ${quoted(their ?? theirTenant)}`, `${name} = ${quoted(my ?? myTenant)}`);
    else if (their?.includes(theirUser) || my?.includes(myUser))
      sets.push(...(hasTenant ? [] : [`${name} = ${quoted(their ?? theirUser)}`]), `${name} = ${quoted(my ?? myUser)}`);
    else if (!target.key.includes(column.name)) sets.push(`${name} = ${constant(column)}`);
    // Where a key alone says whose the row is.
    if (
      !isOwned &&
      their &&
      !target.key.includes(column.name) &&
      markers(one).some((mark) => their.includes(mark)) &&
      !sets.some((set) => set.endsWith(quoted(their)))
    )
      sets.push(`${name} = ${quoted(their)}`);
  }
  return sets.flatMap((set) => [
    `UPDATE ${through.name} SET ${set}`,
    `UPDATE ${through.name} SET ${set} RETURNING 1`,
    ...whereEither(target, theirs, mine).flatMap((where) => [
      `UPDATE ${through.name} SET ${set} ${where}`,
      `UPDATE ${through.name} SET ${set} ${where} RETURNING *`,
    ]),
    ...(mine ? [cursor(through, whereKey(target, mine), `UPDATE ${through.name} SET ${set}`)] : []),
  ]);
}

export function deletes(one: IsolationCase, target: Attacked, through: Attacked): string[] {
  const theirs = target.rows.find((row) => isMarked(one, row));
  return [
    `DELETE FROM ${through.name}`,
    `DELETE FROM ${through.name} RETURNING 1`,
    ...whereEither(target, theirs, undefined).map((where) => `DELETE FROM ${through.name} ${where}`),
  ];
}

export const truncates = ({ name }: Attacked): string[] => [`TRUNCATE ${name}`, `TRUNCATE ${name} CASCADE`];

export const probes = ({ schemas }: Inventory, target: Attacked): string[] =>
  target.key.length === 0
    ? []
    : schemas.map(
        (schema) =>
          `CREATE TABLE ${identifier(schema)}.probe (LIKE ${target.name}, FOREIGN KEY (${target.key.map(identifier).join(', ')}) REFERENCES ${target.name})`,
      );

function whereEither(target: Attacked, ...rows: readonly (Row | undefined)[]): string[] {
  return ['WHERE true', ...rows.flatMap((row) => (row ? [whereKey(target, row)] : []))];
}

function whereKey({ key, columns }: Attacked, row: Row): string {
  const names = key.length > 0 ? key : columns.map(({ name }) => name);
  return `WHERE ${names.map((name) => `${identifier(name)}::text ${row[name] === null ? 'IS NULL' : `= ${quoted(row[name] as string)}`}`).join(' AND ')}`;
}

const cursor = ({ name }: Attacked, where: string, change: string): string =>
  `DECLARE held CURSOR FOR SELECT 1 FROM ${name} ${where} FOR UPDATE; FETCH held; ${change} WHERE CURRENT OF held`;

const CONSTANTS: Readonly<Record<string, string>> = { N: '7', B: 'true', D: "'2020-02-02'", T: "'1 day'", U: 'NULL', A: 'NULL', E: 'NULL' };

const constant = ({ category, type }: AttackedColumn): string => (/^json/.test(type) ? "'{}'" : (CONSTANTS[category] ?? "'changed'"));

/** Calls with what a caller may know or guess. */
export function calls(one: IsolationCase, { relations }: Inventory, { name, types, procedure }: Callable): string[] {
  const values = relations.flatMap(({ rows }) => rows.flatMap((row) => Object.values(row)));
  const pools = types.map((type) => poolOf(one, type, values));
  let combined: string[][] = [[]];
  for (const pool of pools) combined = combined.flatMap((args) => pool.map((arg) => [...args, arg])).slice(0, MOST_CALLS);
  return combined.map((args) => {
    const call = `${name}(${args.map((arg, i) => `${arg}::${types[i]}`).join(', ')})`;
    return procedure ? `CALL ${call}` : `SELECT coalesce(array_agg(x ORDER BY x), '{}') FROM (SELECT (${call})::text AS x) AS called`;
  });
}

const MOST_CALLS = 40;

function poolOf({ tenants, users }: IsolationCase, type: string, values: readonly Text[]): string[] {
  const there = [...new Set(values.filter((value) => value !== null))];
  if (type === 'uuid')
    return [...new Set([...tenants, ...users, ...there])]
      .filter((value) => /^[0-9a-f-]{36}$/.test(value))
      .slice(0, 9)
      .map(quoted);
  if (/^(integer|bigint|smallint|numeric)/.test(type))
    return [...new Set([...tenants, ...there])]
      .filter((value) => /^\d{1,9}$/.test(value))
      .slice(0, 8)
      .map(quoted);
  if (type === 'boolean') return ['true', 'false'];
  if (/^json/.test(type)) return ["'{}'"];
  if (type.endsWith('[]')) return [quoted(`{${tenants[0]}}`), "'{}'"];
  if (/^(text|character|citext|name)/.test(type)) return [...tenants, users[0], '', '%', ...there.slice(0, 6)].map(quoted);
  return ['NULL'];
}
