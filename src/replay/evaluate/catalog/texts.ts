/** The pg_get_...def functions: objects as the statements that would make them. */
import { type Datum, undecided } from '../../../model/datum.ts';
import { deparseConstraint } from '../../../model/deparse/constraint.ts';
import { deparse } from '../../../model/deparse/expression.ts';
import { deparseIndex, deparseIndexPart } from '../../../model/deparse/index.ts';
import { deparsePartitionKey } from '../../../model/deparse/partition.ts';
import { deparseArguments, deparseIdentityArguments, deparseResult, deparseRoutine } from '../../../model/deparse/routine.ts';
import { deparseRule } from '../../../model/deparse/rule.ts';
import { deparseStatistics } from '../../../model/deparse/statistics.ts';
import { deparseTrigger } from '../../../model/deparse/trigger.ts';
import { deparseView } from '../../../model/deparse/view.ts';
import type { DatabaseObject, Routine } from '../../../model/objects.ts';
import { refuse } from '../../../model/refusal.ts';
import { keyTrigger, viewOfRule } from '../../catalogs/made-up.ts';
import { objectById } from '../../catalogs/object-by-id.ts';
import type { Context } from '../../context.ts';
import { relationNamed } from '../../registered.ts';
import type { CatalogFunction, CatalogFunctions } from './function.ts';
import { nodeTreeText, optionsNow } from './stored-text.ts';

const unknown = (what: string): Datum => undecided(`the text of ${what}`);

/** `f(oid)`, and `f(oid, pretty)`. */
function withPretty(name: string, text: (context: Context, id: number, pretty: boolean) => Datum): CatalogFunctions {
  return {
    [`${name}(oid)`]: ([id], context) => text(context, id as number, false),
    [`${name}(oid,boolean)`]: ([id, pretty], context) => text(context, id as number, pretty === true),
  };
}

function viewText(context: Context, id: number, pretty: boolean): Datum {
  const relation = context.store.relation(id);
  if (!relation) return null;
  if (relation.kind !== 'view' && relation.kind !== 'materialized view') return relation.index ? null : '';
  return deparseView(context.store, relation, optionsNow(context, pretty)) ?? unknown('a view');
}

const named = ([name]: readonly Datum[], context: Context): number => relationNamed(context, name as string, false);

function triggerText(context: Context, id: number, pretty: boolean): Datum {
  const [trigger] = objectById(context.store, 'trigger', id);
  if (trigger) return deparseTrigger(context.store, trigger, optionsNow(context, pretty));
  return keyTrigger(context.store, id) ? unknown('a foreign key’s trigger') : null;
}

function ruleText(context: Context, id: number, pretty: boolean): Datum {
  const [rule] = objectById(context.store, 'rule', id);
  if (rule) return deparseRule(context.store, rule, optionsNow(context, pretty));
  return viewOfRule(context.store, id) ? unknown('a view’s rule') : null;
}

const ofRoutine =
  (text: (context: Context, routine: Routine) => string | undefined): CatalogFunction =>
  ([id], context) => {
    const routine = context.store.routine(id as number);
    return routine ? (text(context, routine) ?? null) : null;
  };

function definition(context: Context, routine: Routine): string | undefined {
  if (routine.kind === 'aggregate') refuse('42809', `"${routine.name}" is an aggregate function`);
  return deparseRoutine(context.store, routine, optionsNow(context));
}

const of = <T extends DatabaseObject>(found: T | undefined, text: (object: T) => string | undefined): Datum =>
  found ? (text(found) ?? null) : null;

export const texts: CatalogFunctions = {
  'pg_get_expr(pg_node_tree,oid)': ([tree], context) => nodeTreeText(context, tree as string, false),
  'pg_get_expr(pg_node_tree,oid,boolean)': ([tree, , pretty], context) => nodeTreeText(context, tree as string, pretty === true),
  ...withPretty('pg_get_constraintdef', (context, id, pretty) =>
    of(context.store.constraint(id), (constraint) => deparseConstraint(context.store, constraint, optionsNow(context, pretty))),
  ),
  ...withPretty('pg_get_viewdef', viewText),
  'pg_get_viewdef(oid,integer)': ([id], context) => viewText(context, id as number, true),
  'pg_get_viewdef(text)': (args, context) => viewText(context, named(args, context), false),
  'pg_get_viewdef(text,boolean)': (args, context) => viewText(context, named(args, context), args[1] === true),
  ...withPretty('pg_get_triggerdef', triggerText),
  ...withPretty('pg_get_ruledef', ruleText),
  'pg_get_indexdef(oid)': ([id], context) => indexText(context, id as number, 0, false),
  'pg_get_indexdef(oid,integer,boolean)': ([id, part, pretty], context) =>
    indexText(context, id as number, part as number, pretty === true),
  'pg_get_partkeydef(oid)': ([id], context) =>
    of(context.store.relation(id as number), (relation) => deparsePartitionKey(context.store, relation, optionsNow(context))),
  'pg_get_statisticsobjdef(oid)': ([id], context) =>
    of(objectById(context.store, 'statistics', id)[0], (object) => deparseStatistics(context.store, object, optionsNow(context))),
  'pg_get_functiondef(oid)': ofRoutine(definition),
  'pg_get_function_arguments(oid)': ofRoutine((context, routine) => deparseArguments(context.store, routine, optionsNow(context))),
  'pg_get_function_identity_arguments(oid)': ofRoutine((context, routine) =>
    deparseIdentityArguments(context.store, routine, optionsNow(context)),
  ),
  'pg_get_function_result(oid)': ofRoutine((context, routine) => deparseResult(context.store, routine, optionsNow(context))),
  'pg_get_function_arg_default(oid,integer)': ([id, number], context) => {
    const inputs = context.store.routine(id as number)?.args.filter(({ mode }) => mode !== 'out' && mode !== 'table');
    const stored = inputs?.[(number as number) - 1]?.default;
    return stored ? deparse(context.store, stored.expression, undefined, optionsNow(context)) : null;
  },
};

/** The whole, or its n-th part. */
function indexText(context: Context, id: number, part: number, pretty: boolean): Datum {
  const index = context.store.relation(id);
  if (!index?.index) return null;
  const options = optionsNow(context, pretty);
  return part === 0 ? deparseIndex(context.store, index, options) : deparseIndexPart(context.store, index, part, options);
}
