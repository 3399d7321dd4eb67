/** Tables, sequences, composite types and views, with what others can depend on. */
import { quoteIdentifier } from '../../model/identifier.ts';
import type { Column, Relation } from '../../model/objects.ts';
import type { Members } from './script.ts';
import { storedText } from './stored-text.ts';

type Part = 'composite type' | 'sequence' | 'table' | 'default';

export function relations(members: Members, part: Part): string[] {
  const own = members.all('relation');
  if (part === 'default') return own.filter(({ kind }) => kind === 'table').flatMap((table) => defaults(members, table));
  return own.filter(({ kind }) => kind === part).map((relation) => relationText(members, relation, part));
}

function relationText(members: Members, relation: Relation, part: Part): string {
  const name = members.name(relation);
  if (part === 'sequence') return `create sequence ${name} as ${members.type(relation.sequence?.type ?? 0)}`;
  const columns = relation.columns.filter((column) => !column.dropped).map((column) => columnText(members, column));
  if (part === 'composite type') return `create type ${name} as (${columns.join(', ')})`;
  return `create ${relation.persistence === 'unlogged' ? 'unlogged ' : ''}table ${name} (${columns.join(', ')})${relation.rowSecurity ? `; alter table ${name} enable row level security` : ''}`;
}

const columnText = ({ names }: Members, { name, type, modifier, notNull }: Column): string =>
  `${quoteIdentifier(name)} ${names.type(type, modifier)}${notNull ? ' not null' : ''}`;

function defaults(members: Members, table: Relation): string[] {
  return table.columns.flatMap((column) => {
    const stored = members.schema.defaultOf(table.id, column.attribute)?.value;
    const at = `alter table ${members.name(table)} alter column ${quoteIdentifier(column.name)}`;
    if (column.identity) return [`${at} add generated ${column.identity} as identity`];
    return stored && !column.generated ? [`${at} set default ${storedText(members, stored)}`] : [];
  });
}

/** Unique ones, for foreign keys and ON CONFLICT. */
export const indexes = (members: Members): string[] =>
  members.all('relation').flatMap(({ index, ...relation }) => {
    const table = index && members.schema.relation(index.table);
    const parts = index?.parts.slice(0, index.keys) ?? [];
    if (!index?.unique || !table || index.predicate || parts.some((part) => part.expression)) return [];
    const columns = parts.map((part) => quoteIdentifier(part.name)).join(', ');
    return [
      `alter table ${members.name(table)} add constraint ${quoteIdentifier(relation.name)} ${index.primary ? 'primary key' : 'unique'} (${columns})`,
    ];
  });

/** Without rows, whatever they would show. */
export const views = (members: Members): string[] =>
  members
    .all('relation')
    .filter(({ kind }) => kind === 'view' || kind === 'materialized view')
    .map((view) => {
      const columns = view.columns.map(
        ({ name, type, modifier }) => `null::${members.names.type(type, modifier)} as ${quoteIdentifier(name)}`,
      );
      return `create ${view.kind} ${members.name(view)} as select ${columns.join(', ')} where false`;
    });
