/** CHECK constraints, on a table and all its children (AddRelationNewConstraints). */
import { CLAUSE } from '../../bind/clause.ts';
import type { ConstraintDefinition } from '../../model/change.ts';
import type { Expression } from '../../model/expression.ts';
import type { Constraint, Relation } from '../../model/objects.ts';
import type { Range } from '../../model/query.ts';
import { refuse } from '../../model/refusal.ts';
import { overRow } from '../../model/rewrite.ts';
import { sameExpression } from '../../model/same.ts';
import { visit } from '../../model/walk.ts';
import { bindCondition } from '../bound.ts';
import type { Context } from '../context.ts';
import { Needs } from '../depend.ts';
import { chooseConstraintName, clip } from '../made-names.ts';
import { requireCheckHolds } from '../rows/checks.ts';
import { constraintNamed, makeConstraint } from './make.ts';
import { mapAttributes } from './map-attributes.ts';

type CheckDefinition = Extract<ConstraintDefinition, { kind: 'check' }>;

/** Adds the constraint to the table and, unless told otherwise, to those that inherit from it. */
export function addCheck(context: Context, relation: Relation, definition: CheckDefinition, recurse: boolean): Constraint {
  const { store } = context;
  if (definition.noInherit && relation.kind === 'partitioned table')
    refuse('42P16', `cannot add NO INHERIT constraint to partitioned table "${relation.name}"`, { at: definition.at });
  const { expression, row } = bindCondition(context, relation, CLAUSE.check, definition.value, 'CHECK');
  const columns = constrainedColumns(expression, row.id);
  refuseForeignColumns(expression, row);
  const [first = 0] = columns;
  const single = columns.length === 1 ? (first === TABLEOID ? 'tableoid' : relation.columns[first - 1]?.name) : undefined;
  const name =
    definition.name === undefined
      ? chooseConstraintName(store, relation.name, single, 'check', relation.namespace, new Set())
      : clip(definition.name);
  const made = storeCheck(context, relation, { name, expression, row, definition, inherited: false });
  const children = definition.noInherit ? [] : store.childrenOf(relation.id);
  if (children.length > 0 && !recurse) refuse('42P16', 'constraint must be added to child tables too', { at: definition.at });
  for (const child of children) inheritCheck(context, child, made, definition);
  return made;
}

/** A child's copy of its parent's constraint, or one more reason for the child's own. */
export function inheritCheck(context: Context, child: Relation, parent: Constraint, definition?: CheckDefinition): void {
  const { store } = context;
  if (!parent.check) return;
  const mapped = mapAttributes(context, parent.check.expression, parent.check.range, store.relation(parent.relation) as Relation, child);
  const made = storeCheck(context, child, {
    name: parent.name,
    expression: mapped.expression,
    row: mapped.row,
    inherited: true,
    validated: parent.validated,
    ...(definition ? { definition } : {}),
  });
  for (const grandchild of store.childrenOf(child.id)) inheritCheck(context, grandchild, made, definition);
}

interface NewCheck {
  readonly name: string;
  readonly expression: Expression;
  readonly row: Range;
  readonly definition?: CheckDefinition;
  readonly inherited: boolean;
  readonly validated?: boolean;
}

function storeCheck(context: Context, relation: Relation, check: NewCheck): Constraint {
  const { store } = context;
  const existing = constraintNamed(context, relation, check.name);
  if (existing) return mergeCheck(context, relation, existing, check);
  const columns = constrainedColumns(check.expression, check.row.id);
  const needs = new Needs(store, [check.row]).expression(check.expression).list();
  const made = makeConstraint(
    context,
    relation,
    {
      name: check.name,
      kind: 'check',
      columns,
      depends: needs.filter((need) => need.on !== relation.id),
      more: {
        check: { expression: check.expression, place: store.placeAt(check.definition?.at ?? store.place.start), range: check.row.id },
        ...(check.inherited ? { local: false, inheritedFrom: 1 } : {}),
        ...(check.validated === undefined ? {} : { validated: check.validated }),
      },
    },
    check.definition,
  );
  if (made.validated && made.enforced) requireCheckHolds(context, relation, made);
  return made;
}

/** The same name is an error, unless one of the two is only inherited and both say the same. */
function mergeCheck(context: Context, relation: Relation, existing: Constraint, check: NewCheck): Constraint {
  const { store } = context;
  const already = () =>
    refuse('42710', `constraint "${check.name}" for relation "${relation.name}" already exists`, {
      object: check.name,
      ...(check.definition ? { at: check.definition.at } : {}),
    });
  if (existing.kind !== 'check' || !existing.check) return already();
  const same = sameExpression(existing.check.expression, overRow(check.expression, check.row.id, existing.check.range));
  if (!same || (!check.inherited && existing.local)) return already();
  if (existing.noInherit)
    refuse('42P17', `constraint "${check.name}" conflicts with non-inherited constraint on relation "${relation.name}"`);
  if (check.inherited) return store.alter(existing, { inheritedFrom: existing.inheritedFrom + 1 });
  return store.alter(existing, { local: true });
}

/** In the order in which the expression reads them. */
export function attributesOf(expression: Expression, range: number): number[] {
  const found = new Set<number>();
  visit(expression, (e) => {
    if (e.kind === 'column' && e.range === range) found.add(e.attribute);
  });
  return [...found];
}

/** The one system column that a check may read. */
export const TABLEOID = -6;

/** What `conkey` lists. */
function constrainedColumns(expression: Expression, range: number): number[] {
  let reads = false;
  visit(expression, (e) => {
    if (e.kind === 'system column' && e.range === range && e.name === 'tableoid') reads = true;
  });
  return reads ? [TABLEOID, ...attributesOf(expression, range)] : attributesOf(expression, range);
}

function refuseForeignColumns(expression: Expression, row: Range): void {
  visit(expression, (e) => {
    if (e.kind === 'system column' && e.range === row.id && e.name !== 'tableoid')
      refuse('42P10', `system column "${e.name}" reference in check constraint is invalid`, { at: e.at });
  });
}
