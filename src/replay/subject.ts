/** What a change is about, and which names exist only when it succeeds. */
import type { Change } from '../model/change.ts';
import type { Name, UnboundQuery } from '../model/unbound.ts';

/** The object that a change names first. */
export function subjectOf(change: Change): Name | undefined {
  switch (change.kind) {
    case 'create index':
    case 'create policy':
    case 'alter policy':
    case 'create trigger':
    case 'create rule':
    case 'create statistics':
      return change.table;
    case 'rename':
    case 'set schema':
    case 'set owner':
    case 'comment':
    case 'depends on extension':
      return change.object.on ?? change.object.name;
    case 'alter routine':
      return change.routine.name;
    case 'grant':
      return change.target.kind === 'objects' ? change.target.objects[0]?.name : undefined;
    case 'drop':
      return change.objects[0]?.on ?? change.objects[0]?.name;
    case 'truncate':
      return change.tables[0]?.name;
    case 'copy':
      return change.table;
    case 'query':
      return writtenBy(change.query);
    default:
      return 'name' in change && typeof change.name === 'object' ? change.name : undefined;
  }
}

function writtenBy(query: UnboundQuery): Name | undefined {
  switch (query.kind) {
    case 'insert':
      return query.into.name;
    case 'update':
    case 'delete':
    case 'merge':
      return query.table.name;
    default:
      return undefined;
  }
}

/** The last parts of the names that are missing when the change is refused. */
export function namesMadeBy(change: Change): readonly string[] {
  switch (change.kind) {
    case 'alter table':
      return change.commands.flatMap((command) => {
        if (command.kind === 'add column') return [command.column.name];
        return command.kind === 'add constraint' && command.constraint.name !== undefined ? [command.constraint.name] : [];
      });
    case 'create schema':
      return [...(change.name === undefined ? [] : [change.name]), ...change.elements.flatMap(namesMadeBy)];
    case 'create index':
    case 'create policy':
    case 'create trigger':
    case 'create rule':
    case 'create role':
    case 'create extension':
    case 'create language':
    case 'create access method':
    case 'create foreign':
    case 'create publication':
    case 'create subscription':
    case 'create event trigger':
      return change.name === undefined ? [] : [change.name];
    case 'rename':
      return [change.to];
    default:
      return change.kind.startsWith('create ') && 'name' in change && typeof change.name === 'object' ? [change.name.name] : [];
  }
}
