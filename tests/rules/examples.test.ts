/** Every rule's own examples: judged, carried out by PostgreSQL, and attacked where there is an attack. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { rules } from '../../rules/index.ts';
import { judgeExample, markOf } from '../../src/cli/judge-example.ts';
import { type Example, readExamples, sortedMarks } from '../../src/examples.ts';
import type { HistoryInput } from '../../src/history.ts';
import type { Finding } from '../../src/judge/finding.ts';
import { parser } from '../parse/with-parser.ts';
import { execute, type Observed, stopServers } from './server.ts';

// The front door looks for the parser beside the bundle.
vi.mock('../../src/cli/parser.ts', () => ({ theParser: () => parser }));

const folder = join(import.meta.dirname, '../../rules');
const written = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) =>
    readdirSync(join(folder, name)).map((file) => ({ path: join(folder, name, file), name: file.replace(/\.\w+$/, '') })),
  );
const fileOf = (id: string, ending: string): string | undefined =>
  written.find(({ path, name }) => name === id && path.endsWith(ending))?.path;

/** These two are about what PostgreSQL refuses. */
const OF_REFUSALS = new Set(['statement-fails', 'syntax-error']);

afterAll(stopServers);

it('every file belongs to a rule on the list, and is named after it', () => {
  expect([...new Set(written.map(({ name }) => name))].sort()).toEqual(rules.map(({ id }) => id).sort());
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id) => {
  const path = fileOf(id, '.sql');
  const examples = path !== undefined && existsSync(path) ? readExamples(readFileSync(path, 'utf8')) : [];

  it('has two examples of the fault and two of what to write instead, one of them across migrations', () => {
    const count = (kind: Example['kind']) => examples.filter((one) => one.kind === kind).length;
    expect(Math.min(count('bad'), count('good'))).toBeGreaterThanOrEqual(2);
    expect(examples.some(({ files }) => files.length > 1)).toBe(true);
  });

  it.each(examples.map((example) => [`${example.kind}: ${example.title}`, example] as const))('%s', async (_title, example) => {
    const { input, findings, excused, unmodelled } = await judgeExample(id, example, rules);
    expect(
      unmodelled.map(({ what }) => what),
      'all of it is understood',
    ).toEqual([]);
    expect(sortedMarks(findings.map((one) => markOf(id, one))), findings.map(({ says }) => says).join('\n')).toEqual(
      sortedMarks(example.marks),
    );
    if (example.kind === 'good') expect(example.marks.filter(({ rule }) => rule === undefined)).toEqual([]);
    else
      expect(
        example.marks.some(({ rule }) => rule === undefined),
        'the fault is marked',
      ).toBe(true);

    const { refused: all, attack } = await execute(input, example.attack);
    // The examples run in a transaction that is taken back, also where the migration tool opens none.
    const refused = all.filter(({ sqlstate, file }) => sqlstate !== '25001' || isInTransaction(input, file));
    const expected = [...findings, ...excused].filter(({ rule }) => OF_REFUSALS.has(rule));
    for (const one of refused) {
      const found = expected.find(({ at }) => at.source.name === one.file && at.start >= one.start && at.start <= one.end);
      expect(found?.data?.['sqlstate'], `PostgreSQL refuses ${one.file}: ${one.message}`).toBe(one.sqlstate);
    }
    expect(refused.length, 'PostgreSQL refuses what the findings say it does').toBe(expected.length);
    if (example.attack && attack) expect(reached(attack, example.attack.sqlstate), JSON.stringify(attack)).toBe(example.attack.outcome);

    if (example.kind === 'bad') await mends(id, example, findings);
  });
});

/** A finding that brings a mend is gone once that is applied as one more migration, which PostgreSQL accepts. */
async function mends(id: string, example: Example, findings: readonly Finding[]): Promise<void> {
  const { files } = example;
  for (const { rule, fix, fingerprint } of findings) {
    if (rule !== id || fix === undefined) continue;
    const last = files.at(-1)?.name ?? '';
    const mended = [...files, { name: last.replace(/\d+/, (digits) => '9'.repeat(digits.length + 1)), text: fix }];
    const after = await judgeExample(id, { ...example, files: mended }, rules);
    expect(after.findings.map((one) => one.fingerprint)).not.toContain(fingerprint);
    expect((await execute(after.input, undefined)).refused).toEqual([]);
  }
}

const isInTransaction = ({ migrations }: HistoryInput, file: string): boolean =>
  migrations.some(({ source, transaction }) => source.name === file && (transaction === 'file' || transaction === 'all'));

/** 42501 is how PostgreSQL turns an attack down; any other refusal has to be named. */
function reached(attack: Observed, sqlstate: string | undefined): 'leaks' | 'holds' | 'fails' {
  if ('rows' in attack) return attack.rows > 0 ? 'leaks' : 'holds';
  if (attack.sqlstate === sqlstate) return 'leaks';
  return attack.sqlstate === '42501' ? 'holds' : 'fails';
}
