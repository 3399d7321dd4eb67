/** Languages, foreign data wrappers, and what a script grants. */
import { quoteIdentifier } from '../../model/identifier.ts';
import { type AccessItem, type AccessList, privilegesIn } from '../../model/privilege.ts';
import type { Members } from './script.ts';

/** Functions in it can be made, and none is called. */
export const languages = ({ all }: Members): string[] =>
  all('language').map(
    ({ name, trusted }) => `create ${trusted ? 'trusted ' : ''}language ${quoteIdentifier(name)} handler pg_catalog.plpgsql_call_handler`,
  );

export const wrappers = ({ all, schema }: Members): string[] => [
  ...all('foreign data wrapper').map(({ name }) => `create foreign data wrapper ${quoteIdentifier(name)}`),
  ...all('server').map(({ name, wrapper }) => {
    const found = schema.object(wrapper);
    return `create server ${quoteIdentifier(name)} foreign data wrapper ${quoteIdentifier(found && 'name' in found ? found.name : '')}`;
  }),
];

const OBJECTS = { r: 'tables', S: 'sequences', f: 'functions', T: 'types', n: 'schemas', L: 'large objects' } as const;

/** On the schema that the extension insists on, and on what will be made in it. */
export function grants(members: Members, extension: string): string[] {
  const { schema, all, target } = members;
  const home = schema.namespace(target);
  const own = quoteIdentifier(home?.name ?? extension);
  const insists = home !== undefined && home.name !== 'home';
  return [
    ...(insists && home.extension === undefined
      ? granted(members, home.acl, home.owner).map((grant) => `grant ${grant.what} on schema ${own} to ${grant.to}`)
      : []),
    ...all('default privileges').flatMap(({ namespace, objectType, acl, role }) => {
      const place = namespace === 0 ? '' : ` in schema ${quoteIdentifier(schema.namespace(namespace)?.name ?? '')}`;
      return granted(members, acl, role).map(
        (grant) => `alter default privileges${place} grant ${grant.what} on ${OBJECTS[objectType]} to ${grant.to}`,
      );
    }),
  ];
}

const granted = ({ schema }: Members, acl: AccessList | null, owner: number): { readonly what: string; readonly to: string }[] =>
  (acl ?? [])
    .filter((item) => item.grantee !== owner)
    .map((item) => ({ what: privilegesIn(item.privileges).join(', '), to: granteeName(item, (id) => schema.role(id)?.name) }));

const granteeName = ({ grantee }: AccessItem, nameOf: (id: number) => string | undefined): string =>
  grantee === 0 ? 'public' : quoteIdentifier(nameOf(grantee) ?? '');
