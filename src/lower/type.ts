import type {
  AlterDomainStmt,
  AlterEnumStmt,
  AlterTypeStmt,
  CompositeTypeStmt,
  CreateDomainStmt,
  CreateEnumStmt,
  CreateRangeStmt,
} from 'libpg-query';
import type { AlterBaseType, AlterDomain, AlterEnum, CreateComposite, CreateDomain, CreateEnum, CreateRangeType } from '../model/change.ts';
import { columnConstraints, constraint } from './constraint.ts';
import { type Context, NotModelled, place } from './context.ts';
import { columnDefinition } from './create-table.ts';
import { expression } from './expression.ts';
import { nameOf, qualifiedName, relationName } from './name.ts';
import { all, as, strings } from './node.ts';
import { definitions } from './option.ts';
import { typeName } from './type-name.ts';

export function alterBaseType({ typeName: name, options: given }: AlterTypeStmt, c: Context): AlterBaseType {
  return { kind: 'alter base type', name: qualifiedName(name, c), options: definitions(given, c), at: c.base };
}

export function createComposite({ typevar, coldeflist }: CompositeTypeStmt, c: Context): CreateComposite {
  const columns = all(coldeflist, 'ColumnDef').map((column) => columnDefinition(column, c));
  return { kind: 'create composite', name: relationName(typevar, c), columns, at: c.base };
}

export function createEnum({ typeName: name, vals }: CreateEnumStmt, c: Context): CreateEnum {
  return { kind: 'create enum', name: qualifiedName(name, c), labels: strings(vals), at: c.base };
}

export function alterEnum(node: AlterEnumStmt, c: Context): AlterEnum {
  const { oldVal, newVal = '', newValNeighbor } = node;
  return {
    kind: 'alter enum',
    name: qualifiedName(node.typeName, c),
    action:
      oldVal !== undefined
        ? { kind: 'rename', from: oldVal, to: newVal }
        : {
            kind: 'add',
            label: newVal,
            ...(newValNeighbor !== undefined && { neighbour: newValNeighbor }),
            after: node.newValIsAfter === true,
            ifNotExists: node.skipIfNewValExists === true,
          },
    at: c.base,
  };
}

export function createRangeType({ typeName: name, params }: CreateRangeStmt, c: Context): CreateRangeType {
  return { kind: 'create range type', name: qualifiedName(name, c), options: definitions(params, c), at: c.base };
}

export function createDomain({ domainname, typeName: type, collClause, constraints }: CreateDomainStmt, c: Context): CreateDomain {
  const name = qualifiedName(domainname, c);
  const collation = collClause && nameOf(strings(collClause.collname), c, place(c, collClause.location));
  return {
    kind: 'create domain',
    name,
    type: typeName(type, c),
    ...(collation && { collation }),
    constraints: columnConstraints(constraints, c),
    at: c.base,
  };
}

export function alterDomain(node: AlterDomainStmt, c: Context): AlterDomain {
  return { kind: 'alter domain', name: qualifiedName(node.typeName, c), action: domainAction(node, c), at: c.base };
}

/** The parser names what is done by a letter. */
function domainAction({ subtype, name = '', def, behavior, missing_ok }: AlterDomainStmt, c: Context): AlterDomain['action'] {
  switch (subtype) {
    case 'T':
      return def ? { kind: 'set default', value: expression(def, c) } : { kind: 'drop default' };
    case 'N':
      return { kind: 'drop not null' };
    case 'O':
      return { kind: 'set not null' };
    case 'C':
      return { kind: 'add constraint', constraint: constraint(as(def, 'Constraint') ?? {}, c) };
    case 'X':
      return { kind: 'drop constraint', name, ifExists: missing_ok === true, cascade: behavior === 'DROP_CASCADE' };
    case 'V':
      return { kind: 'validate constraint', name };
    default:
      throw new NotModelled(`ALTER DOMAIN of kind ${subtype}`);
  }
}
