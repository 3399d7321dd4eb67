/** Foreign data: wrappers, servers, user mappings, and the options that each may have (foreigncmds.c). */
import type { AlterForeign, CreateForeign, Option } from '../model/change.ts';
import type { ForeignDataWrapper, ForeignServer, UserMapping } from '../model/objects.ts';
import { refuse } from '../model/refusal.ts';
import type { Context } from './context.ts';
import { isSuperuser } from './privileges/membership.ts';
import { requireHandler, requireOwner, resolveRole } from './resolve.ts';

type Options = Readonly<Record<string, string>>;

/** OPTIONS (ADD a 'x', SET b 'y', DROP c): each option is there once (transformGenericOptions). */
export function genericOptions(written: readonly Option[], before: Options = {}): Options {
  const options = new Map(Object.entries(before));
  for (const { name, value, action } of written) {
    const known = options.has(name);
    if ((action === 'set' || action === 'drop') && !known) refuse('42704', `option "${name}" not found`, { object: name });
    if (action === 'drop') options.delete(name);
    else if (known && action !== 'set') refuse('42710', `option "${name}" provided more than once`, { object: name });
    else options.set(name, String(value ?? ''));
  }
  return Object.fromEntries(options);
}

const WORDS = { 'foreign data wrapper': 'foreign-data wrapper', server: 'server' } as const;

export function createForeign(context: Context, change: CreateForeign): void {
  const { store, session } = context;
  const { at, name, object } = change;
  if (object === 'user mapping') return createUserMapping(context, change);
  if (object === 'foreign data wrapper' && !isSuperuser(store, session.user))
    refuse('42501', `permission denied to create foreign-data wrapper "${name}"`, { at });
  if (store.named(object, name)) {
    if (change.ifNotExists) return;
    refuse('42710', `${WORDS[object]} "${name}" already exists`, { at, object: name });
  }
  const options = genericOptions(change.options);
  if (object === 'foreign data wrapper') {
    for (const handler of change.functions ?? []) requireHandler(context, handler, at);
    store.make<ForeignDataWrapper>({ class: object, name, owner: session.user, acl: null, options, depends: [] });
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
    options,
    depends: wrapper ? [{ on: wrapper.id, type: 'normal' }] : [],
  });
}

function createUserMapping(context: Context, change: CreateForeign): void {
  const { store } = context;
  const { at, name } = change;
  const server = store.named('server', name) ?? refuse('42704', `server "${name}" does not exist`, { at, object: name });
  const role = change.user ? resolveRole(context, change.user, true) : 0;
  if (store.listed('user mapping', 'user mapping', server.id, String(role)).length > 0) {
    if (change.ifNotExists) return;
    refuse('42710', `user mapping for "${store.role(role)?.name ?? 'public'}" already exists for server "${name}"`, { at });
  }
  const options = genericOptions(change.options);
  store.make<UserMapping>({ class: 'user mapping', server: server.id, role, options, depends: [{ on: server.id, type: 'normal' }] });
}

export function alterForeign(context: Context, change: AlterForeign): void {
  const { store } = context;
  const { object, name, at } = change;
  if (object === 'user mapping') {
    const role = change.user ? resolveRole(context, change.user, true) : 0;
    const server = store.named('server', name) ?? refuse('42704', `server "${name}" does not exist`, { at, object: name });
    const [mapping] = store.listed('user mapping', 'user mapping', server.id, String(role));
    if (!mapping) refuse('42704', `user mapping for "${store.role(role)?.name ?? 'public'}" does not exist for server "${name}"`, { at });
    store.alter<UserMapping>(mapping, { options: genericOptions(change.options, mapping.options) });
    return;
  }
  const found = store.named(object, name) ?? refuse('42704', `${WORDS[object]} "${name}" does not exist`, { at, object: name });
  requireOwner(context, found, object === 'server' ? 'foreign server' : WORDS[object], name, at);
  store.alter<ForeignDataWrapper | ForeignServer>(found, { options: genericOptions(change.options, found.options) });
}
