/** The examples of isolation: the proof that has to be printed, its attacks and all others carried out in PostgreSQL. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { partywall, repository } from '../cli/run.ts';
import { expectGolden } from '../golden.ts';
import { type Example, harmless, type Proved, proved, reached, Server } from './carried-out.ts';

// The build puts the parser's WebAssembly beside the program; here it lies where the package has it.
vi.mock('../../src/cli/parser.ts', async () => {
  const { parser } = await import('../parse/with-parser.ts');
  return { theParser: () => parser };
});

const examples: readonly Example[] = [
  { name: 'fleet' },
  { name: 'dealership', tenants: ['7007', '8008'], context: { 'app.dealership_id': 'tenant', 'app.staff_id': '81' } },
  { name: 'inspections', context: { 'app.workshop_id': 'tenant' } },
  { name: 'vision' },
];

const server = new Server();
afterAll(() => server.close());

describe.each(examples)('$name', (example) => {
  const { name } = example;
  let one: Proved;
  beforeAll(async () => {
    one = await proved(example);
  });

  it.each([
    ['prove.txt', 'text'],
    ['prove.json', 'json'],
  ])('is proved as its %s says', (file, format) => {
    const { stdout, status } = partywall(['prove', `examples/${name}`, '--format', format]);
    expectGolden(join(repository, 'examples', name, file), stdout.replaceAll(`examples/${name}/`, ''));
    expect(status).toBe(1);
  });

  it('is reached by every attack that is printed, and by no other', () =>
    server.inside(one, async (session) => {
      // Before anything was set: afterwards a setting is empty, and never again unknown.
      if (one.platform === 'postgres') expect(await session.undone('never', () => reached(session, example, one, 'never set'))).toEqual([]);
      expect(await harmless(session, one)).toEqual([]);
      expect(await reached(session, example, one, 'set')).toEqual([]);
    }));
});
