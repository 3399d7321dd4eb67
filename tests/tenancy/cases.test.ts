/** Small schemas, each with the tenancy that a careful reader would see in it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { replayHistory } from '../../src/history.ts';
import type { Schema } from '../../src/model/schema.ts';
import type { Settings } from '../../src/settings/schema.ts';
import type { Tenancy } from '../../src/tenancy/index.ts';
import { parser, sourceOf } from '../parse/with-parser.ts';
import { nameOf, scopesBy, tenancyOf } from './tenancy-of.ts';

const folder = join(import.meta.dirname, 'sql');
const prelude = sourceOf(readFileSync(join(folder, 'prelude.sql')));

interface Case {
  readonly title: string;
  readonly text: string;
  readonly settings: Settings['tenancy'];
  readonly scopes: readonly string[];
  readonly contexts: readonly string[];
  /** Absent: not looked at. */
  readonly axes: string | undefined;
}

function casesIn(file: string): Case[] {
  const parts = readFileSync(join(folder, file), 'utf8')
    .split(/^-- case: /m)
    .slice(1);
  return parts.map((text) => {
    const said = (key: string) => [...text.matchAll(new RegExp(`^-- ${key}:(.*)$`, 'gm'))].map(([, line]) => (line as string).trim());
    const [settings] = said('settings');
    return {
      title: text.slice(0, text.indexOf('\n')),
      text: text.slice(text.indexOf('\n')),
      settings: settings === undefined ? undefined : (JSON.parse(settings) as Settings['tenancy']),
      scopes: said('scope'),
      contexts: said('context'),
      axes: said('axes')[0],
    };
  });
}

async function tenancyIn({ text, settings }: Case): Promise<{ schema: Schema; tenancy: Tenancy }> {
  const migration = { name: 'case.sql', source: sourceOf(text), transaction: 'statement' as const, group: 0, resetBefore: false };
  const history = await replayHistory({ parser, version: 17, prelude: [prelude], migrations: [migration] });
  expect(history.refused.map(({ message }) => message)).toEqual([]);
  return { schema: history.schema, tenancy: tenancyOf(history, settings) };
}

const contextsOf = ({ context }: Tenancy): string[] =>
  context.map(({ is, from, list, axis, expression }) => `${is} ${from} ${list ? 'list ' : ''}${axis?.name ?? '-'} ${expression}`);

const axesOf = (schema: Schema, { axes }: Tenancy): string =>
  axes.map(({ name, root }) => (root === undefined ? name : `${name}=${nameOf(schema, root)}`)).join(' ');

for (const file of readdirSync(folder).filter((name) => name !== 'prelude.sql'))
  describe(file, () => {
    it.each(casesIn(file).map((one) => [one.title, one] as const))('%s', async (_, one) => {
      const { schema, tenancy } = await tenancyIn(one);
      const scopes = [...scopesBy(schema, tenancy)].filter(([name]) => name !== 'auth.users').map(([name, says]) => `${name} ${says}`);
      expect(scopes.toSorted()).toEqual(one.scopes.toSorted());
      expect(contextsOf(tenancy)).toEqual(expect.arrayContaining([...one.contexts]));
      if (one.axes !== undefined) expect(axesOf(schema, tenancy)).toBe(one.axes);
    });
  });
