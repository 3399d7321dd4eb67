/** Extensions that the server has not got: others of the same names, with the same members as far as they are known. */
import type { PostgresVersion } from '../../model/schema.ts';
import type { ExtensionFile } from '../pglite.ts';

export interface StandIns {
  readonly names: readonly string[];
  /** Those of which only the name is known, or not all members. */
  readonly unknown: readonly string[];
  /** Access methods in whose place others stand. */
  readonly methods: ReadonlySet<string>;
  readonly files: readonly ExtensionFile[];
}

export async function standInsFor(names: readonly string[], _version: PostgresVersion): Promise<StandIns> {
  const unknown = names.filter((name) => name !== 'plpgsql');
  return {
    names: unknown,
    unknown,
    methods: new Set(),
    files: unknown.flatMap((name) => [
      { name: `${name}.control`, text: "default_version = '1.0'\nrelocatable = true\n" },
      { name: `${name}--1.0.sql`, text: '' },
    ]),
  };
}
