/** CREATE EXTENSION: its members become objects; of an extension we do not know, only the name is there. */

import { extensionMembers } from '../model/catalog/extension-members.ts';
import { type ExtensionDefinition, extensionNamed } from '../model/catalog/extensions.ts';
import type { AlterExtension, CreateExtension } from '../model/change.ts';
import type { DatabaseObject, Extension, Namespace } from '../model/objects.ts';
import { refuse } from '../model/refusal.ts';
import type { Context } from './context.ts';
import { findObject } from './find-object.ts';
import { requireNamespace, requireOwner } from './resolve.ts';

export function createExtension(context: Context, change: CreateExtension): void {
  const { store } = context;
  const { name, at } = change;
  if (store.extensionNamed(name)) {
    if (change.ifNotExists) return;
    refuse('42710', `extension "${name}" already exists`, { at, object: name });
  }
  const definition = extensionNamed(name, store.version);
  for (const required of definition?.requires ?? []) {
    if (store.extensionNamed(required)) continue;
    if (!change.cascade)
      refuse('42704', `required extension "${required}" is not installed`, {
        at,
        object: required,
        hint: 'Use CREATE EXTENSION ... CASCADE to install required extensions too.',
      });
    createExtension(context, { ...change, name: required, ifNotExists: true });
  }
  const made = makeExtension(context, change, definition);
  context.report('CREATE EXTENSION', made);
}

function makeExtension(context: Context, change: CreateExtension, definition: ExtensionDefinition | undefined): Extension {
  const { store, session } = context;
  const namespace = extensionSchema(context, change, definition);
  const extension = store.make<Extension>({
    class: 'extension',
    name: change.name,
    owner: session.user,
    namespace,
    version: change.version ?? definition?.version ?? '',
    known: definition !== undefined && !definition.partial,
    relocatable: definition?.relocatable ?? true,
    depends: [{ on: namespace, type: 'normal' }],
  });
  const members =
    definition &&
    extensionMembers(definition, {
      version: store.version,
      extension: extension.id,
      namespace,
      owner: session.user,
      allocate: () => store.newId(),
      namespaceNamed: (name) => store.namespaceNamed(name)?.id,
      typeOf: (of, name) => {
        const other = store.extensionNamed(of);
        return other && store.typeNamed(other.namespace, name);
      },
    });
  for (const member of members?.objects ?? []) {
    refuseTaken(context, member, change.at);
    store.put({ ...member, provenance: { made: { place: store.place } } });
  }
  const schema = store.namespace(namespace);
  if (members?.schemaAccess && schema) store.alter<Namespace>(schema, { acl: members.schemaAccess });
  return extension;
}

/** A relation or type of the same name is in the way; functions may be overloaded. */
function refuseTaken({ store }: Context, member: DatabaseObject, at: number): void {
  const relation = member.class === 'relation' ? store.relationNamed(member.namespace, member.name) : undefined;
  if (relation && relation.extension !== member.extension)
    refuse('42P07', `relation "${relation.name}" already exists`, { at, object: relation.name });
  const type = member.class === 'type' ? store.typeNamed(member.namespace, member.name) : undefined;
  if (type && type.extension !== member.extension) refuse('42710', `type "${type.name}" already exists`, { at, object: type.name });
}

function extensionSchema(context: Context, { schema, name, at }: CreateExtension, definition: ExtensionDefinition | undefined): number {
  const { store, session } = context;
  if (schema !== undefined) {
    const wanted = requireNamespace(context, schema, at);
    if (definition?.schema !== undefined && definition.schema !== schema)
      refuse('0A000', `extension "${name}" must be installed in schema "${definition.schema}"`, { at });
    return wanted.id;
  }
  if (definition?.schema !== undefined) {
    const existing = store.namespaceNamed(definition.schema);
    if (existing) return existing.id;
    return store.make<Namespace>({ class: 'namespace', name: definition.schema, owner: session.user, acl: null, depends: [] }).id;
  }
  return session.path.creation ?? refuse('3F000', 'no schema has been selected to create in', { at });
}

export function alterExtension(context: Context, change: AlterExtension): void {
  const { store } = context;
  const { action, at } = change;
  const extension =
    store.extensionNamed(change.name) ?? refuse('42704', `extension "${change.name}" does not exist`, { at, object: change.name });
  requireOwner(context, extension, 'extension', extension.name, at);
  if (action.kind === 'update') return;
  const object = findObject(context, action.object);
  if (!object) return;
  if (action.kind === 'add') {
    if (object.extension !== undefined)
      refuse('55000', `object is already a member of extension "${(store.object(object.extension) as Extension | undefined)?.name}"`, {
        at,
      });
    store.put({ ...object, extension: extension.id });
    return;
  }
  if (object.extension !== extension.id) refuse('55000', `object is not a member of extension "${extension.name}"`, { at });
  const { extension: _gone, ...free } = object;
  store.put(free as DatabaseObject);
}
