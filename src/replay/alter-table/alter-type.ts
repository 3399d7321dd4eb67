/** ALTER COLUMN TYPE: the values, the default, and all that was built on the old type (ATExecAlterColumnType). */
import { CLAUSE } from '../../bind/clause.ts';
import { coerceTo } from '../../bind/coerce.ts';
import { findCollation, spell } from '../../bind/names.ts';
import { defaultOperatorClass, isBinaryCoercible } from '../../bind/operator-class.ts';
import { resolveType } from '../../bind/types.ts';
import type { TableCommand } from '../../model/change.ts';
import type { Expression } from '../../model/expression.ts';
import type { Column, Constraint, DatabaseObject, IndexDefinition, Relation, Stored } from '../../model/objects.ts';
import { refuse } from '../../model/refusal.ts';
import { formatType } from '../../model/type-name.ts';
import { bindOverRow, rowScope } from '../bound.ts';
import { attributesOf } from '../constraints/check.ts';
import { requireComparable } from '../constraints/foreign-key.ts';
import { type Context, namesOf } from '../context.ts';
import { rebound } from '../rebind.ts';
import { checkColumnType } from '../relations/columns.ts';
import { alterColumn, current, typeNeeds } from '../relations/make.ts';
import { changeSequence } from '../relations/sequence.ts';
import { columnNamed, requireColumn, SYSTEM_COLUMNS } from '../resolve.ts';
import { requireCheckHolds } from '../rows/checks.ts';
import { convertColumn } from '../rows/fill.ts';
import { refuseRowTypeUsed } from '../types/uses.ts';
import { refusePartitionKey } from './add-drop-column.ts';
import { refuseOwnRowType } from './row-type.ts';

type AlterType = Extract<TableCommand, { kind: 'alter type' }>;

export function alterType(context: Context, relation: Relation, command: AlterType, recurse: boolean, inherited = false): void {
  const { store } = context;
  const { at } = command;
  if (SYSTEM_COLUMNS.has(command.column) && !columnNamed(relation, command.column))
    refuse('0A000', `cannot alter system column "${command.column}"`, { at });
  const column = requireColumn(relation, command.column, at);
  if (column.inheritedFrom > 0 && !inherited) refuse('42P16', `cannot alter inherited column "${column.name}"`, { at });
  refusePartitionKey(relation, column, 'alter', at);
  const { type, modifier } = resolveType(namesOf(context), command.type);
  checkColumnType(store, column.name, type, command.type.at);
  refuseOwnRowType(context, relation, { ...column, type });
  const conversion = relation.kind === 'composite type' ? undefined : conversionTo(context, relation, column, command, type, modifier);
  const collation =
    command.collation &&
    (findCollation(namesOf(context), command.collation) ??
      refuse('42704', `collation "${spell(command.collation)}" for encoding "UTF8" does not exist`, { at: command.collation.at }));
  if (collation && !store.type(type)?.collatable)
    refuse('42804', `collations are not supported by type ${formatType(store, type, -1)}`, { at });
  const fallback = store.defaultOf(relation.id, column.attribute);
  const castDefault =
    fallback && !column.generated ? coerceTo(store, bare(fallback.value.expression), type, modifier, 'assignment') : undefined;
  if (fallback && !column.generated && !castDefault)
    refuse('42804', `default for column "${column.name}" cannot be cast automatically to type ${formatType(store, type, modifier)}`, {
      at,
    });
  const children = store.childrenOf(relation.id);
  if (children.length > 0 && !recurse)
    refuse('42P16', `type of inherited column "${column.name}" must be changed in child tables too`, { at });

  refuseRowTypeUsed(context, relation, at);
  refuseUsers(context, relation, column, at);
  convertColumn(context, relation, column, conversion);
  const { collation: _old, ...kept } = column;
  const changed: Column = { ...kept, type, modifier, ...(collation && collation.name !== 'default' ? { collation: collation.id } : {}) };
  let now = store.alter(relation, {
    depends: [...relation.depends.filter((dependency) => dependency.from !== column.attribute), ...typeNeeds(store, changed)],
    columns: relation.columns.map((c) => (c === column ? changed : c)),
  } as Partial<Relation>);
  now = alterColumn(store, now, column.attribute, { type, modifier }, at);
  if (fallback && castDefault) store.alter(fallback, { value: { ...fallback.value, expression: castDefault } });
  if (column.identity) {
    const sequence = store.sequencesOwnedBy(relation.id).find((s) => s.sequence?.ownedBy?.attribute === column.attribute);
    if (sequence) changeSequence(context, sequence, [{ name: 'as', value: command.type }], at);
  }
  rebuild(context, now, column, at);
  for (const child of children) if (columnNamed(child, column.name)) alterType(context, child, command, true, true);
}

/** A default's own coercion to the old type is taken off before the new one is put on. */
function bare(expression: Expression): Expression {
  let inner = expression;
  while (inner.kind === 'cast' && inner.implicit && !inner.explicit) inner = inner.arg;
  return inner;
}

