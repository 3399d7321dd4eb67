/** Extensions: those that were made, and those that could be. */
import { type ExtensionDefinition, extensionNamed, knownExtensions } from '../../model/catalog/extensions.ts';
import { undecided } from '../../model/datum.ts';
import type { Extension } from '../../model/objects.ts';
import type { Context } from '../context.ts';
import { catalog, some } from './catalog.ts';
import { objectById } from './object-by-id.ts';
import { arrayOrNull } from './values.ts';

export const pgExtension = catalog<Extension>({
  all: ({ store }) => store.all('extension'),
  by: {
    oid: (id, { store }) => objectById(store, 'extension', id),
    extname: (name, { store }) => some(store.extensionNamed(name as string)),
  },
  columns: {
    oid: (e) => e.id,
    extname: (e) => e.name,
    extowner: (e) => e.owner,
    extnamespace: (e) => e.namespace,
    extrelocatable: (e) => e.relocatable,
    extversion: (e) => e.version,
    extconfig: () => undecided('what of an extension is dumped'),
    extcondition: () => undecided('what of an extension is dumped'),
  },
});

const known = ({ store }: Context): readonly ExtensionDefinition[] =>
  knownExtensions(store.version).flatMap((name) => extensionNamed(name, store.version) ?? []);

const named = (name: unknown, { store }: Context): readonly ExtensionDefinition[] => some(extensionNamed(name as string, store.version));

const installed = (extension: ExtensionDefinition, { store }: Context): string | undefined => store.extensionNamed(extension.name)?.version;

export const pgAvailableExtensions = catalog<ExtensionDefinition>({
  all: known,
  by: { name: named },
  columns: {
    name: (e) => e.name,
    default_version: (e) => e.version,
    installed_version: (e, context) => installed(e, context) ?? null,
  },
  otherwise: 'what an extension says of itself',
});

export const pgAvailableExtensionVersions = catalog<ExtensionDefinition>({
  all: known,
  by: { name: named },
  columns: {
    name: (e) => e.name,
    version: (e) => e.version,
    installed: (e, context) => installed(e, context) === e.version,
    superuser: (e) => e.superuser,
    trusted: (e) => e.trusted,
    relocatable: (e) => e.relocatable,
    schema: (e) => e.schema ?? null,
    requires: (e) => arrayOrNull(e.requires),
  },
  otherwise: 'what an extension says of itself',
});
