/** Names taken apart: `"dealershipId"`, `dealership_id` and `dealerships` all speak of a dealership. */

/** What a name speaks of, in lower case and the singular: `app.current_org_id` of an `organization`. */
export function entityOf(name: string): string {
  const words = wordsOf(name.slice(name.lastIndexOf('.') + 1));
  while (words.length > 1 && TAILS.has(words.at(-1) as string)) words.pop();
  while (words.length > 1 && HEADS.has(words[0] as string)) words.shift();
  const last = words.pop();
  return last === undefined ? '' : [...words, canonical(singular(last))].join('_');
}

/** The noun of an entity, which stands last: `client_company` is a company. */
export const nounOf = (entity: string): string => canonical(singular(entity.slice(entity.lastIndexOf('_') + 1)));

/** A noun with its article. */
export const indefinite = (noun: string): string => `${/^[aeio]/.test(noun) ? 'an' : 'a'} ${noun}`;

export const wordsOf = (name: string): string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((word) => (word === '' ? [] : unglued(word)));

/** Names that were written without quotes, or are those of settings, have lost their capitals: `tenantid`, `currentorgid`. */
function unglued(word: string): readonly string[] {
  const [, head, noun, tail] = GLUED.exec(word) ?? [];
  return noun === undefined || (head === undefined && tail === undefined)
    ? [word]
    : [head, noun, tail].filter((part) => part !== undefined);
}

export function singular(word: string): string {
  if (word === 'people') return 'person';
  if (/(?:ss|us|is)$/.test(word) || word.length < 4) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|us)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

const SYNONYMS = new Map([
  ['org', 'organization'],
  ['orgs', 'organization'],
  ['organisation', 'organization'],
  // As Clerk's tokens have it.
  ['o', 'organization'],
  ['uid', 'user'],
  ['usr', 'user'],
  ['ws', 'workspace'],
]);

const canonical = (word: string): string => SYNONYMS.get(word) ?? word;

/** Words behind the noun that say which of its keys is meant, and words before it that say which one of it. */
const TAILS = new Set(['id', 'ids', 'uuid', 'uuids', 'guid', 'ref', 'refs', 'key', 'fk', 'pk', 'code', 'slug', 'oid', 'uid']);
const HEADS = new Set([
  'current',
  'active',
  'my',
  'the',
  'fk',
  'session',
  'request',
  'auth',
  'jwt',
  'app',
  'x',
  'hasura',
  'selected',
  'allowed',
  'claim',
]);

/** Says a tenant wherever it stands. */
const ALWAYS_TENANT = new Set(['tenant', 'organization', 'workspace']);

/** May well say a tenant, if the schema is built so. */
const OFTEN_TENANT = new Set(
  `account agency association branch brand business chapter church client clinic club college community company corporation customer dealer dealership
  department enterprise facility family farm firm fleet foundation franchise garage group gym hospital hotel household institute institution league
  merchant municipality namespace network office operator partner practice project property provider publisher realm restaurant salon school shop site
  store studio subscriber team university vendor venue`.split(/\s+/),
);

export type TenantWord = 'always' | 'often' | 'never';

/** What a table's name, or a column's that references it, says. */
export function tenantWord(entity: string): TenantWord {
  const noun = nounOf(entity);
  return ALWAYS_TENANT.has(noun) ? 'always' : OFTEN_TENANT.has(noun) ? 'often' : 'never';
}

/** Of those, the ones whose rows are rarely for everybody to read. A restaurant has a menu, a venue has events. */
export const tellsOwner = (entity: string): boolean => OWNERS.has(nounOf(entity));

const OWNERS = new Set(
  `account agency business client clinic company corporation customer dealership enterprise family firm franchise household merchant office operator
  partner practice project shop store studio subscriber team`.split(/\s+/),
);

/** What a column's name alone says: `openai_organization` and `stripe_customer` are none of ours. */
export const bareTenantWord = (entity: string): TenantWord =>
  entity
    .split('_')
    .slice(0, -1)
    .every((word) => QUALIFIERS.has(word) || tenantWord(word) !== 'never')
    ? tenantWord(entity)
    : 'never';

const QUALIFIERS = new Set(
  'active buyer current default from for home main managing my own owner owning parent primary root seller source sub target to user'.split(
    ' ',
  ),
);

