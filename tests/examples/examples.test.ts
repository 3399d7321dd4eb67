/** Every example folder: the reports that it has to give, and the schema that PostgreSQL has after it. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { partywall, repository } from '../cli/run.ts';
import { expectGolden } from '../golden.ts';

const folder = join(repository, 'examples');
/** Lines for other tools; a rule with tests of its own. */
const OTHERS = new Set(['hooks', 'custom-rule']);
const names = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() && !OTHERS.has(entry.name) ? [entry.name] : [],
);

describe.each(names)('%s', (name) => {
  it('is judged as its check.txt says', () => {
    const { stdout, status } = partywall(['check', `examples/${name}`]);
    expectGolden(join(folder, name, 'check.txt'), withoutFolder(stdout, name));
    expect([0, 1]).toContain(status);
  });

  it('leads to the schema in its schema.txt', () => {
    const { stdout, status } = partywall(['schema', `examples/${name}`]);
    expectGolden(join(folder, name, 'schema.txt'), stdout);
    expect(status).toBe(0);
  });

  it('is what PostgreSQL makes of it', () => {
    const { stdout, status } = partywall(['verify', `examples/${name}`]);
    expect(status, stdout).toBe(0);
  });
});

/** Places are told from the root of the repository, where there is one; in a copy without git, from the example. */
const withoutFolder = (text: string, name: string): string => text.replaceAll(`examples/${name}/`, '');
