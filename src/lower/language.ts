import type { AlterTSConfigurationStmt, AlterTSDictionaryStmt, CreateAmStmt, CreateConversionStmt, CreatePLangStmt } from 'libpg-query';
import type { AlterTextSearch, CreateAccessMethod, CreateConversion, CreateLanguage } from '../model/change.ts';
import type { Context } from './context.ts';
import { qualifiedName } from './name.ts';
import { items, strings } from './node.ts';

export function createLanguage({ plname = '', replace, pltrusted, plhandler }: CreatePLangStmt, c: Context): CreateLanguage {
  const handler = plhandler && { handler: qualifiedName(plhandler, c) };
  return { kind: 'create language', name: plname, replace: replace === true, trusted: pltrusted === true, ...handler, at: c.base };
}

export function createAccessMethod({ amname = '', amtype, handler_name }: CreateAmStmt, c: Context): CreateAccessMethod {
  const handler = qualifiedName(handler_name, c);
  return { kind: 'create access method', name: amname, type: amtype === 't' ? 'table' : 'index', handler, at: c.base };
}

export function createConversion(node: CreateConversionStmt, c: Context): CreateConversion {
  return {
    kind: 'create conversion',
    name: qualifiedName(node.conversion_name, c),
    isDefault: node.def === true,
    from: node.for_encoding_name ?? '',
    to: node.to_encoding_name ?? '',
    function: qualifiedName(node.func_name, c),
    at: c.base,
  };
}

export function alterDictionary({ dictname }: AlterTSDictionaryStmt, c: Context): AlterTextSearch {
  return { kind: 'alter text search', object: 'text search dictionary', name: qualifiedName(dictname, c), at: c.base };
}

export function alterConfiguration({ cfgname, tokentype, dicts }: AlterTSConfigurationStmt, c: Context): AlterTextSearch {
  return {
    kind: 'alter text search',
    object: 'text search configuration',
    name: qualifiedName(cfgname, c),
    ...(tokentype && { tokens: strings(tokentype) }),
    ...(dicts && { dictionaries: dicts.map((path) => strings(items(path))) }),
    at: c.base,
  };
}
