/** CREATE FUNCTION and PROCEDURE: what REPLACE may change, and what is checked of a body (ProcedureCreate). */
import { spell, visibleRoutines } from '../../bind/names.ts';
import { INTERNAL } from '../../model/catalog/ids.ts';
import type { CreateRoutine, RoutineAttributes } from '../../model/change.ts';
import type { Body, Dependency, Routine } from '../../model/objects.ts';
import { refuse } from '../../model/refusal.ts';
import { formatType } from '../../model/type-name.ts';
import { type Context, namesOf } from '../context.ts';
import { Needs } from '../depend.ts';
import { clip } from '../made-names.ts';
import { startingList } from '../privileges/default-privileges.ts';
import { creationNamespace, requireOwner } from '../resolve.ts';
import { settingText } from '../setting-text.ts';
import type { Unmade } from '../store.ts';
import { type Parameters, resolveParameters, resolveReturns } from './arguments.ts';
import { bindAtomicBody, checkBody } from './body.ts';

export function createRoutine(context: Context, change: CreateRoutine): void {
  const { store, session } = context;
  const { at, attributes } = change;
  const namespace = creationNamespace(context, change.name);
  const language = requireLanguage(context, change);
  const parameters = resolveParameters(context, { ...change, language });
  const returns = resolveReturns(context, change, parameters);
  if (!change.body && !change.atomic) refuse('42P13', 'no function body specified', { at });
  if (attributes.leakproof && !(store.role(session.user)?.superuser ?? false))
    refuse('42501', 'only superuser can define a leakproof function', { at });
  requireAttributes(context, attributes, returns.set, at);
  const name = clip(change.name.name);
  const existing = store.routinesNamed(namespace, name).find((routine) => sameTypes(routine.inputs, parameters.inputs));
  if (existing) requireReplaceable(context, change, existing, parameters, returns);

  const owner = existing?.owner ?? session.user;
  const draft = {
    class: 'routine' as const,
    name,
    namespace,
    owner,
    kind: change.procedure ? ('procedure' as const) : attributes.window ? ('window' as const) : ('function' as const),
    acl: existing ? existing.acl : startingList(store, 'function', owner, namespace),
    language,
    args: parameters.args,
    inputs: parameters.inputs,
    variadic: parameters.variadic,
    defaults: parameters.defaults,
    returns: returns.type,
    returnsSet: returns.set,
    volatility: attributes.volatility ?? 'volatile',
    strict: attributes.strict ?? false,
    leakproof: attributes.leakproof ?? false,
    securityDefiner: attributes.securityDefiner ?? false,
    parallel: attributes.parallel ?? 'unsafe',
    settings: settingsOf(context, attributes, []),
    ...(attributes.cost === undefined ? {} : { cost: attributes.cost }),
    ...(attributes.rows === undefined ? {} : { rows: attributes.rows }),
    ...(existing?.comment === undefined ? {} : { comment: existing.comment }),
    ...(existing?.extension === undefined ? {} : { extension: existing.extension }),
  };
  const id = existing?.id ?? store.newId();
  const unbound: Routine = { ...draft, id, provenance: {}, depends: [], body: { kind: 'native', symbol: '' } };
  const body = bodyOf(context, change, unbound, language);
  const routine: Unmade<Routine> = { ...draft, id, body, depends: routineNeeds(context, parameters, returns.type, body) };
  if (existing) {
    const made = existing.provenance['made'];
    store.put({
      ...routine,
      id,
      provenance: {
        made: made ?? { place: store.place },
        body: { place: store.place, ...(made ? { before: existing.provenance['body'] ?? made } : {}) },
        ...replacedFacts(store, existing, draft),
      },
    } as Routine);
  } else store.make<Routine>(routine);
  // Only now, because a body may call its own function.
  if (body.kind === 'text' && session.setting('check_function_bodies') !== 'off') checkBody(context, unbound, change, body.text, language);
  context.report(change.procedure ? 'CREATE PROCEDURE' : 'CREATE FUNCTION', store.routine(id) as Routine);
}

/** REPLACE takes back every attribute that is not said again. */
function replacedFacts(store: Context['store'], existing: Routine, draft: Partial<Routine>): Routine['provenance'] {
  const changed = (['securityDefiner', 'settings', 'volatility', 'leakproof'] as const).filter(
    (fact) => JSON.stringify(existing[fact]) !== JSON.stringify(draft[fact]),
  );
  return Object.fromEntries(
    changed.map((fact) => [
      fact,
      { place: store.place, ...(existing.provenance['made'] ? { before: existing.provenance[fact] ?? existing.provenance['made'] } : {}) },
    ]),
  );
}

export const sameTypes = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((type, i) => type === b[i]);

function requireLanguage({ store }: Context, { attributes, atomic, at }: CreateRoutine): string {
  const language = attributes.language?.toLowerCase() ?? (atomic ? 'sql' : undefined);
  if (language === undefined) return refuse('42P13', 'no language specified', { at });
  if (store.builtIns.languageNamed(language) || store.named('language', language)) return language;
  if (store.hasUnknownExtension) return language;
  return refuse('42704', `language "${language}" does not exist`, { at, object: language });
}

