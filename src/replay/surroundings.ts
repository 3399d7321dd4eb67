/** Schemas, and the kinds of objects of which little more than the name matters to what comes later. */
import { spell, visibleRoutines } from '../bind/names.ts';
import { EVENT_TRIGGER } from '../model/catalog/ids.ts';
import type {
  AlterEventTrigger,
  CreateAccessMethod,
  CreateConversion,
  CreateEventTrigger,
  CreateLanguage,
  CreateSchema,
  CreateSubscription,
} from '../model/change.ts';
import type { AccessMethod, Conversion, EventTrigger, Language, Namespace, Subscription } from '../model/objects.ts';
import { refuse } from '../model/refusal.ts';
import { tagFires } from './command-tags.ts';
import { type Context, namesOf } from './context.ts';
import { isEncoding } from './encodings.ts';
import { clip } from './made-names.ts';
import { mayDo } from './privileges/check.ts';
import { startingList } from './privileges/default-privileges.ts';
import { isSuperuser, mayBecome } from './privileges/membership.ts';
import { creationNamespace, requireHandler, requireOwner, resolveRole } from './resolve.ts';

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
  const tags = filteredTags(change);
  if (store.named('event trigger', name)) refuse('42710', `event trigger "${name}" already exists`, { at, object: name });
  const path = change.function.schema === undefined ? [change.function.name] : [change.function.schema, change.function.name];
  const routine = visibleRoutines(namesOf(context), path).find((found) => found.routine.inputs.length === 0)?.routine;
  if (!routine)
    refuse('42883', `function ${spell(change.function)}() does not exist`, { at: change.function.at, object: spell(change.function) });
  if (routine.returns !== EVENT_TRIGGER) refuse('42P17', `function ${routine.name} must return type event_trigger`, { at });
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

function filteredTags({ filters, event, at }: CreateEventTrigger): string[] {
  const [tags, again] = filters;
  for (const { variable } of filters) if (variable !== 'tag') refuse('42601', `unrecognized filter variable "${variable}"`, { at });
  if (again) refuse('42601', 'filter variable "tag" specified more than once', { at });
  if (tags && event === 'login') refuse('0A000', 'tag filtering is not supported for login event triggers', { at });
  const wanted = (tags?.values ?? []).map((tag) => tag.toUpperCase());
  for (const [i, tag] of wanted.entries()) {
    const fires = tagFires(tag, event);
    if (fires === 'unknown') refuse('42601', `filter value "${tags?.values[i]}" not recognized for filter variable "tag"`, { at });
    if (fires === 'silent') refuse('0A000', `event triggers are not supported for ${tag}`, { at });
  }
  return wanted;
}

export function alterEventTrigger(context: Context, change: AlterEventTrigger): void {
  const { store } = context;
  const found =
    store.named('event trigger', change.name) ??
    refuse('42704', `event trigger "${change.name}" does not exist`, { at: change.at, object: change.name });
  requireOwner(context, found, 'event trigger', found.name, change.at);
  store.alter<EventTrigger>(found, { enabled: change.mode });
}

export function createConversion(context: Context, change: CreateConversion): void {
  const { store, session } = context;
  const namespace = creationNamespace(context, change.name);
  if (store.named('conversion', change.name.name, namespace))
    refuse('42710', `conversion "${change.name.name}" already exists`, { at: change.at, object: change.name.name });
  for (const [word, encoding] of [
    ['source', change.from],
    ['destination', change.to],
  ] as const)
    if (!isEncoding(encoding)) refuse('42704', `${word} encoding "${encoding}" does not exist`, { at: change.at });
  requireHandler(context, change.function, change.at);
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

export function createAccessMethod(context: Context, change: CreateAccessMethod): void {
  const { store, session } = context;
  const { name, at } = change;
  if (!isSuperuser(store, session.user)) refuse('42501', `permission denied to create access method "${name}"`, { at });
  if (store.named('access method', name) || store.builtIns.accessMethod(name))
    refuse('42710', `access method "${name}" already exists`, { at, object: name });
  requireHandler(context, change.handler, at);
  store.make<AccessMethod>({ class: 'access method', name, type: change.type, depends: [] });
}

export function createSubscription({ store, session }: Context, change: CreateSubscription): void {
  if (store.named('subscription', change.name))
    refuse('42710', `subscription "${change.name}" already exists`, { at: change.at, object: change.name });
  store.make<Subscription>({ class: 'subscription', name: change.name, owner: session.user, depends: [] });
}
