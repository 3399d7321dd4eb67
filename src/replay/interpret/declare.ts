/** DECLARE: the types of variables, from types, columns, rows and other variables. */
import { findRelation, spell } from '../../bind/names.ts';
import { lookUpType, type TypeReference } from '../../bind/types.ts';
import { RECORD, REFCURSOR } from '../../model/catalog/ids.ts';
import type { Routine } from '../../model/objects.ts';
import type { Block, Declaration, ProgramStatement, VariableType } from '../../model/program.ts';
import { refuse } from '../../model/refusal.ts';
import type { Name, TypeName } from '../../model/unbound.ts';
import { type Context, namesOf, readOrRefuse } from '../context.ts';
import { columnNamed } from '../resolve.ts';
import { declareVariable, type Frame, variableNamed } from './frame.ts';
import { store, valueOf } from './value.ts';

export function declare(frame: Frame, declarations: readonly Declaration[]): void {
  for (const declaration of declarations) {
    switch (declaration.kind) {
      case 'variable': {
        const { type, modifier } = typeOf(frame.context, declaration.type, (name) => variableNamed(frame, name));
        const { name, constant, notNull } = declaration;
        const variable = declareVariable(frame, name, type, modifier, null, { constant, notNull, key: declaration });
        if (declaration.default) store(frame, variable, valueOf(frame, declaration.default));
        else if (notNull) refuse('22004', `variable "${name}" must have a default value, since it's declared NOT NULL`);
        break;
      }
      case 'cursor':
        frame.cursorQueries.set(declaration.name, declaration);
        declareVariable(frame, declaration.name, REFCURSOR, -1, declaration.name, { key: declaration });
        break;
      case 'alias': {
        const variable = variableNamed(frame, declaration.of.at(-1) as string);
        if (variable) frame.scope.variables.set(declaration.name, variable);
        break;
      }
      default:
        declaration satisfies never;
    }
  }
}

export function typeOf(
  context: Context,
  written: VariableType,
  variable: (name: string) => { readonly type: number; readonly modifier: number } | undefined,
): TypeReference {
  switch (written.kind) {
    case 'record':
      return { type: RECORD, modifier: -1 };
    case 'type': {
      const type = readOrRefuse(context.reader.lowerType(written.type.text));
      return typeNamed(context, type);
    }
    case 'type of':
      return arrayed(context, typeOfThing(context, written.path, variable), written.dimensions);
    case 'row of':
      return arrayed(context, rowOf(context, written.path), written.dimensions);
    default:
      return written satisfies never;
  }
}

function typeNamed(context: Context, written: TypeName): TypeReference {
  const found = lookUpType(namesOf(context), written);
  return found ?? refuse('42704', `type "${written.path.join('.')}" does not exist`, { object: written.path.join('.') });
}

function arrayed({ store: schema }: Context, found: TypeReference, dimensions: number): TypeReference {
  return dimensions === 0 ? found : { type: schema.type(found.type)?.array ?? 0, modifier: -1 };
}

const nameFrom = (path: readonly string[]): Name =>
  path.length > 1 ? { schema: path.at(-2) as string, name: path.at(-1) as string, at: 0 } : { name: path.at(-1) as string, at: 0 };

function typeOfThing(context: Context, path: readonly string[], variable: (name: string) => TypeReference | undefined): TypeReference {
  const own = variable(path.at(-1) as string);
  if (path.length === 1 && own) return { type: own.type, modifier: own.modifier };
  if (path.length < 2) return refuse('42601', `variable "${path[0]}" does not exist`);
  const table = nameFrom(path.slice(0, -1));
  const relation =
    findRelation(namesOf(context), table) ?? refuse('42P01', `relation "${spell(table)}" does not exist`, { object: spell(table) });
  const column =
    columnNamed(relation, path.at(-1) as string) ??
    refuse('42703', `column "${path.at(-1)}" of relation "${relation.name}" does not exist`, { object: path.join('.') });
  return { type: column.type, modifier: column.modifier };
}

function rowOf(context: Context, path: readonly string[]): TypeReference {
  const name = nameFrom(path);
  const relation =
    findRelation(namesOf(context), name) ?? refuse('42P01', `relation "${spell(name)}" does not exist`, { object: spell(name) });
  return { type: relation.rowType, modifier: -1 };
}

/** CREATE FUNCTION compiles the body: the types of its variables must be there. */
export function checkDeclarations(context: Context, routine: Routine, program: Block): void {
  const known = new Map<string, TypeReference>(
    routine.args.flatMap((arg, i) => [
      [`$${i + 1}`, { type: arg.type, modifier: -1 }] as const,
      ...(arg.name === undefined ? [] : [[arg.name, { type: arg.type, modifier: -1 }] as const]),
    ]),
  );
  checkBlock(context, program, known);
}

function checkBlock(context: Context, block: Block, known: Map<string, TypeReference>): void {
  const inside = new Map(known);
  for (const declaration of block.declarations) {
    if (declaration.kind === 'variable')
      inside.set(
        declaration.name,
        typeOf(context, declaration.type, (name) => inside.get(name)),
      );
    if (declaration.kind === 'cursor') for (const arg of declaration.args) typeOf(context, arg.type, (name) => inside.get(name));
  }
  for (const statement of [...block.body, ...block.handlers.flatMap((handler) => handler.body)]) checkStatement(context, statement, inside);
}

function checkStatement(context: Context, statement: ProgramStatement, known: Map<string, TypeReference>): void {
  if (statement.kind === 'block') return checkBlock(context, statement, known);
  const bodies = [
    ...('body' in statement ? statement.body : []),
    ...(statement.kind === 'if' ? statement.branches.flatMap((branch) => branch.body) : []),
    ...(statement.kind === 'case' ? statement.whens.flatMap((when) => when.body) : []),
    ...('otherwise' in statement ? (statement.otherwise ?? []) : []),
  ];
  for (const inner of bodies) checkStatement(context, inner, known);
}
