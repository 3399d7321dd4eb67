import { findType, spell } from '../../bind/names.ts';
import type { AlterEnum, CreateEnum } from '../../model/change.ts';
import type { Type } from '../../model/objects.ts';
import { refuse } from '../../model/refusal.ts';
import { type Context, namesOf } from '../context.ts';
import { creationNamespace, requireOwner } from '../resolve.ts';
import { makeType } from './make.ts';
import { relabelStored } from './relabel.ts';

const MAX_LABEL_BYTES = 63;

export function createEnum(context: Context, change: CreateEnum): void {
  const { store } = context;
  const namespace = creationNamespace(context, change.name);
  for (const label of change.labels) refuseLabel(label, change.at);
  const twice = change.labels.find((label, i) => change.labels.indexOf(label) !== i);
  const made = makeType(context, {
    name: change.name.name,
    namespace,
    kind: 'enum',
    category: 'E',
    more: { length: 4, labels: change.labels.map((label) => ({ id: store.newId(), label })) },
  });
  if (twice !== undefined) refuse('23505', 'duplicate key value violates unique constraint "pg_enum_typid_label_index"', { at: change.at });
  context.report('CREATE TYPE', made);
}

function refuseLabel(label: string, at: number): void {
  if (new TextEncoder().encode(label).length > MAX_LABEL_BYTES)
    refuse('42602', `invalid enum label "${label}"`, { at, detail: `Labels must be ${MAX_LABEL_BYTES} bytes or less.` });
}

export function alterEnum(context: Context, change: AlterEnum): void {
  const { store } = context;
  const { action, at } = change;
  const type =
    findType(namesOf(context), change.name, false) ??
    refuse('42704', `type "${spell(change.name)}" does not exist`, { at: change.name.at, object: spell(change.name) });
  if (type.kind !== 'enum') refuse('42809', `${spell(change.name)} is not an enum`, { at });
  requireOwner(context, type, 'type', type.name, at);
  const labels = [...(type.labels ?? [])];
  const has = (label: string) => labels.findIndex((one) => one.label === label);
  if (action.kind === 'rename') {
    const from = has(action.from);
    if (from < 0) refuse('22023', `"${action.from}" is not an existing enum label`, { at });
    if (has(action.to) >= 0) refuse('42710', `enum label "${action.to}" already exists`, { at, object: action.to });
    labels[from] = { ...(labels[from] as (typeof labels)[number]), label: action.to };
    relabelStored(store, type, action.from, action.to);
  } else {
    refuseLabel(action.label, at);
    if (has(action.label) >= 0) {
      if (action.ifNotExists) return;
      refuse('42710', `enum label "${action.label}" already exists`, { at, object: action.label });
    }
    const neighbour = action.neighbour === undefined ? labels.length : has(action.neighbour);
    if (neighbour < 0) refuse('22023', `"${action.neighbour}" is not an existing enum label`, { at });
    const added = { id: store.newId(), label: action.label };
    labels.splice(action.neighbour !== undefined && action.after ? neighbour + 1 : neighbour, 0, added);
    context.addedLabel(type.id, action.label);
  }
  const altered = store.alter<Type>(type, { labels });
  context.report('ALTER TYPE', altered);
}
