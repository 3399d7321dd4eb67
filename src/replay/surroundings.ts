/** Schemas, and the kinds of objects of which little more than the name matters to what comes later. */
import { spell, visibleRoutines } from '../bind/names.ts';
import { EVENT_TRIGGER } from '../model/catalog/ids.ts';
import type {
  AlterEventTrigger,
  AlterForeign,
  AlterTextSearch,
  CreateAccessMethod,
  CreateCollation,
  CreateConversion,
  CreateEventTrigger,
  CreateForeign,
  CreateLanguage,
  CreateSchema,
  CreateSubscription,
  CreateTextSearch,
} from '../model/change.ts';
import type {
  AccessMethod,
  Collation,
  Conversion,
  EventTrigger,
  ForeignDataWrapper,
  ForeignServer,
  Language,
  Namespace,
  Subscription,
  TextSearch,
  UserMapping,
} from '../model/objects.ts';
import { refuse } from '../model/refusal.ts';
import { type Context, namesOf } from './context.ts';
import { clip } from './made-names.ts';
import { mayDo } from './privileges/check.ts';
import { startingList } from './privileges/default-privileges.ts';
import { mayBecome } from './privileges/membership.ts';
import { creationNamespace, resolveRole } from './resolve.ts';

/** CREATE SCHEMA; the caller carries out its elements inside it. */
export function createSchema(context: Context, change: CreateSchema): Namespace | undefined {
  const { store, session } = context;
  const { at } = change;
  const owner = change.owner ? resolveRole(context, change.owner) : session.user;
  const name = clip(change.name ?? store.role(owner)?.name ?? '');
  const { database } = store;
  if (!mayDo(store, session.user, database.acl, 'database', database.owner, 'CREATE'))
    refuse('42501', `permission denied for database ${context.database}`, { at });
  if (change.owner && !mayBecome(store, session.user, owner))
    refuse('42501', `must be able to SET ROLE "${store.role(owner)?.name}"`, { at });
  if (name.startsWith('pg_'))
    refuse('42939', `unacceptable schema name "${name}"`, { at, detail: 'The prefix "pg_" is reserved for system schemas.' });
  if (store.namespaceNamed(name)) {
    if (change.ifNotExists) return undefined;
    refuse('42P06', `schema "${name}" already exists`, { at, object: name });
  }
  const made = store.make<Namespace>({ class: 'namespace', name, owner, acl: startingList(store, 'schema', owner, 0), depends: [] });
  context.report('CREATE SCHEMA', made);
  return made;
}

export function createEventTrigger(context: Context, change: CreateEventTrigger): void {
  const { store, session } = context;
  const { at, name } = change;
  if (!store.role(session.user)?.superuser)
    refuse('42501', `permission denied to create event trigger "${name}"`, { at, hint: 'Must be superuser to create an event trigger.' });
  if (!['ddl_command_start', 'ddl_command_end', 'sql_drop', 'table_rewrite', 'login'].includes(change.event))
    refuse('42601', `unrecognized event name "${change.event}"`, { at });
  if (store.named('event trigger', name)) refuse('42710', `event trigger "${name}" already exists`, { at, object: name });
  const path = change.function.schema === undefined ? [change.function.name] : [change.function.schema, change.function.name];
  const routine = visibleRoutines(namesOf(context), path).find((found) => found.routine.inputs.length === 0)?.routine;
  if (!routine)
    refuse('42883', `function ${spell(change.function)}() does not exist`, { at: change.function.at, object: spell(change.function) });
  if (routine.returns !== EVENT_TRIGGER) refuse('42P17', `function ${routine.name} must return type event_trigger`, { at });
  const tags = change.filters
    .filter((filter) => filter.variable === 'tag')
    .flatMap((filter) => filter.values.map((tag) => tag.toUpperCase()));
  store.make<EventTrigger>({
    class: 'event trigger',
    name,
    owner: session.user,
    event: change.event,
    tags,
    function: routine.id,
    enabled: 'origin',
    depends: [{ on: routine.id, type: 'normal' }],
  });
}

export function alterEventTrigger({ store }: Context, change: AlterEventTrigger): void {
  const found =
    store.named('event trigger', change.name) ??
    refuse('42704', `event trigger "${change.name}" does not exist`, { at: change.at, object: change.name });
  store.alter<EventTrigger>(found, { enabled: change.mode });
}

