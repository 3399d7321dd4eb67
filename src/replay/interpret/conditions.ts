/** Names of errors in EXCEPTION clauses and RAISE, and the SQLSTATEs behind them. */
import { CONDITIONS } from '../../model/condition.ts';
import type { Handler } from '../../model/program.ts';

/** OTHERS does not catch a cancelled query or a failed assertion. */
export function matches({ conditions }: Handler, sqlstate: string): boolean {
  return conditions.some(({ name, sqlstate: wanted }) => {
    if (wanted !== undefined) return fits(wanted, sqlstate);
    if (name === 'others') return sqlstate !== '57014' && sqlstate !== 'P0004';
    return sqlstatesNamed(name as string).some((state) => fits(state, sqlstate));
  });
}

/** A class's own state (`23000`) stands for all of the class. */
const fits = (wanted: string, sqlstate: string): boolean =>
  wanted === sqlstate || (wanted.endsWith('000') && wanted.slice(0, 2) === sqlstate.slice(0, 2));

export const sqlstatesNamed = (name: string): readonly string[] => CONDITIONS.get(name) ?? [];
