/** CREATE COLLATION (collationcmds.c): what may be said of one, and which providers there are. */
import { findCollation, spell } from '../bind/names.ts';
import type { CreateCollation, Option } from '../model/change.ts';
import type { Collation } from '../model/objects.ts';
import { refuse } from '../model/refusal.ts';
import type { Name } from '../model/unbound.ts';
import { type Context, namesOf } from './context.ts';
import { creationNamespace } from './resolve.ts';

const ATTRIBUTES = new Set(['from', 'locale', 'lc_collate', 'lc_ctype', 'provider', 'deterministic', 'rules', 'version']);

export function createCollation(context: Context, change: CreateCollation): void {
  const { store, session } = context;
  const { at, name, options } = change;
  const namespace = creationNamespace(context, name);
  for (const option of options)
    if (!ATTRIBUTES.has(option.name.toLowerCase())) refuse('42601', `collation attribute "${option.name}" not recognized`, { at });
  const text = (wanted: string) => textOf(options.find((option) => option.name.toLowerCase() === wanted));
  const from = options.find((option) => option.name.toLowerCase() === 'from');
  if (from && options.length > 1) refuse('42601', 'conflicting or redundant options', { at });
  const original = from && requireCollation(context, from, at);
  const provider = text('provider')?.toLowerCase() ?? 'libc';
  if (!['libc', 'icu', 'builtin'].includes(provider)) refuse('42P17', `unrecognized collation provider: ${text('provider')}`, { at });
  const deterministic = original?.deterministic ?? text('deterministic') !== 'false';
  if (!from && provider === 'libc' && text('locale') === undefined && text('lc_collate') === undefined)
    refuse('42P17', 'parameter "lc_collate" must be specified', { at });
  if (!from && provider !== 'libc' && text('locale') === undefined) refuse('42P17', 'parameter "locale" must be specified', { at });
  if (!deterministic && provider !== 'icu' && !from)
    refuse('0A000', 'nondeterministic collations not supported with this provider', { at });
  if (store.named('collation', name.name, namespace)) {
    if (change.ifNotExists) return;
    refuse('42710', `collation "${name.name}" already exists`, { at, object: name.name });
  }
  store.make<Collation>({ class: 'collation', name: name.name, namespace, owner: session.user, deterministic, depends: [] });
}

function pathOf({ value }: Option): readonly string[] {
  if (Array.isArray(value)) return value as readonly string[];
  return typeof value === 'object' && 'path' in value ? value.path : [String(value)];
}

const textOf = (option: Option | undefined): string | undefined => option && pathOf(option).at(-1)?.replace(/^f$/, 'false');

function requireCollation(context: Context, option: Option, at: number): Collation {
  const path = pathOf(option);
  const name: Name = path.length > 1 ? { schema: path.at(-2) as string, name: path.at(-1) as string, at } : { name: path[0] as string, at };
  return (
    findCollation(namesOf(context), name) ??
    refuse('42704', `collation "${spell(name)}" for encoding "UTF8" does not exist`, { at, object: spell(name) })
  );
}
