import type { Relation } from '../../model/objects.ts';
import { refuse } from '../../model/refusal.ts';
import type { Context } from '../context.ts';
import { addKey, hasPrimaryKey, type KeyDefinition } from './key.ts';

/** The keys of one statement: the primary one first, and one index where two say the same (transformIndexConstraints). */
export function addKeys(context: Context, relation: Relation, keys: readonly KeyDefinition[]): void {
  const primary = keys.filter((key) => key.kind === 'primary key');
  if (primary.length > 1)
    refuse('42P16', `multiple primary keys for table "${relation.name}" are not allowed`, { at: (primary[1] as KeyDefinition).at });
  if (primary.length > 0 && hasPrimaryKey(context, relation))
    refuse('42P16', `multiple primary keys for table "${relation.name}" are not allowed`, { at: (primary[0] as KeyDefinition).at });
  const kept: KeyDefinition[] = [];
  for (const key of [...primary, ...keys.filter((k) => k.kind !== 'primary key')]) {
    const twin = kept.findIndex((other) => sameKey(other, key));
    const prior = kept[twin];
    if (!prior) kept.push(key);
    else if (prior.name === undefined && key.name !== undefined) kept[twin] = { ...prior, name: key.name };
  }
  for (const key of kept) addKey(context, relation, key);
}

const sameKey = (a: KeyDefinition, b: KeyDefinition): boolean =>
  a.usingIndex === undefined &&
  b.usingIndex === undefined &&
  String(a.columns) === String(b.columns) &&
  String(a.including) === String(b.including) &&
  a.nullsNotDistinct === b.nullsNotDistinct &&
  (a.deferrable ?? false) === (b.deferrable ?? false) &&
  (a.initiallyDeferred ?? false) === (b.initiallyDeferred ?? false);
