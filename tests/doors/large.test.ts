/** Large files: what is read is bounded by what is kept of it, and a file of no use is refused with a sentence. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAhead } from '../../src/replay/read-ahead.ts';
import { folderOf, partywall, repository } from '../cli/run.ts';

describe('statements of a long migration', () => {
  const numbers = function* (count: number, note?: (one: number) => void) {
    for (let i = 0; i < count; i++) {
      note?.(i);
      yield i;
    }
  };

  it.each([0, 1, 9_999, 10_000, 10_001, 25_000])('can be gone through again: %i of them', (count) => {
    const noted: number[] = [];
    const { statements, finish } = readAhead(
      numbers(count, (one) => noted.push(one)),
      () => numbers(count),
    );
    const all = [...numbers(count)];
    expect([...statements]).toEqual(all);
    finish();
    expect([...statements]).toEqual(all);
    expect(noted).toEqual(all);
  });

  it('are all read, even if nobody goes through them', () => {
    let noted = 0;
    const { statements, finish } = readAhead(
      numbers(20_000, () => noted++),
      () => numbers(20_000),
    );
    for (const one of statements) if (one > 12_000) break;
    finish();
    expect(noted).toBe(20_000);
  });

  it('are rolled back and run one by one as those of a short one', () => {
    const filler = 'select 1;\n'.repeat(11_000);
    const text = `begin;\ncreate table t (id int primary key);\n${filler}drop table nothing;\ncommit;\ncreate table u (id int primary key);\nselect (;\n`;
    const folder = folderOf({ '1_a.sql': text });
    const { findings, summary } = JSON.parse(partywall(['check', folder, '--format', 'json']).stdout);
    expect(
      findings
        .filter(({ severity }: { readonly severity: string }) => severity === 'error')
        .map(({ line }: { readonly line: number }) => line),
    ).toEqual([11_003, 11_006]);
    expect(summary.statements).toBe(11_006);
    expect(partywall(['schema', folder]).stdout).toMatch(/table public\.t: (?:.|\n)*table public\.u: /);
  });
});

/** Figures are in README.md; these take a minute. */
describe.skipIf(!process.env['LARGE_FILES'])('within half a gigabyte', () => {
  const peakOf = (text: string): number => {
    const folder = folderOf({ '1_a.sql': text });
    const { stderr, status } = spawnSync(
      process.execPath,
      [
        '--import',
        `data:text/javascript,process.on('exit',()=>console.error('peak',process.resourceUsage().maxRSS))`,
        join(repository, 'dist/cli.cjs'),
        'check',
        folder,
        '--fail-on',
        'never',
      ],
      { encoding: 'utf8', maxBuffer: 1 << 28 },
    );
    expect(status).toBe(0);
    return Number(/^peak (\d+)$/m.exec(stderr)?.[1]) / 1024;
  };

  it('a million lines', () => expect(peakOf('select 1;\n'.repeat(1_000_000))).toBeLessThan(512));

  it('50 MB', () => {
    const row = (_: unknown, i: number) => `insert into docs (id, body) values (${i}, $$${'lorem ipsum '.repeat(20)}$$);\n`;
    expect(peakOf(`create table docs (id bigint primary key, body text);\n${Array.from({ length: 175_000 }, row).join('')}`)).toBeLessThan(
      512,
    );
  });
});
