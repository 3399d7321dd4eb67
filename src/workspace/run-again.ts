import type { Migration } from '../model/migration.ts';
import type { Root } from './roots.ts';

/** Whether what a migration says is carried out again after it was changed: nobody ever applied it for good. */
export function isRunAgain({ layout }: Pick<Root, 'layout'>, { name, version = '' }: Pick<Migration, 'name' | 'version'>): boolean {
  const file = name.slice(name.lastIndexOf('/') + 1);
  if (ONE_SCHEMA.has(layout)) return true;
  if (layout === 'flyway') return version.startsWith('R ');
  if (layout === 'evolve') return /^R__/i.test(file);
  return layout === 'graphile-migrate' && version === 'current';
}

/** Layouts without migrations: a schema as it is to be. */
const ONE_SCHEMA: ReadonlySet<string> = new Set(['dump', 'plain', 'files', 'fenced']);
