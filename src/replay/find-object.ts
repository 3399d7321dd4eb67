/** The object that a statement names, of whatever kind (get_object_address). */
import { findOperatorClass, findPlaced, findRelation, findType, spell, visibleOperators } from '../bind/names.ts';
import { lookUpType, resolveType } from '../bind/types.ts';
import type { ObjectName } from '../model/change.ts';
import type { DatabaseObject, Relation } from '../model/objects.ts';
import { refuse } from '../model/refusal.ts';
import { formatType } from '../model/type-name.ts';
import type { TypeName } from '../model/unbound.ts';
import { type Context, namesOf } from './context.ts';
import { findRoutine } from './routines/find.ts';

/** Undefined only if `missingOk`; else refused as PostgreSQL does for the kind. */
export function findObject(context: Context, written: ObjectName, missingOk = false): DatabaseObject | undefined {
  const { store } = context;
  const { kind, name } = written;
  const { at } = name;
  const missing = (sqlstate: string, what = `${kind} "${spell(name)}"`) =>
    missingOk ? undefined : refuse(sqlstate, `${what} does not exist`, { at, object: spell(name) });
  switch (kind) {
    case 'table':
    case 'view':
    case 'materialized view':
    case 'foreign table':
    case 'sequence':
    case 'index':
      return findRelation(namesOf(context), name, missingOk) ?? missing('42P01', `relation "${spell(name)}"`);
    case 'composite type':
    case 'type':
    case 'domain': {
      const found = findType(namesOf(context), name, missingOk);
      if (!found) return missing('42704', `type "${spell(name)}"`);
      if (kind === 'domain' && found.kind !== 'domain') refuse('42809', `"${spell(name)}" is not a domain`, { at });
      return found;
    }
    case 'function':
    case 'procedure':
    case 'routine':
    case 'aggregate':
      return findRoutine(context, written, missingOk);
    case 'operator':
      return findOperatorNamed(context, written, missingOk);
    case 'cast':
      return findCast(context, written, missingOk);
    case 'transform':
      return (
        store.listed('transform', 'transform', typeOf(context, written.args?.[0]?.type), written.of ?? '')[0] ??
        missing('42704', `transform for type ${spell(name)} language "${written.of}"`)
      );
    case 'schema':
      return store.namespaceNamed(name.name) ?? missing('3F000');
    case 'role':
      return store.roleNamed(name.name) ?? missing('42704');
    case 'language':
      return store.named('language', name.name) ?? store.builtIns.languageNamed(name.name) ?? missing('42704');
    case 'access method':
      return store.named('access method', name.name) ?? store.builtIns.accessMethod(name.name) ?? missing('42704');
    case 'extension':
    case 'event trigger':
    case 'publication':
    case 'subscription':
    case 'foreign data wrapper':
    case 'server':
      return (
        store.named(kind, name.name) ??
        missing('42704', `${kind === 'foreign data wrapper' ? 'foreign-data wrapper' : kind} "${name.name}"`)
      );
    case 'collation': {
      const found = findPlaced(namesOf(context), 'collation', name, missingOk);
      return found ?? store.builtIns.collationNamed(name.name) ?? missing('42704', `collation "${spell(name)}" for encoding "UTF8"`);
    }
    case 'conversion':
    case 'statistics':
      return (
        findPlaced(namesOf(context), kind, name, missingOk) ??
        missing('42704', kind === 'statistics' ? `statistics object "${spell(name)}"` : `conversion "${spell(name)}"`)
      );
    case 'operator class':
      return (
        findOperatorClass(namesOf(context), written.of as string, name) ??
        missing('42704', `operator class "${spell(name)}" for access method "${written.of}"`)
      );
    case 'operator family':
      return (
        findPlaced(namesOf(context), 'operator family', name, missingOk) ??
        missing('42704', `operator family "${spell(name)}" for access method "${written.of}"`)
      );
    case 'text search configuration':
    case 'text search dictionary':
    case 'text search parser':
    case 'text search template':
      return findTextSearch(context, written) ?? missing('42704', `${kind} "${spell(name)}"`);
    case 'trigger':
    case 'policy':
    case 'rule':
    case 'constraint':
      return findOnTable(context, written, missingOk);
    case 'domain constraint': {
      const domain =
        findType(namesOf(context), written.on as NonNullable<ObjectName['on']>) ??
        refuse('42704', `type "${spell(written.on as NonNullable<ObjectName['on']>)}" does not exist`, { at });
      return (
        store.constraintsOfDomain(domain.id).find((constraint) => constraint.name === name.name) ??
        missing('42704', `constraint "${name.name}" for domain ${domain.name}`)
      );
    }
    case 'user mapping': {
      const server = store.named('server', written.of as string);
      if (!server) return missing('42704', `server "${written.of}"`);
      const role = name.name === 'public' ? 0 : (store.roleNamed(name.name)?.id ?? -1);
      return (
        store.listed('user mapping', 'user mapping', server.id, String(role))[0] ?? missing('42704', `user mapping for "${name.name}"`)
      );
    }
    case 'database':
    case 'tablespace':
    case 'large object':
    case 'column':
    case 'attribute':
    case 'default value':
    case 'parameter':
      return undefined;
    default:
      return kind satisfies never;
  }
}