export function createForeign(context: Context, change: CreateForeign): void {
  const { store, session } = context;
  const { at, name, object } = change;
  if (object === 'user mapping') {
    const server = store.named('server', name) ?? refuse('42704', `server "${name}" does not exist`, { at, object: name });
    const role = change.user ? resolveRole(context, change.user, true) : 0;
    if (store.listed('user mapping', 'user mapping', server.id, String(role)).length > 0) {
      if (change.ifNotExists) return;
      refuse('42710', `user mapping for "${store.role(role)?.name ?? 'public'}" already exists for server "${name}"`, { at });
    }
    store.make<UserMapping>({ class: 'user mapping', server: server.id, role, depends: [{ on: server.id, type: 'normal' }] });
    return;
  }
  if (store.named(object, name)) {
    if (change.ifNotExists) return;
    refuse('42710', `${object === 'server' ? 'server' : 'foreign-data wrapper'} "${name}" already exists`, { at, object: name });
  }
  if (object === 'foreign data wrapper') {
    store.make<ForeignDataWrapper>({ class: object, name, owner: session.user, acl: null, depends: [] });
    return;
  }
  const wrapper = store.named('foreign data wrapper', change.wrapper ?? '');
  if (!wrapper && !store.hasUnknownExtension)
    refuse('42704', `foreign-data wrapper "${change.wrapper}" does not exist`, { at, object: change.wrapper ?? '' });
  store.make<ForeignServer>({
    class: 'server',
    name,
    owner: session.user,
    wrapper: wrapper?.id ?? 0,
    acl: null,
    depends: wrapper ? [{ on: wrapper.id, type: 'normal' }] : [],
  });
}

export function alterForeign({ store }: Context, change: AlterForeign): void {
  const { object, name, at } = change;
  if (object === 'user mapping') return;
  if (!store.named(object, name))
    refuse('42704', `${object === 'server' ? 'server' : 'foreign-data wrapper'} "${name}" does not exist`, { at, object: name });
}

export function createCollation(context: Context, change: CreateCollation): void {
  const { store, session } = context;
  const { at, name } = change;
  const namespace = creationNamespace(context, name);
  if (store.named('collation', name.name, namespace)) {
    if (change.ifNotExists) return;
    refuse('42710', `collation "${name.name}" already exists`, { at, object: name.name });
  }
  const deterministic = change.options.find((option) => option.name.toLowerCase() === 'deterministic')?.value;
  store.make<Collation>({
    class: 'collation',
    name: name.name,
    namespace,
    owner: session.user,
    deterministic: deterministic !== false && deterministic !== 'false',
    depends: [],
  });
}

export function createTextSearch(context: Context, change: CreateTextSearch): void {
  const { store, session } = context;
  const { at, name, object } = change;
  const namespace = creationNamespace(context, name);
  if (store.listed('text search', 'text search', namespace, `${object} ${name.name}`).length > 0)
    refuse('42710', `${object} "${name.name}" already exists`, { at, object: name.name });
  store.make<TextSearch>({ class: 'text search', object, name: name.name, namespace, owner: session.user, depends: [] });
}

export function alterTextSearch(context: Context, change: AlterTextSearch): void {
  const { store, session } = context;
  const { name, object } = change;
  const namespaces = name.schema === undefined ? session.path.namespaces : [store.namespaceNamed(name.schema)?.id ?? -1];
  const made = namespaces.some((namespace) => store.listed('text search', 'text search', namespace, `${object} ${name.name}`).length > 0);
  if (!made && !store.builtIns.textSearchNamed(object, name.name))
    refuse('42704', `${object} "${spell(name)}" does not exist`, { at: change.at, object: spell(name) });
}

export function createConversion(context: Context, change: CreateConversion): void {
  const { store, session } = context;
  const namespace = creationNamespace(context, change.name);
  if (store.named('conversion', change.name.name, namespace))
    refuse('42710', `conversion "${change.name.name}" already exists`, { at: change.at, object: change.name.name });
  store.make<Conversion>({
    class: 'conversion',
    name: change.name.name,
    namespace,
    owner: session.user,
    from: change.from,
    to: change.to,
    depends: [],
  });
}

export function createLanguage({ store, session }: Context, change: CreateLanguage): void {
  const { name, at } = change;
  if (store.named('language', name) || store.builtIns.languageNamed(name)) {
    if (change.replace) return;
    refuse('42710', `language "${name}" already exists`, { at, object: name });
  }
  store.make<Language>({ class: 'language', name, owner: session.user, trusted: change.trusted, acl: null, depends: [] });
}

export function createAccessMethod({ store }: Context, change: CreateAccessMethod): void {
  const { name, at } = change;
  if (store.named('access method', name) || store.builtIns.accessMethod(name))
    refuse('42710', `access method "${name}" already exists`, { at, object: name });
  store.make<AccessMethod>({ class: 'access method', name, type: change.type, depends: [] });
}

export function createSubscription({ store, session }: Context, change: CreateSubscription): void {
  if (store.named('subscription', change.name))
    refuse('42710', `subscription "${change.name}" already exists`, { at: change.at, object: change.name });
  store.make<Subscription>({ class: 'subscription', name: change.name, owner: session.user, depends: [] });
}