/** What callers have, not where they belong: a table that links users to these makes no tenant of them. */
const ATTRIBUTES = new Set(
  `access action badge capability category claim country currency device feature flag grade item kind label language level locale permission plan position
  preference privilege rank role scope session setting skill state status subscription tag tier token type zone`.split(/\s+/),
);

export const isAttribute = (entity: string): boolean =>
  tenantWord(entity) === 'never' && entity.split('_').some((word) => ATTRIBUTES.has(singular(word)));

const PEOPLE = new Set(['user', 'profile', 'person', 'principal']);

/** A table with this name has a row for each user: `users`, `user_profiles`, `"User"`. */
export function namesPeople(table: string): boolean {
  const words = wordsOf(table).map((word) => canonical(singular(word)));
  return PEOPLE.has(words.at(-1) ?? '') && words.every((word) => PEOPLE.has(word) || PEOPLE_HEADS.has(word));
}

const PEOPLE_HEADS = new Set(['app', 'auth', 'account', 'public', 'tbl', 'core', 'platform', 'member', 'portal', 'system']);

const USERS = new Set(
  `user profile owner author creator assignee assigner uploader inviter invitee sender recipient receiver requester requestor reviewer approver reporter
  submitter actor follower followee following subscriber_user manager_user sub`.split(/\s+/),
);

/** Users of these are not ours: `slack_user_id`, `bot_user_id`. */
const ELSEWHERE = new Set(
  `apple azure bot discord ext external facebook git github gitlab google idp instagram jira linear linkedin microsoft notion oauth provider remote
  shopify slack sso stripe teams telegram third tiktok twitter vercel whatsapp zoom`.split(/\s+/),
);

/** A column with this name holds a user: `user_id`, `"authorId"`, `created_by`, `assigned_to`, `invited_user`. */
export function namesUser(column: string): boolean {
  const words = wordsOf(column);
  const last = words.at(-1) ?? '';
  if (words.length > 1 && last === 'by' && /(?:ed|en|ade|old|uilt|ent)$/.test(words.at(-2) ?? '')) return true;
  if (words.length > 1 && last === 'to' && words.at(-2) === 'assigned') return true;
  while (words.length > 1 && TAILS.has(words.at(-1) as string)) words.pop();
  const before = words.at(-2);
  if (before !== undefined && ELSEWHERE.has(before)) return false;
  if (before === 'by' && words.length > 2) return USERS.has(singular(words.at(-1) ?? ''));
  if (words.at(-1) === 'by' && words.length > 1) return true;
  return USERS.has(canonical(singular(words.at(-1) ?? '')));
}

/** The column says who did something to the row, which need not make it theirs: `created_by`, `reviewed_by`. */
export const namesMaker = (column: string): boolean => {
  const words = wordsOf(column);
  return words.includes('by') && !words.includes('owned');
};

/** A tenant that a user has chosen, or was last seen in: `default_org_id`, `"lastWorkspaceId"`. */
export const namesChoice = (column: string): boolean =>
  ['last', 'latest', 'recent', 'default', 'current', 'active', 'selected', 'preferred', 'favorite'].includes(wordsOf(column)[0] ?? '');

export const namesEmail = (column: string): boolean => /e_?mail/.test(wordsOf(column).join('_'));

/** A table with this name says who belongs where: `memberships`, `user_roles`, `"UserDealership"` of a dealership. */
export function namesMembership(table: string, entity = ''): boolean {
  const words = wordsOf(table).map((word) => canonical(singular(word)));
  const last = words.at(-1) ?? '';
  const somebody = words.some((word) => word === 'user' || word === 'profile' || MEMBERSHIP.has(word));
  if (MEMBERSHIP.has(last) || (somebody && last === 'role')) return true;
  return words.length > 1 && somebody && (last === 'user' || (entity !== '' && words.join('_').endsWith(entity)));
}

const MEMBERSHIP = new Set(['member', 'membership', 'staff', 'participant', 'collaborator', 'teammate']);

const GLUED = new RegExp(
  `^(current|active|my|owner)?(${[...ALWAYS_TENANT, ...OFTEN_TENANT, 'org', 'organisation', 'user', 'owner', 'author', 'profile', 'role'].join('|')})(ids?|uuids?|guid|slug)?$`,
);
