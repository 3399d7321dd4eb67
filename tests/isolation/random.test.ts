/**
 * Policies by chance: PostgreSQL tries every row, caller and command of a small world, and the proof may neither call
 * isolated what it reaches, nor say of a leak what it cannot show. RANDOM_SETS asks for more of them, RANDOM_SEED for others.
 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { contradictions } from './random/judged.ts';
import { CONSTRUCTS, policySet } from './random/policies.ts';
import { COMMANDS, prepare } from './random/world.ts';
import { Session } from './session.ts';

const sets = Number(process.env['RANDOM_SETS'] ?? 2000);
const seed = Number(process.env['RANDOM_SEED'] ?? 1);

let session: Session;
beforeAll(async () => {
  session = await Session.start();
  await prepare(session);
});
afterAll(() => session.close());

it(`never contradicts PostgreSQL on ${sets} sets of policies`, { timeout: 3_600_000 }, async () => {
  const wrong: string[] = [];
  const occurring = new Map<string, number>();
  let unknown = 0;
  for (let i = 0; i < sets; i++) {
    const set = policySet(seed * 1_000_003 + i);
    for (const construct of set.constructs) occurring.set(construct, (occurring.get(construct) ?? 0) + 1);
    const told = await contradictions(session, set, i);
    unknown += told.unknown;
    wrong.push(...told.wrong);
    if (wrong.length > MOST) break;
  }
  expect(wrong).toEqual([]);
  expect(unknown / (sets * COMMANDS.length)).toBeLessThan(0.05);
  for (const construct of CONSTRUCTS) expect((occurring.get(construct) ?? 0) / sets, construct).toBeGreaterThanOrEqual(0.1);
});

const MOST = 10;