function requireReplaceable(
  context: Context,
  change: CreateRoutine,
  existing: Routine,
  parameters: Parameters,
  returns: { readonly type: number; readonly set: boolean },
): void {
  const { store } = context;
  const { at } = change;
  const what = existing.kind === 'procedure' ? 'procedure' : 'function';
  const hint = `Use DROP ${what.toUpperCase()} ${existing.name}(${existing.inputs.map((type) => formatType(store, type, -1)).join(',')}) first.`;
  if (!change.replace)
    refuse('42723', `function "${existing.name}" already exists with same argument types`, { at, object: existing.name });
  requireOwner(context, existing, 'function', existing.name, at);
  const kind = change.procedure ? 'procedure' : change.attributes.window ? 'window' : 'function';
  if (existing.kind !== kind)
    refuse('42809', 'cannot change routine kind', {
      at,
      detail: `"${existing.name}" is ${existing.kind === 'aggregate' ? 'an aggregate function' : `a ${what}`}.`,
    });
  if (existing.returns !== returns.type || existing.returnsSet !== returns.set)
    refuse(
      '42P13',
      kind === 'procedure' ? 'cannot change whether a procedure has output parameters' : 'cannot change return type of existing function',
      { at, hint },
    );
  const outs = (args: Routine['args']) =>
    args.filter((arg) => arg.mode !== 'in' && arg.mode !== 'variadic').map((arg) => `${arg.name ?? ''} ${arg.type}`);
  if (String(outs(existing.args)) !== String(outs(parameters.args)))
    refuse('42P13', 'cannot change return type of existing function', {
      at,
      hint,
      detail: 'Row type defined by OUT parameters is different.',
    });
  const inputsOf = (args: Routine['args']) => args.filter((arg) => arg.mode !== 'out' && arg.mode !== 'table');
  const fresh = inputsOf(parameters.args);
  inputsOf(existing.args).forEach((arg, i) => {
    if (arg.name !== undefined && arg.name !== fresh[i]?.name)
      refuse('42P13', `cannot change name of input parameter "${arg.name}"`, { at, hint });
  });
  if (existing.defaults > parameters.defaults) refuse('42P13', 'cannot remove parameter defaults from existing function', { at, hint });
}

/** What the attributes say must make sense for what the routine returns. */
export function requireAttributes(context: Context, { cost, rows, support }: RoutineAttributes, returnsSet: boolean, at: number): void {
  if (cost !== undefined && cost <= 0) refuse('22023', 'COST must be positive', { at });
  if (rows !== undefined && rows <= 0) refuse('22023', 'ROWS must be positive', { at });
  if (rows !== undefined && !returnsSet) refuse('22023', 'ROWS is not applicable when function does not return a set', { at });
  if (!support) return;
  const path = support.schema === undefined ? [support.name] : [support.schema, support.name];
  if (!visibleRoutines(namesOf(context), path).some(({ routine }) => sameTypes(routine.inputs, [INTERNAL])))
    refuse('42883', `function ${spell(support)}(internal) does not exist`, { at: support.at, object: spell(support) });
}

/** The settings that a routine runs under, with what this statement says of them. */
export function settingsOf({ session }: Context, attributes: RoutineAttributes, before: Routine['settings']): Routine['settings'] {
  const settings = new Map(before.map(({ name, value }) => [name, value]));
  for (const setting of attributes.settings) {
    if (setting.action !== 'reset all' && !setting.name.includes('.') && !session.isKnown(setting.name.toLowerCase()))
      refuse('42704', `unrecognized configuration parameter "${setting.name}"`, { at: setting.at, object: setting.name });
    if (setting.action === 'reset all') settings.clear();
    else if (setting.action === 'set') settings.set(keptName(setting.name), settingText(setting));
    else if (setting.action === 'from current') settings.set(keptName(setting.name), session.setting(setting.name) ?? '');
    else settings.delete(keptName(setting.name));
  }
  return [...settings].map(([name, value]) => ({ name, value }));
}

/** PostgreSQL's own settings are kept as it spells them itself, the others as they were written first. */
const keptName = (name: string): string => {
  const lower = name.toLowerCase();
  return CAPITALS.get(lower) ?? (name.includes('.') ? name : lower);
};

const CAPITALS: ReadonlyMap<string, string> = new Map(['DateStyle', 'IntervalStyle', 'TimeZone'].map((name) => [name.toLowerCase(), name]));

function bodyOf(context: Context, change: CreateRoutine, routine: Routine, language: string): Body {
  const { store } = context;
  const { atomic, body } = change;
  if (atomic) {
    if (language !== 'sql') refuse('42P13', 'inline SQL function body only valid for language SQL', { at: change.at });
    const written = change.returnsExpression ? { returnsExpression: true as const } : {};
    return { kind: 'atomic', queries: bindAtomicBody(context, routine, atomic), place: store.place, ...written };
  }
  const text = (body as NonNullable<typeof body>).text;
  if (language === 'c' || language === 'internal') return { kind: 'native', symbol: body?.symbol ?? text };
  const start = body?.at;
  return { kind: 'text', text, place: start === undefined ? { ...store.place, approximate: true } : store.placeAt(start) };
}

function routineNeeds({ store }: Context, parameters: Parameters, returns: number, body: Body): Dependency[] {
  const needs = new Needs(store);
  needs.onType(returns);
  for (const arg of parameters.args) needs.onType(arg.type);
  if (body.kind === 'atomic') for (const query of body.queries) needs.query(query);
  return [...needs.list(), ...parameters.needs];
}
