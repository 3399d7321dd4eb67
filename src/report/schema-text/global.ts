/** What lies in no schema. */
import { quoteIdentifier } from '../../model/identifier.ts';
import type { CatalogDifference, Entry } from '../schema/index.ts';
import { privileges } from './access.ts';
import { type Block, flag, list, ofPlatform, quoted, text, texts, withFacts } from './lines.ts';

export const extensions = ({ extensions }: CatalogDifference): Block[] =>
  extensions.map((entry) =>
    line(`extension ${quoted(entry, 'name')} ${text(entry, 'version')} in ${quoted(entry, 'schema')}${ofPlatform(entry)}`),
  );

export const roles = ({ roles }: CatalogDifference): Block[] =>
  roles.map((entry) => line(withFacts(`role ${quoted(entry, 'name')}${ofPlatform(entry)}`, powers(entry))));

/** What a role can do that bears on rows: those that row security does not hold come first. */
const powers = (role: Entry): string[] => [
  ...(flag(role, 'superuser') ? ['SUPERUSER'] : []),
  ...(flag(role, 'bypassrls') ? ['BYPASSRLS'] : []),
  flag(role, 'login') ? 'LOGIN' : 'NOLOGIN',
  ...(flag(role, 'inherit') ? [] : ['NOINHERIT']),
  ...list('member of', texts(role, 'memberOf').map(quoteIdentifier)),
];

export const foreignServers = ({ foreignServers }: CatalogDifference): Block[] =>
  foreignServers.map((entry) => line(`server ${quoted(entry, 'name')}${ofPlatform(entry)}: ${text(entry, 'wrapper')}`));

export const publications = ({ publications }: CatalogDifference): Block[] =>
  publications.map((entry) => ({
    head: `publication ${quoted(entry, 'name')}${ofPlatform(entry)}${flag(entry, 'allTables') ? ': all tables' : ''}`,
    lines: texts(entry, 'tables'),
  }));

const FIRES: Readonly<Record<string, string>> = { D: ' (disabled)', R: ' (fires only on a replica)', A: ' (fires on replicas, too)' };

export const eventTriggers = ({ eventTriggers }: CatalogDifference): Block[] =>
  eventTriggers.map((entry) =>
    line(
      `event trigger ${quoted(entry, 'name')}${ofPlatform(entry)} ON ${text(entry, 'event')} EXECUTE ${text(entry, 'function')}${FIRES[text(entry, 'enabled') ?? ''] ?? ''}`,
    ),
  );

const OBJECT_TYPES: Readonly<Record<string, string>> = {
  r: 'tables',
  S: 'sequences',
  f: 'functions',
  T: 'types',
  n: 'schemas',
  L: 'large objects',
};

export const defaultPrivileges = ({ defaultPrivileges }: CatalogDifference): Block[] =>
  defaultPrivileges.map((entry) => {
    const schema = text(entry, 'schema');
    const where = schema === '*' ? '' : ` in ${quoted(entry, 'schema')}`;
    const what = OBJECT_TYPES[text(entry, 'objectType') ?? ''] ?? text(entry, 'objectType');
    const granted = privileges(entry);
    return {
      head: `default privileges on ${what} that ${quoted(entry, 'role')} makes${where}${ofPlatform(entry)}`,
      lines: granted.length > 0 ? granted : ['none but for the owner'],
    };
  });

/** What the platform made and the folder took away. */
export const removed = ({ removedFromPrelude = {} }: CatalogDifference): Block[] =>
  Object.entries(removedFromPrelude).map(([section, keys]) => ({ head: `the platform's ${section} that are gone`, lines: keys }));

const line = (head: string): Block => ({ head, lines: [] });
