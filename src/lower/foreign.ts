import type {
  AlterFdwStmt,
  AlterForeignServerStmt,
  AlterUserMappingStmt,
  CreateFdwStmt,
  CreateForeignServerStmt,
  CreateUserMappingStmt,
  ImportForeignSchemaStmt,
} from 'libpg-query';
import type { AlterForeign, CreateForeign, ImportForeignSchema } from '../model/change.ts';
import type { Context } from './context.ts';
import { qualifiedName, roleName } from './name.ts';
import { all, items } from './node.ts';
import { options } from './option.ts';

export function createWrapper({ fdwname = '', func_options, options: given }: CreateFdwStmt, c: Context): CreateForeign {
  const functions = all(func_options, 'DefElem').flatMap(({ arg }) => (arg ? [qualifiedName(items(arg), c)] : []));
  return {
    kind: 'create foreign',
    object: 'foreign data wrapper',
    name: fdwname,
    ...(functions.length > 0 && { functions }),
    options: options(given, c),
    ifNotExists: false,
    at: c.base,
  };
}

export function alterWrapper({ fdwname = '', options: given }: AlterFdwStmt, c: Context): AlterForeign {
  return { kind: 'alter foreign', object: 'foreign data wrapper', name: fdwname, options: options(given, c), at: c.base };
}

export function createServer(
  { servername = '', fdwname = '', if_not_exists, options: given }: CreateForeignServerStmt,
  c: Context,
): CreateForeign {
  const ifNotExists = if_not_exists === true;
  return {
    kind: 'create foreign',
    object: 'server',
    name: servername,
    wrapper: fdwname,
    options: options(given, c),
    ifNotExists,
    at: c.base,
  };
}

export function alterServer({ servername = '', options: given }: AlterForeignServerStmt, c: Context): AlterForeign {
  return { kind: 'alter foreign', object: 'server', name: servername, options: options(given, c), at: c.base };
}

/** A user mapping is named by its server, and by whom it is for. */
export function createUserMapping(
  { user, servername = '', if_not_exists, options: given }: CreateUserMappingStmt,
  c: Context,
): CreateForeign {
  return {
    kind: 'create foreign',
    object: 'user mapping',
    name: servername,
    user: roleName(user, c),
    options: options(given, c),
    ifNotExists: if_not_exists === true,
    at: c.base,
  };
}

export function alterUserMapping({ user, servername = '', options: given }: AlterUserMappingStmt, c: Context): AlterForeign {
  return {
    kind: 'alter foreign',
    object: 'user mapping',
    name: servername,
    user: roleName(user, c),
    options: options(given, c),
    at: c.base,
  };
}

export function importForeignSchema(node: ImportForeignSchemaStmt, c: Context): ImportForeignSchema {
  const { server_name = '', remote_schema = '', local_schema = '' } = node;
  return { kind: 'import foreign schema', server: server_name, remote: remote_schema, into: local_schema, at: c.base };
}
