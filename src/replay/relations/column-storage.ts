/** STORAGE and COMPRESSION of a column (GetAttributeStorage, GetAttributeCompression). */
import { baseType } from '../../bind/types.ts';
import { refuse } from '../../model/refusal.ts';
import { formatType } from '../../model/type-name.ts';
import type { Store } from '../store.ts';

const STORAGES = ['plain', 'external', 'extended', 'main', 'default'];
const METHODS = ['pglz', 'lz4', 'default'];

/** Only values of varying length can be kept elsewhere. */
const isToastable = (store: Store, type: number): boolean => (store.type(baseType(store, type))?.length ?? -1) === -1;

export function requireStorage(store: Store, type: number, written: string, at: number): string {
  const storage = written.toLowerCase();
  if (!STORAGES.includes(storage)) refuse('22023', `invalid storage type "${written}"`, { at });
  if (storage !== 'plain' && storage !== 'default' && !isToastable(store, type))
    refuse('0A000', `column data type ${formatType(store, type, -1)} can only have storage PLAIN`, { at });
  return storage;
}

export function requireCompression(store: Store, type: number, method: string, at: number): string {
  if (method !== 'default' && !isToastable(store, type))
    refuse('0A000', `column data type ${formatType(store, type, -1)} does not support compression`, { at });
  if (!METHODS.includes(method)) refuse('22023', `invalid compression method "${method}"`, { at });
  return method;
}
