/** Becoming the caller, and what it does before the attack itself. */
import { quoteIdentifier } from '../../model/identifier.ts';
import type { Attack } from './plan.ts';
import { settingsOfCaller } from './settings.ts';
import { literal, statementOf } from './statement.ts';

/** Somebody who has what PUBLIC has. */
const ANYBODY = 'anybody_at_all';

/** A role that is only supposed to be there is made for the time; `assumed`: and gets all privileges on tables. */
export function callerMade({ shop: { schema }, role, rows, targets, asked }: Attack, assumed: boolean): string[] {
  const name = quoteIdentifier(role);
  const made = role === 'public' || schema.roleNamed(role) === undefined ? [`CREATE ROLE ${role === 'public' ? ANYBODY : name};`] : [];
  const namespaces = new Set([...rows, ...targets, ...asked.values()].map(({ relation }) => relation.namespace));
  const schemas = [...namespaces].map((id) => quoteIdentifier(schema.namespace(id)?.name ?? '')).join(', ');
  if (!assumed || schemas === '') return made;
  return [
    '-- Nothing is granted to anybody, so the caller is taken to have all privileges on tables.',
    ...made,
    `GRANT USAGE ON SCHEMA ${schemas} TO ${name};`,
    `GRANT ALL ON ALL TABLES IN SCHEMA ${schemas} TO ${name};`,
    `GRANT ALL ON ALL SEQUENCES IN SCHEMA ${schemas} TO ${name};`,
  ];
}

export function asCaller(attack: Attack): string[] {
  const { shop, acts, asked, role } = attack;
  const name = role === 'public' ? ANYBODY : quoteIdentifier(role);
  const become = (as: string | undefined): string[] => (as === undefined ? [] : [`SET LOCAL ROLE ${quoteIdentifier(as)};`]);
  return [
    // Whom one may become is the session user's business, and a superuser may become anybody.
    ...(isAnother(attack)
      ? ['SELECT session_user AS superuser \\gset', `SET LOCAL SESSION AUTHORIZATION ${name};`]
      : [`SET LOCAL ROLE ${name};`]),
    ...settingsOfCaller(attack),
    ...temporaryTables(attack),
    ...acts.slice(0, -1).flatMap((act) => [...become(act.as), `${statementOf(shop, act, asked.get(act))} \\g /dev/null`]),
    ...become(acts.at(-1)?.as),
  ];
}

const isAnother = ({ acts }: Attack): boolean => acts.some(({ as }) => as !== undefined);

export const asSuperuser = (attack: Attack): string[] => [
  ...(isAnother(attack) ? ['SET LOCAL SESSION AUTHORIZATION :"superuser";'] : []),
  'RESET ROLE;',
];

/** Tables of the caller's own, which stand before those of the same name; whoever looks may read them. */
function temporaryTables({ shop: { named }, witness: { temporary: rows = [] } }: Attack): string[] {
  return [...new Set(rows.map(({ table }) => table))].flatMap((table) => {
    const relation = named.relation(table);
    if (!relation) return [];
    const name = `pg_temp.${quoteIdentifier(relation.name)}`;
    const columns = relation.columns.filter((column) => !column.dropped);
    return [
      `CREATE TEMPORARY TABLE ${quoteIdentifier(relation.name)} (${columns.map((one) => `${quoteIdentifier(one.name)} ${named.type(one.type, one.modifier)}`).join(', ')});`,
      `GRANT SELECT ON ${name} TO PUBLIC;`,
      ...rows.filter((one) => one.table === table).map(({ row }) => `${inserted(name, row)};`),
    ];
  });
}

function inserted(table: string, row: Readonly<Record<string, string | null>>): string {
  const names = Object.keys(row);
  if (names.length === 0) return `INSERT INTO ${table} DEFAULT VALUES`;
  return `INSERT INTO ${table} (${names.map(quoteIdentifier).join(', ')}) VALUES (${names.map((name) => literal(row[name] ?? null)).join(', ')})`;
}
