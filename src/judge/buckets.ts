/** Storage buckets that the migrations make public. */
import type { Change } from '../model/change.ts';
import type { Unbound } from '../model/unbound.ts';
import type { Subject } from './subject.ts';

export class PublicBuckets {
  readonly names = new Set<string>();

  see(change: Change): void {
    if (change.kind !== 'query' || change.query.kind !== 'insert') return;
    const { into, columns, query } = change.query;
    if (into.name.name !== 'buckets' || query?.kind !== 'values' || !columns) return;
    const at = columns.map(({ name }) => name ?? '');
    for (const row of query.rows) {
      const value = (name: string): unknown => constantOf(row[at.indexOf(name)]);
      const id = value('id');
      if (typeof id === 'string' && value('public') === true) this.names.add(id);
    }
  }
}

const constantOf = (e: Unbound | undefined): unknown => (e?.kind === 'constant' ? e.value : undefined);

const noted = new WeakMap<Subject, PublicBuckets>();

export const noteBuckets = (subject: Subject, seen: PublicBuckets): void => void noted.set(subject, seen);

export const isPublicBucket = (subject: Subject, name: string): boolean => noted.get(subject)?.names.has(name) ?? false;
