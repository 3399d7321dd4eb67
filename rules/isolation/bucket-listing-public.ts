import { noteBuckets, PublicBuckets } from '../../src/judge/buckets.ts';
import { causesOf } from '../../src/judge/cause.ts';
import { identityOf, leakFault, policyPlace } from '../../src/judge/leak-fault.ts';
import { defineRule } from '../../src/judge/rule.ts';

export default defineRule({
  id: 'bucket-listing-public',
  category: 'isolation',
  severity: 'warning',
  effect: 'opens',
  title: 'Callers can list every file of a public bucket',
  why: 'Whoever knows the path of a file in a public bucket gets it, without any policy. A policy for SELECT adds one thing: all paths of all tenants can be listed.',
  instead: 'Drop the policy: the files of a public bucket are served without it. Or compare the first folder with the caller’s.',
  aliases: ['splinter/0025'],
  // What went by is noted before any rule asks for causes.
  watch: () => {
    const seen = new PublicBuckets();
    return {
      change: ({ change }) => seen.see(change),
      end: (subject) => {
        noteBuckets(subject, seen);
        return [];
      },
    };
  },
  *schema(subject) {
    for (const cause of causesOf(subject).of('bucket-listing-public')) {
      const { on, policy, what = '' } = cause;
      if (!policy) continue;
      yield leakFault(subject, cause, {
        at: policyPlace(policy),
        says: `Policy "${policy.name}" of ${identityOf(subject, on)} lets the public bucket "${what}" be listed`,
      });
    }
  },
});
