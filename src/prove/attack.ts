/** A witness as a script for psql: a superuser runs it after the migrations, and it takes everything back. */
import type { Schema } from '../model/schema.ts';
import type { Tenancy } from '../tenancy/index.ts';
import { attempt, before, isReading } from './attack/attempt.ts';
import { callerMade } from './attack/caller.ts';
import { Named } from './attack/named.ts';
import { planAttack } from './attack/plan.ts';
import { probe } from './attack/probe.ts';
import { Rights } from './attack/rights.ts';
import { targetRows, world } from './attack/setting-up.ts';
import type { Caller, Cell } from './proof.ts';

/**
 * Its last line of output is `OBSERVED own_rows=N leak_rows=N`: how many rows the caller reached by right, and how many of
 * another tenant. Nothing where the cell has no witness.
 */
export function attackScript(
  schema: Schema,
  { witness: found, ways, verdict, role }: Cell,
  tenancy: Tenancy,
  caller?: Caller,
): string | undefined {
  const witness = found ?? ways.find((way) => way.verdict === verdict && way.witness)?.witness;
  if (!witness) return undefined;
  const assumed = caller?.assumed === true || (role !== 'public' && schema.roleNamed(role) === undefined);
  const shop = { schema, named: new Named(schema), rights: new Rights(schema, witness.act.as ?? role, assumed) };
  const attack = planAttack(shop, tenancy, witness, role);
  const lines = [
    ...witness.says.split('\n').map((line) => `-- ${line}`),
    '-- To be run by a superuser, with psql, after the migrations. It takes everything back.',
    '\\set ON_ERROR_STOP off',
    '\\set ON_ERROR_ROLLBACK on',
    '\\set own 0',
    '\\set leak 0',
    'BEGIN;',
    ...callerMade(attack, assumed),
    ...world(attack),
    ...(isReading(attack) ? before(attack) : []),
    ...targetRows(attack),
    ...(witness.act.kind === 'references' ? probe(attack) : attempt(attack)),
    'ROLLBACK;',
    '\\echo OBSERVED own_rows=:own leak_rows=:leak',
  ];
  return `${lines.join('\n')}\n`;
}
