import { causesOf } from '../../src/judge/cause.ts';
import { identityOf, leakFault, policyPlace } from '../../src/judge/leak-fault.ts';
import { defineRule } from '../../src/judge/rule.ts';

export default defineRule({
  id: 'bucket-policy-without-tenant',
  category: 'isolation',
  severity: 'error',
  effect: 'opens',
  title: 'A storage policy asks for the bucket, and not for whose file it is',
  why: 'The bucket is the same for the files of all tenants: who passes the policy reaches every file in it.',
  instead:
    'Begin the paths with the tenant, and compare: (storage.foldername(name))[1] = the caller’s tenant. Where the files are anybody’s, make the bucket public and allow the rule on the policy.',
  aliases: ['pgrls/SEC050'],
  *schema(subject) {
    for (const cause of causesOf(subject).of('bucket-policy-without-tenant')) {
      const { on, policy, what: bucket = '' } = cause;
      if (!policy) continue;
      yield leakFault(subject, cause, {
        at: policyPlace(policy),
        says: `Policy "${policy.name}" of ${identityOf(subject, on)} asks for nothing but the bucket "${bucket}"`,
        ...(PUBLIC.test(bucket) && { severity: 'warning' as const }),
      });
    }
  },
});

/** Buckets that are called after what everybody may see. */
const PUBLIC = /avatar|public|logo|asset|image|photo|picture|thumb|banner|cover|icon|media|static/i;
