import { accessOf, knownCallers } from '../../src/judge/access.ts';
import { causesOf } from '../../src/judge/cause.ts';
import { identityOf, leakFault } from '../../src/judge/leak-fault.ts';
import { relationIdentity } from '../../src/judge/naming.ts';
import { placeOf } from '../../src/judge/places.ts';
import { grantedLeaks, grantees } from '../../src/judge/privileges.ts';
import { defineRule } from '../../src/judge/rule.ts';
import type { Subject } from '../../src/judge/subject.ts';
import { ownTables } from '../../src/judge/tables.ts';
import { listed } from '../../src/judge/words.ts';
import { quoteIdentifier } from '../../src/model/identifier.ts';
import type { Relation } from '../../src/model/objects.ts';
import { EVERYONE, privilegesIn } from '../../src/model/privilege.ts';

export default defineRule({
  id: 'grant-too-wide',
  category: 'isolation',
  severity: 'warning',
  effect: 'opens',
  title: 'More is granted on a tenant table than an application needs',
  why: 'What is granted to PUBLIC is granted to roles that nobody has made yet; WITH GRANT OPTION lets a caller hand it on; and ALL is more than the four that one thinks of: TRUNCATE and foreign keys ask no policy, and a trigger of the caller’s runs as whoever writes to the table.',
  instead: 'GRANT SELECT, INSERT, UPDATE, DELETE ON the table TO the application’s role, by name.',
  aliases: ['migrationpilot/MP085', 'pgrls/SEC044'],
  *schema(subject) {
    for (const cause of causesOf(subject).of('grant-too-wide')) {
      const leaks = grantedLeaks(subject, cause.leaks);
      const identity = identityOf(subject, cause.on);
      if (leaks.length > 0)
        yield {
          ...leakFault(subject, { ...cause, leaks }, { at: placeOf(cause.on, 'acl'), says: `ALL PRIVILEGES on ${identity} are granted` }),
          fix: `REVOKE TRUNCATE, REFERENCES, TRIGGER ON ${identity} FROM ${grantees(leaks)};`,
          key: 'all',
        };
    }
    for (const relation of ownTables(subject)) {
      if ((subject.tenancy.scopes.get(relation.id)?.belongs ?? []).length === 0) continue;
      for (const { key, says, fix } of faultsOf(subject, relation))
        yield { object: relationIdentity(subject.schema, relation), at: placeOf(relation, 'acl'), says, key, fix };
    }
  },
});

interface Wide {
  readonly key: string;
  readonly says: string;
  readonly fix: string;
}

function* faultsOf(subject: Subject, relation: Relation): Iterable<Wide> {
  const { schema } = subject;
  const identity = relationIdentity(schema, relation);
  const acl = relation.acl ?? [];
  const open = acl.filter(({ grantee }) => grantee === EVERYONE).reduce((set, { privileges }) => set | privileges, 0);
  if (open !== 0)
    yield {
      key: 'public',
      says: `${listed(privilegesIn(open))} on ${identity} is granted to PUBLIC.`,
      fix: `REVOKE ALL ON ${identity} FROM PUBLIC;`,
    };
  for (const { role, name } of knownCallers(subject)) {
    if (accessOf(subject).owns(role, relation)) continue;
    const own = acl.filter(({ grantee }) => grantee === role);
    if (own.some(({ grantable }) => grantable !== 0))
      yield {
        key: `option ${name}`,
        says: `${name} can hand on what is granted to it on ${identity}.`,
        fix: `REVOKE GRANT OPTION FOR ALL ON ${identity} FROM ${quoteIdentifier(name)};`,
      };
  }
}
