/** `npm ci` refuses a lock file that leaves out what is built for other systems; npm does so where it cannot find them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { repository } from '../cli/run.ts';

interface Locked {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

it('the lock file has an entry for every optional package of a package', () => {
  const { packages } = JSON.parse(readFileSync(join(repository, 'package-lock.json'), 'utf8')) as { packages: Record<string, Locked> };
  const missing = Object.entries(packages).flatMap(([at, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name, version]) => !isThere(packages[`${at}/node_modules/${name}`] ?? packages[`node_modules/${name}`], version))
      .map(([name]) => `${name}, of ${at}`),
  );
  expect(missing).toEqual([]);
});

const isThere = (locked: Locked | undefined, version: string): boolean =>
  locked !== undefined && (/^[~^]/.test(version) || locked.version === version);