function findOnTable(context: Context, { kind, name, on }: ObjectName, missingOk: boolean): DatabaseObject | undefined {
  const { store } = context;
  const table = on as NonNullable<ObjectName['on']>;
  const relation = findRelation(namesOf(context), table, missingOk);
  if (!relation)
    return missingOk ? undefined : refuse('42P01', `relation "${spell(table)}" does not exist`, { at: table.at, object: spell(table) });
  const found = onTable(store, relation, kind).find((object) => object.name === name.name);
  // A view's own rule is the view.
  if (kind === 'rule' && name.name === '_RETURN' && relation.view)
    refuse('2BP01', `cannot drop rule _RETURN on view ${relation.name} because view ${relation.name} requires it`, { at: name.at });
  if (found || missingOk) return found;
  const of = kind === 'rule' ? 'relation' : 'table';
  return refuse('42704', `${kind} "${name.name}" for ${of} "${relation.name}" does not exist`, { at: name.at, object: name.name });
}

export function onTable(store: Context['store'], relation: Relation, kind: ObjectName['kind']) {
  if (kind === 'trigger') return store.triggersOf(relation.id);
  if (kind === 'policy') return store.policiesOf(relation.id);
  return kind === 'rule' ? store.rulesOf(relation.id) : store.constraintsOf(relation.id);
}

export const typeOf = (context: Context, written: TypeName | undefined): number =>
  written ? resolveType(namesOf(context), written).type : 0;

function findOperatorNamed(context: Context, { name, args }: ObjectName, missingOk: boolean): DatabaseObject | undefined {
  const { store } = context;
  const side = (i: number) => {
    const written = args?.[i]?.type;
    // A type that is not there counts as none, where the operator may be missing.
    return written ? (lookUpType(namesOf(context), written, missingOk)?.type ?? 0) : 0;
  };
  const [left, right] = [side(0), side(1)];
  const found = visibleOperators(namesOf(context), name.schema === undefined ? [name.name] : [name.schema, name.name]).find(
    ({ routine }) => routine.left === left && routine.right === right,
  )?.routine;
  if (found || missingOk) return found;
  const spelled = [
    ...(left > 0 ? [formatType(store, left, -1)] : []),
    spell(name),
    ...(right > 0 ? [formatType(store, right, -1)] : []),
  ].join(' ');
  return refuse('42883', `operator does not exist: ${spelled}`, { at: name.at, object: spell(name) });
}

function findCast(context: Context, { args, name }: ObjectName, missingOk: boolean): DatabaseObject | undefined {
  const { store } = context;
  const source = args?.[0] && lookUpType(namesOf(context), args[0].type, missingOk);
  const target = args?.[1] && lookUpType(namesOf(context), args[1].type, missingOk);
  if (!source || !target) return missingOk ? undefined : refuse('42704', `type does not exist`, { at: name.at });
  const found = store.cast(source.type, target.type);
  if (found || missingOk) return found;
  return refuse(
    '42704',
    `cast from type ${formatType(store, source.type, -1)} to type ${formatType(store, target.type, -1)} does not exist`,
    { at: name.at },
  );
}

function findTextSearch(context: Context, { kind, name }: ObjectName): DatabaseObject | undefined {
  const { store, session } = context;
  const namespaces = name.schema === undefined ? session.path.namespaces : [store.namespaceNamed(name.schema)?.id ?? -1];
  for (const namespace of namespaces) {
    const found = store.listed('text search', 'text search', namespace, `${kind} ${name.name}`)[0];
    if (found) return found;
  }
  return store.builtIns.textSearchNamed(kind as Parameters<typeof store.builtIns.textSearchNamed>[0], name.name);
}
