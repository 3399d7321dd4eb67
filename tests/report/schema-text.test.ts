/** The text form of a schema: whole for something of every kind, and complete for the histories of other tests. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { quoteIdentifier } from '../../src/model/identifier.ts';
import type { Schema } from '../../src/model/schema.ts';
import { type CatalogDifference, catalogOf, diffCatalog, type Entry } from '../../src/report/schema/index.ts';
import { schemaText } from '../../src/report/schema-text.ts';
import { expectGolden } from '../golden.ts';
import { replayText } from '../schema-json/replayed.ts';

const here = join(import.meta.dirname, 'schema-text');
const nothing = (await replayText('')).schema;
const differenceOf = (schema: Schema): CatalogDifference => diffCatalog(catalogOf(nothing), catalogOf(schema));

it('shows something of every kind', async () => {
  const { schema, refused } = await replayText(readFileSync(join(here, 'everything.sql'), 'utf8'));
  expect(refused).toEqual([]);
  expectGolden(join(here, 'everything.txt'), schemaText(differenceOf(schema)));
});

it('says so where nothing was made', () => {
  expect(schemaText(differenceOf(nothing))).toBe('nothing was made\n');
});

it('heads each of several histories with its folder', () => {
  expect(schemaText(differenceOf(nothing), 'db/a')).toBe('== db/a\n\nnothing was made\n\n');
});

it('shows what was done to the tables of the platform, and what of it is gone', async () => {
  const before = catalogOf(
    (await replayText('create schema auth; create table auth.users (id int); create table auth.old (id int);')).schema,
  );
  const after = await replayText(
    `create schema auth; create table auth.users (id int); create function hook() returns trigger language plpgsql as 'begin end';
     create trigger made after insert on auth.users execute function hook();`,
  );
  const text = schemaText(diffCatalog(before, catalogOf(after.schema)));
  expect(text).toContain("on auth.users (the platform's)\n  trigger made AFTER INSERT ON auth.users");
  expect(text).toContain("the platform's relations that are gone\n  auth.old\n");
});

const folders = [join(import.meta.dirname, '../schema-json/sql'), join(import.meta.dirname, '../deparse/sql')];
const files = folders.flatMap((folder) => readdirSync(folder).map((file) => [file, join(folder, file)] as const));

describe.each(files)('%s', (_name, path) => {
  it('loses no table, column, policy, index, trigger or function', async () => {
    const { schema } = await replayText(readFileSync(path, 'utf8'));
    const catalog = differenceOf(schema);
    const text = schemaText(catalog);
    const lines = text.split('\n');
    const sayThat = (start: string) =>
      expect(
        lines.some((line) => line.startsWith(start)),
        start,
      ).toBe(true);
    const name = (entry: Entry, key = 'name') => quoteIdentifier(String(entry[key]));
    for (const relation of catalog.relations) {
      expect(text).toContain(` ${name(relation, 'schema')}.${name(relation)}`);
      for (const column of relation['columns'] as readonly Entry[]) sayThat(`  ${name(column)} ${column['type']}`);
    }
    for (const policy of catalog.policies) sayThat(`  policy ${name(policy)} AS `);
    for (const index of catalog.indexes) sayThat(`  ${index['fromConstraint'] ? 'constraint' : 'index'} ${name(index)} `);
    for (const trigger of catalog.triggers) sayThat(`  trigger ${trigger['constraint'] ? 'CONSTRAINT ' : ''}${name(trigger)} `);
    for (const routine of catalog.functions)
      sayThat(`${routine['kind']} ${name(routine, 'schema')}.${name(routine)}(${routine['arguments']})`);
  });
});
