import { causesOf } from '../../src/judge/cause.ts';
import { noteWithdrawals } from '../../src/judge/cause-withdrawn.ts';
import { leakFault } from '../../src/judge/leak-fault.ts';
import { defineRule } from '../../src/judge/rule.ts';
import { Withdrawals } from '../../src/judge/withdrawn.ts';
import { sentence } from '../../src/judge/words.ts';

export default defineRule({
  id: 'protection-withdrawn',
  category: 'isolation',
  severity: 'error',
  effect: 'opens',
  title: 'A later migration takes protection away that an earlier one gave',
  why: 'Both files read well alone. Row security that is switched off for a backfill stays off; a table or view that is made again starts without it; DROP ... CASCADE takes policies along with no more than a NOTICE.',
  instead:
    'Bring the protection back in a new migration. To replace a policy, ALTER it or make the new one in the same migration; CREATE OR REPLACE VIEW has to name its options again.',
  aliases: ['supabase-rls-guard/RLS018'],
  // What went by is noted before any rule asks for causes.
  watch: () => {
    const seen = new Withdrawals();
    return {
      change: (step) => seen.see(step),
      end: (subject) => {
        noteWithdrawals(subject, seen);
        return [];
      },
    };
  },
  *schema(subject) {
    for (const cause of causesOf(subject).of('protection-withdrawn')) {
      const { withdrawal } = cause;
      if (!withdrawal) continue;
      yield leakFault(subject, cause, {
        at: withdrawal.taken,
        says: sentence(withdrawal.says),
        because: [{ at: withdrawal.given, says: withdrawal.did }],
        ...(withdrawal.fix !== undefined && { fix: withdrawal.fix }),
      });
    }
  },
});
