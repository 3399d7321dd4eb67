import path from 'node:path';
import { wordsOf } from '../disk.ts';
import { problem } from '../problem.ts';
import { nearest } from '../walk.ts';
import { accepted, belowIgnored, duplicates, failsAtDuplicate } from './files.ts';
import type { Layout, Prepared, Step } from './layout.ts';
import { foreignMarker } from './markers.ts';
import { optionsIn } from './options.ts';
import { byBytes, compareBigints } from './order.ts';
import { called, cargoWith, saysMigrations } from './proof.ts';

/** sqlx: `N_name.sql`, or `N_name.up.sql` with its down file, by number. */
export const sqlx: Layout = {
  name: 'sqlx',
  tool: 'sqlx',
  detect(folder, disk) {
    if (!saysMigrations(folder) || !folder.files.some((name) => /^\d+_.*\.sql$/.test(name))) return undefined;
    const config = nearest(disk, folder.path, 'sqlx.toml') ?? cargoWith(disk, folder.path, 'sqlx');
    return config && (config.endsWith('sqlx.toml') ? `there is ${called(folder, config)}` : `${called(folder, config)} asks for sqlx`);
  },
  plan(folder, disk) {
    const { names, problems } = accepted(
      folder,
      disk,
      (name) => /^[^_]*_.*\.sql$/.test(name),
      'sqlx skips it: a name has to have an underscore',
    );
    const isVersion = (name: string) => /^[+-]?\d{1,19}_/.test(name);
    const version = (name: string) => BigInt(name.slice(0, name.indexOf('_')).replace(/^\+/, ''));
    const up = names.filter((name) => isVersion(name) && !name.endsWith('.down.sql'));
    const steps = up
      .toSorted((a, b) => compareBigints(version(a), version(b)) || byBytes(a, b))
      .map((name): Step => ({ path: path.join(folder.path, name), version: String(version(name)), transaction: 'file', prepare }));
    const bad = names.filter((name) => !isVersion(name));
    const config = nearest(disk, folder.path, 'sqlx.toml');
    return {
      steps,
      problems: [
        ...problems,
        ...bad.map((name) =>
          problem('bad-name', disk.name(path.join(folder.path, name)), 'sqlx stops: what stands before the underscore is no number'),
        ),
        ...belowIgnored(folder, disk),
        ...duplicates(steps, disk, failsAtDuplicate('sqlx')),
      ],
      bookkeeping: bookkeeping(config ? wordsOf(disk, config) : ''),
    };
  },
};

/** Only where they are the very first bytes of the file do these words count. */
function prepare(text: string): Prepared {
  const fault = foreignMarker(text, 'sqlx');
  return { transaction: text.startsWith('-- no-transaction') ? 'implicit' : 'file', faults: fault ? [fault] : [] };
}

function bookkeeping(config: string): string {
  const options = optionsIn(config);
  const table = options.get('migrate.table-name') ?? '_sqlx_migrations';
  const schemas = [...(options.get('migrate.create-schemas') ?? '').matchAll(/["']([^"']+)["']/g)].map(
    (match) => `create schema if not exists ${match[1]};\n`,
  );
  return (
    schemas.join('') +
    `create table if not exists ${table} (version bigint primary key, description text not null, installed_on timestamptz not null default now(),` +
    ' success boolean not null, checksum bytea not null, execution_time bigint not null);'
  );
}
