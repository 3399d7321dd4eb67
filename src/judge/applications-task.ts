/** Whether a folder leaves it to the application to keep tenants apart. */
import type { Subject } from './subject.ts';

const known = new WeakMap<Subject, boolean>();

/** No role of an API calls, and nothing in the folder has row security, nor any policy. */
export function isApplicationsTask(subject: Subject): boolean {
  let found = known.get(subject);
  if (found === undefined) {
    const { schema, own, regime, proof } = subject;
    found = regime.callersCome === 'sql' && !proof.callers.some(({ name }) => regime.callers.some(({ role }) => role === name));
    for (const relation of schema.all('relation')) found &&= !(relation.rowSecurity && own(relation.id));
    for (const policy of schema.all('policy')) found &&= !own(policy.relation);
    known.set(subject, found);
  }
  return found;
}
