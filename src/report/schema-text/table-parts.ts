/** What belongs to a table: each gives the lines of one entry. */
import { quoteIdentifier, quoteQualified } from '../../model/identifier.ts';
import type { Entry } from '../schema/index.ts';
import { enclosed, flag, indented, quoted, text, texts } from './lines.ts';

/** What its column says, or its trigger, is not said again. */
export function constraints(entry: Entry): string[] {
  const type = text(entry, 'type');
  if (type === 'constraint trigger' || (type === 'not null' && isOrdinary(entry))) return [];
  return [`constraint ${quoted(entry, 'name')} ${text(entry, 'definition')}${flag(entry, 'inherited') ? ' (inherited)' : ''}`];
}

function isOrdinary(entry: Entry): boolean {
  const [column] = texts(entry, 'columns');
  const isNamed = text(entry, 'name') === `${text(entry, 'table')}_${column}_not_null`;
  return (isNamed || flag(entry, 'inherited')) && flag(entry, 'validated') && !flag(entry, 'noInherit');
}

export function indexes(entry: Entry): string[] {
  const { fromConstraint, valid } = entry;
  const facts = `${flag(entry, 'partition') ? ' (inherited)' : ''}${valid === false ? ' (invalid)' : ''}`;
  const said = fromConstraint === true && facts === '' ? [] : [`index ${quoted(entry, 'name')} ${definitionOf(entry)}${facts}`];
  const comment = indented(`comment on index ${quoted(entry, 'name')}`, text(entry, 'comment'));
  return [...said, ...comment];
}

/** What stands behind the names of the index and its table. */
function definitionOf(entry: Entry): string {
  const schema = text(entry, 'schema') ?? '';
  const table = text(entry, 'table') ?? '';
  const unique = flag(entry, 'unique') ? 'UNIQUE ' : '';
  const definition = text(entry, 'definition') ?? '';
  const on = quoteQualified(schema, table.slice(schema.length + 1));
  for (const only of ['', 'ONLY ']) {
    const start = `CREATE ${unique}INDEX ${quoted(entry, 'name')} ON ${only}${on} USING `;
    if (definition.startsWith(start)) return `${unique}${definition.slice(start.length)}`;
  }
  return definition;
}

export function policies(entry: Entry): string[] {
  const kind = flag(entry, 'permissive') ? 'PERMISSIVE' : 'RESTRICTIVE';
  const roles = texts(entry, 'roles').map((role) => (role === 'public' ? 'PUBLIC' : quoteIdentifier(role)));
  return [
    `policy ${quoted(entry, 'name')} AS ${kind} FOR ${text(entry, 'cmd')?.toUpperCase()} TO ${roles.join(', ')}`,
    ...predicate('USING', text(entry, 'qual')),
    ...predicate('WITH CHECK', text(entry, 'withCheck')),
    ...indented('  comment', text(entry, 'comment')),
  ];
}

const predicate = (label: string, expression: string | undefined): string[] =>
  expression === undefined ? [] : [`  ${label} ${enclosed(expression.replaceAll('\n', '\n  '))}`];

export const rules = (entry: Entry): string[] => [(text(entry, 'definition') ?? '').replace(/^CREATE RULE/, 'rule')];

export function triggers(entry: Entry): string[] {
  const enabled = text(entry, 'enabled') ?? 'origin';
  const facts = `${flag(entry, 'inherited') ? ' (inherited)' : ''}${enabled === 'origin' ? '' : ` (${FIRES[enabled] ?? enabled})`}`;
  return [`trigger ${(text(entry, 'definition') ?? '').replace(/^CREATE (CONSTRAINT )?TRIGGER /, (_, kind) => kind ?? '')}${facts}`];
}

const FIRES: Readonly<Record<string, string>> = { replica: 'fires only on a replica', always: 'fires on replicas, too' };

export const statistics = (entry: Entry): string[] => [`statistics ${quoted(entry, 'name')}`];