function conversionTo(
  context: Context,
  relation: Relation,
  column: Column,
  command: AlterType,
  type: number,
  modifier: number,
): { readonly expression: Expression; readonly range: number } {
  const { store } = context;
  const spelled = formatType(store, type, modifier);
  if (command.using) {
    const { expression, row } = bindOverRow(context, relation, CLAUSE.alterType, command.using);
    const coerced = coerceTo(store, expression, type, modifier, 'assignment');
    if (!coerced)
      refuse('42804', `result of USING clause for column "${column.name}" cannot be cast automatically to type ${spelled}`, {
        at: command.at,
        hint: 'You might need to add an explicit cast.',
      });
    return { expression: coerced, range: row.id };
  }
  const { row } = rowScope(context, relation, CLAUSE.alterType);
  const self: Expression = {
    kind: 'column',
    range: row.id,
    attribute: column.attribute,
    name: column.name,
    type: column.type,
    modifier: column.modifier,
    at: command.at,
  };
  const coerced = coerceTo(store, self, type, modifier, 'assignment');
  if (!coerced)
    refuse('42804', `column "${column.name}" cannot be cast automatically to type ${spelled}`, {
      at: command.at,
      hint: `You might need to specify "USING ${column.name}::${spelled}".`,
    });
  return { expression: coerced, range: row.id };
}

const IN_THE_WAY: Partial<Record<DatabaseObject['class'], string>> = {
  rule: 'cannot alter type of a column used by a view or rule',
  trigger: 'cannot alter type of a column used in a trigger definition',
  policy: 'cannot alter type of a column used in a policy definition',
  routine: 'cannot alter type of a column used by a function or procedure',
};

function refuseUsers({ store }: Context, relation: Relation, column: Column, at: number): void {
  for (const { object, dependency } of store.dependents(relation.id)) {
    if (dependency.column !== column.attribute) continue;
    const message = object.class === 'relation' && object.view ? IN_THE_WAY.rule : IN_THE_WAY[object.class];
    if (message)
      refuse('0A000', message, {
        at,
        detail:
          'name' in object
            ? `${object.class === 'relation' ? object.kind : object.class} ${object.name} depends on column "${column.name}"`
            : '',
      });
    if (object.class === 'default value' && object.attribute !== column.attribute)
      refuse('0A000', 'cannot alter type of a column used by a generated column', {
        at,
        detail: `Column "${column.name}" is used by generated column "${relation.columns[object.attribute - 1]?.name}".`,
      });
    if (object.class === 'publication') refuse('0A000', 'cannot alter type of a column used by a publication WHERE clause', { at });
  }
}

/** Checks, indexes and foreign keys are made again, as if they were written for the new type. */
function rebuild(context: Context, relation: Relation, before: Column, at: number): void {
  const { store } = context;
  const { attribute } = before;
  for (const constraint of store.constraintsOf(relation.id)) {
    if (constraint.check && constraint.columns.includes(attribute)) {
      const expression = rebound(context, current(store, relation), constraint.check.expression, constraint.check.range, 'check');
      const fresh = store.alter(constraint, { check: { ...constraint.check, expression } });
      if (fresh.validated) requireCheckHolds(context, current(store, relation), fresh);
    }
    if (constraint.kind === 'foreign key' && constraint.columns.includes(attribute)) recheck(context, relation, constraint, at);
  }
  for (const constraint of store.referencing(relation.id)) {
    if (constraint.foreign?.columns.includes(attribute) && constraint.relation !== relation.id)
      recheck(context, store.relation(constraint.relation) as Relation, constraint, at);
  }
  for (const index of store.indexesOf(relation.id)) rebuildIndex(context, relation, before, index, at);
}

function recheck(context: Context, relation: Relation, constraint: Constraint, at: number): void {
  const { store } = context;
  const target = store.relation(constraint.foreign?.table ?? 0);
  if (!target) return;
  const now = current(store, relation);
  constraint.columns.forEach((attribute, i) => {
    const to = target.columns[(constraint.foreign?.columns[i] ?? 0) - 1];
    requireComparable(context, now.columns[attribute - 1] as Column, to as Column, constraint.name, at);
  });
}

/** The operator class that an index part has over its new type: the default stays the default. */
function reclassed({ store }: Context, method: string, opclass: number, before: number, type: number, at: number): number {
  if (opclass === 0 || defaultOperatorClass(store, before, method)?.id === opclass) {
    const fresh = defaultOperatorClass(store, type, method);
    if (!fresh && opclass !== 0)
      refuse('42704', `data type ${formatType(store, type, -1)} has no default operator class for access method "${method}"`, { at });
    return fresh?.id ?? 0;
  }
  const kept = store.operatorClass(opclass);
  if (kept && !isBinaryCoercible(store, type, kept.type))
    refuse('42804', `operator class "${kept.name}" does not accept data type ${formatType(store, type, -1)}`, { at });
  return opclass;
}

function rebuildIndex(context: Context, relation: Relation, before: Column, index: Relation, at: number): void {
  const { store } = context;
  const definition = index.index as IndexDefinition;
  const { attribute } = before;
  const reads = (stored: Stored | undefined) =>
    stored !== undefined && attributesOf(stored.expression, definition.range).includes(attribute);
  if (!definition.parts.some((part) => part.attribute === attribute || reads(part.expression)) && !reads(definition.predicate)) return;
  const parts = definition.parts.map((part, i) => {
    if (part.expression) {
      const expression = rebound(context, relation, part.expression.expression, definition.range, 'index');
      const opclass = reclassed(context, definition.method, part.opclass, part.expression.expression.type, expression.type, at);
      return { ...part, opclass, expression: { ...part.expression, expression } };
    }
    if (part.attribute !== before.attribute || i >= definition.keys) return part;
    const { type } = current(store, relation).columns[before.attribute - 1] as Column;
    return { ...part, opclass: reclassed(context, definition.method, part.opclass, before.type, type, at) };
  });
  const predicate = definition.predicate && {
    ...definition.predicate,
    expression: rebound(context, relation, definition.predicate.expression, definition.range, 'index'),
  };
  store.alter(index, { index: { ...definition, parts, ...(predicate ? { predicate } : {}) } });
}
