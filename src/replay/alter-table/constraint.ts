/** ADD, ALTER, VALIDATE and DROP CONSTRAINT. */
import type { ConstraintDefinition, TableCommand } from '../../model/change.ts';
import type { Constraint, Relation } from '../../model/objects.ts';
import { refuse } from '../../model/refusal.ts';
import { addCheck } from '../constraints/check.ts';
import { addExclusion, addKey } from '../constraints/key.ts';
import { constraintNamed } from '../constraints/make.ts';
import { addNotNull, dropNotNullConstraint, validateNotNull } from '../constraints/not-null.ts';
import type { Context } from '../context.ts';
import { dropAll } from '../drop/remove.ts';
import { requireColumn } from '../resolve.ts';
import { requireCheckHolds, requireReferences } from '../rows/checks.ts';

export function addConstraintCommand(context: Context, relation: Relation, constraint: ConstraintDefinition, recurse: boolean): void {
  switch (constraint.kind) {
    case 'check':
      addCheck(context, relation, constraint, recurse);
      return;
    case 'primary key':
    case 'unique':
      addKey(context, relation, constraint);
      return;
    case 'exclude':
      addExclusion(context, relation, constraint);
      return;
    case 'not null': {
      const column = requireColumn(relation, constraint.column as string, constraint.at);
      addNotNull(context, relation, column, {
        at: constraint.at,
        notValid: constraint.notValid,
        noInherit: constraint.noInherit,
        ...(constraint.name === undefined ? {} : { name: constraint.name }),
      });
      return;
    }
    default:
  }
}

function requireConstraint(context: Context, relation: Relation, name: string, at: number): Constraint {
  return (
    constraintNamed(context, relation, name) ??
    refuse('42704', `constraint "${name}" of relation "${relation.name}" does not exist`, { at, object: name })
  );
}

export function alterConstraint(context: Context, relation: Relation, command: Extract<TableCommand, { kind: 'alter constraint' }>): void {
  const { store } = context;
  const constraint = requireConstraint(context, relation, command.name, command.at);
  const { deferrable, initiallyDeferred, enforced, noInherit } = command;
  if ((deferrable !== undefined || initiallyDeferred !== undefined) && constraint.kind !== 'foreign key')
    refuse('42809', `constraint "${command.name}" of relation "${relation.name}" is not a foreign key constraint`, { at: command.at });
  if (enforced !== undefined && constraint.kind !== 'foreign key')
    refuse('42809', `cannot alter enforceability of constraint "${command.name}" of relation "${relation.name}"`, { at: command.at });
  if (noInherit !== undefined && constraint.kind !== 'not null')
    refuse('42809', `constraint "${command.name}" of relation "${relation.name}" is not a not-null constraint`, { at: command.at });
  if (constraint.parent !== undefined)
    refuse('55000', `cannot alter constraint "${command.name}" on relation "${relation.name}"`, { at: command.at });
  const facts: Partial<Constraint> = {
    ...(deferrable === undefined && initiallyDeferred === undefined
      ? {}
      : { deferrable: deferrable ?? initiallyDeferred ?? false, initiallyDeferred: initiallyDeferred ?? false }),
    ...(enforced === undefined ? {} : { enforced, validated: enforced }),
    ...(noInherit === undefined ? {} : { noInherit }),
  };
  const spread = (one: Constraint): void => {
    store.alter(one, facts);
    for (const { object } of store.dependents(one.id)) if (object.class === 'constraint' && object.parent === one.id) spread(object);
  };
  spread(constraint);
}

export function validateConstraint(
  context: Context,
  relation: Relation,
  command: Extract<TableCommand, { kind: 'validate constraint' }>,
): void {
  const { store } = context;
  const constraint = requireConstraint(context, relation, command.name, command.at);
  if (!['foreign key', 'check', 'not null'].includes(constraint.kind))
    refuse('42809', `constraint "${command.name}" of relation "${relation.name}" is not a foreign key or check constraint`, {
      at: command.at,
    });
  if (!constraint.enforced) refuse('55000', 'cannot validate NOT ENFORCED constraint', { at: command.at });
  if (constraint.validated) return;
  if (constraint.kind === 'check') requireCheckHolds(context, relation, constraint);
  if (constraint.kind === 'foreign key') requireReferences(context, relation, constraint);
  if (constraint.kind === 'not null') return validateNotNull(context, relation, constraint);
  store.alter(constraint, { validated: true });
  for (const child of store.childrenOf(relation.id)) {
    const own =
      constraint.kind === 'check'
        ? constraintNamed(context, child, constraint.name)
        : store.constraintsOf(child.id).find((other) => other.parent === constraint.id);
    if (own && !own.validated) validateConstraint(context, child, { ...command, name: own.name });
  }
}

export function dropConstraint(
  context: Context,
  relation: Relation,
  command: Extract<TableCommand, { kind: 'drop constraint' }>,
  recurse: boolean,
): void {
  const { at } = command;
  const constraint = constraintNamed(context, relation, command.name);
  if (!constraint) {
    if (command.ifExists) return;
    refuse('42704', `constraint "${command.name}" of relation "${relation.name}" does not exist`, { at, object: command.name });
  }
  if (constraint.inheritedFrom > 0)
    refuse('42P16', `cannot drop inherited constraint "${command.name}" of relation "${relation.name}"`, { at });
  dropOne(context, relation, constraint, command.cascade, recurse, at);
}

function dropOne(context: Context, relation: Relation, constraint: Constraint, cascade: boolean, recurse: boolean, at: number): void {
  const { store } = context;
  if (constraint.kind === 'not null') return dropNotNullConstraint(context, relation, constraint, recurse, at);
  if (constraint.kind === 'check' && !constraint.noInherit) {
    const children = store.childrenOf(relation.id);
    if (relation.kind === 'partitioned table' && !recurse && children.length > 0 && store.version < 18)
      refuse('42P16', 'cannot remove constraint from only the partitioned table when partitions exist', {
        at,
        hint: 'Do not specify the ONLY keyword.',
      });
    for (const child of children) {
      const own = constraintNamed(context, child, constraint.name);
      if (!own || own.inheritedFrom === 0) continue;
      if (recurse && own.inheritedFrom === 1 && !own.local) dropOne(context, child, own, cascade, true, at);
      else store.alter(own, { inheritedFrom: own.inheritedFrom - 1, ...(recurse ? {} : { local: true }) });
    }
  }
  dropAll(context, [{ object: store.constraint(constraint.id) ?? constraint, column: 0 }], cascade);
}
