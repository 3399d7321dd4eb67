/** Schemas that were executed on a real server, with what is known of their tenancy; skipped where the shared folder is absent. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type History, replayHistory } from '../../src/history.ts';
import type { Scope, Tenancy } from '../../src/tenancy/index.ts';
import { parser } from '../parse/with-parser.ts';
import { fileSource, nameOf, saysOf, tenancyOf } from './tenancy-of.ts';

const shared = join(import.meta.dirname, '../../../shared');
const folders = (kind: string) => {
  const folder = join(shared, kind);
  return existsSync(folder) ? readdirSync(folder).filter((name) => /^\d/.test(name)) : [];
};

async function inferred(
  files: readonly string[],
): Promise<{ readonly history: History; readonly tenancy: Tenancy; readonly scopes: Map<string, Scope> }> {
  const migrations = files.map((file, group) => ({
    name: file,
    source: fileSource(file),
    transaction: 'file' as const,
    group,
    resetBefore: true,
  }));
  const history = await replayHistory({ parser, version: 15, prelude: [], migrations });
  const tenancy = tenancyOf(history);
  return {
    history,
    tenancy,
    scopes: new Map([...tenancy.scopes].map(([id, scope]) => [nameOf(history.schema, id).replaceAll('"', ''), scope])),
  };
}

interface Verdict {
  readonly table: string;
  readonly tenancy: { readonly model: string; readonly column: string; readonly membership_table?: string; readonly user_column?: string };
}

/** The column is called otherwise in the table that is asked about. */
const CALLED_OTHERWISE = new Set(['138-missing-setting-one-arg', '158-later-column-does-not-recapture']);

describe.skipIf(folders('leaks').length === 0)('leaks', () => {
  it.each(folders('leaks'))('%s', async (name) => {
    const folder = join(shared, 'leaks', name);
    const { table, tenancy: known } = JSON.parse(readFileSync(join(folder, 'verdict.json'), 'utf8')) as Verdict;
    const { history, scopes } = await inferred([join(folder, 'schema.sql')]);
    const columnsOf = (of: string) => {
      const relation = [...history.schema.all('relation')].find(({ id }) => nameOf(history.schema, id).replaceAll('"', '') === of);
      const belongs = scopes.get(of)?.belongs ?? [];
      return belongs.flatMap((one) => (one.how === 'through' ? [] : [relation?.columns[one.attribute - 1]?.name]));
    };
    const scope = scopes.get(table.replaceAll('"', ''));
    expect(scope?.kind).not.toMatch(/none|undecided/);
    expect(scope).toBeDefined();
    if (scope?.kind !== 'through' && known.model !== 'path-prefix' && !CALLED_OTHERWISE.has(name))
      expect(columnsOf(table.replaceAll('"', ''))).toContain(known.column);
    if (known.membership_table) {
      expect(scopes.get(known.membership_table)?.kind).toBe('members');
      expect(columnsOf(known.membership_table)).toContain(known.user_column);
    }
  });
});

interface Labels {
  readonly style: string;
  readonly cells: readonly { readonly table: string }[];
}

describe.skipIf(folders('worlds').length === 0)('worlds', () => {
  it.each(folders('worlds'))('%s', async (name) => {
    const folder = join(shared, 'worlds', name);
    const { style, cells } = JSON.parse(readFileSync(join(folder, 'labels.json'), 'utf8')) as Labels;
    const files = readdirSync(join(folder, 'migrations')).toSorted();
    const { history, tenancy, scopes } = await inferred(files.map((file) => join(folder, 'migrations', file)));
    expect(tenancy.axes.filter(({ kind }) => kind === 'tenant')).toHaveLength(style === 'user' ? 0 : 1);
    for (const table of new Set(cells.map((cell) => cell.table.replaceAll('"', ''))))
      expect(scopes.get(table)?.kind ?? 'view', table).not.toMatch(/none|undecided/);
    const listed = [...tenancy.scopes].map(([id, scope]) => saysOf(history.schema, id, scope)).filter((says) => says.startsWith('members'));
    if (style === 'membership' || style === 'profile') expect(listed).not.toEqual([]);
    expect(tenancy.context.filter(({ is }) => is === 'other')).toEqual([]);
  });
});

interface RealScopes {
  readonly id: string;
  readonly scopes: Readonly<Record<string, { readonly scope: readonly string[]; readonly column?: string }>>;
}

/** Checkouts of the histories, as `owner+repo`, where there are any. */
const checkouts = process.env['CORPUS'];
const real = join(shared, 'real');

describe.skipIf(checkouts === undefined || !existsSync(real))('public histories', async () => {
  const { replayRecipe } = await import('./recipe.ts');
  it.each(existsSync(real) ? readdirSync(real).filter((name) => name.endsWith('.json')) : [])('%s', async (file) => {
    const { id, scopes: known } = JSON.parse(readFileSync(join(real, file), 'utf8')) as RealScopes;
    const history = await replayRecipe(shared, checkouts as string, id);
    const tenancy = tenancyOf(history);
    for (const [relation, scope] of tenancy.scopes) {
      const wanted = known[nameOf(history.schema, relation)];
      if (!wanted) continue;
      expect(wanted.scope, nameOf(history.schema, relation)).toContain(scope.kind);
      const [first] = scope.belongs;
      if (wanted.column !== undefined && first && first.how !== 'through')
        expect(history.schema.relation(relation)?.columns[first.attribute - 1]?.name).toBe(wanted.column);
    }
  });
});
