/** CREATE TYPE with functions of its own, and shell types: known by name, opaque inside. */

import { findType, spell } from '../../bind/names.ts';
import type { AlterBaseType, CreateBaseType, Option } from '../../model/change.ts';
import { refuse } from '../../model/refusal.ts';
import { type Context, namesOf } from '../context.ts';
import { isOn } from '../options.ts';
import { creationNamespace } from '../resolve.ts';
import { makeType } from './make.ts';

export function createBaseType(context: Context, change: CreateBaseType): void {
  const { store } = context;
  const namespace = creationNamespace(context, change.name);
  const existing = store.typeNamed(namespace, change.name.name);
  if (!change.options) {
    if (existing) refuse('42710', `type "${change.name.name}" already exists`, { at: change.name.at, object: change.name.name });
    makeType(context, { name: change.name.name, namespace, kind: 'shell', category: 'P' });
    return;
  }
  if (existing?.kind !== 'shell') {
    if (existing) refuse('42710', `type "${change.name.name}" already exists`, { at: change.name.at, object: change.name.name });
    refuse('42710', `type "${change.name.name}" does not exist`, {
      at: change.name.at,
      object: change.name.name,
      hint: 'Create the type as a shell type, then create its I/O functions, then do a full CREATE TYPE.',
    });
  }
  const text = (name: string): string | undefined => {
    const value = change.options?.find((option: Option) => option.name.toLowerCase() === name)?.value;
    return typeof value === 'object' && value !== null && 'path' in value
      ? value.path.at(-1)
      : value === undefined
        ? undefined
        : String(value);
  };
  if (text('input') === undefined) refuse('42P17', 'type input function must be specified', { at: change.at });
  if (text('output') === undefined) refuse('42P17', 'type output function must be specified', { at: change.at });
  const made = makeType(context, {
    name: change.name.name,
    namespace,
    kind: 'base',
    category: text('category') ?? 'U',
    more: { preferred: isOn(text('preferred')), collatable: isOn(text('collatable')) },
  });
  context.report('CREATE TYPE', made);
}

export function alterBaseType(context: Context, change: AlterBaseType): void {
  if (!findType(namesOf(context), change.name, false))
    refuse('42704', `type "${spell(change.name)}" does not exist`, { at: change.name.at, object: spell(change.name) });
}
