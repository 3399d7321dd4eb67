/** Functions with the signatures of an extension's, which give back nothing. */
import { quoteIdentifier } from '../../model/identifier.ts';
import type { Argument, Routine, Type } from '../../model/objects.ts';
import type { Members } from './script.ts';
import { storedText } from './stored-text.ts';

export interface MadeRoutines {
  readonly statements: readonly string[];
  readonly ids: ReadonlySet<number>;
  /** None that SQL can call is missing. */
  readonly complete: boolean;
}

/** Types of arguments and results that PL/pgSQL takes though there are no values of them. */
const TAKEN = new Set([
  'void',
  'trigger',
  'event_trigger',
  'record',
  'anyelement',
  'anyarray',
  'anynonarray',
  'anyenum',
  'anyrange',
  'anymultirange',
  'anycompatible',
  'anycompatiblearray',
  'anycompatiblenonarray',
  'anycompatiblerange',
  'anycompatiblemultirange',
]);

/** The server's own business: no statement calls a function of these. */
const UNCALLED = new Set([
  'cstring',
  '_cstring',
  'internal',
  'index_am_handler',
  'table_am_handler',
  'fdw_handler',
  'language_handler',
  'tsm_handler',
]);

export function routines(members: Members): MadeRoutines {
  const statements: string[] = [];
  const ids = new Set<number>();
  let complete = true;
  for (const routine of members.all('routine')) {
    const types = [...routine.args.map(({ type }) => type), routine.returns].flatMap((id) => members.schema.type(id) ?? []);
    const pseudo = types.filter((type) => (type.kind === 'pseudo' || UNCALLED.has(type.name)) && !TAKEN.has(type.name));
    if (pseudo.some((type) => UNCALLED.has(type.name))) continue;
    const made = pseudo.length > 0 ? undefined : routine.kind === 'aggregate' ? aggregate(members, routine) : [plain(members, routine)];
    if (made) {
      statements.push(...made);
      ids.add(routine.id);
    } else complete = false;
  }
  return { statements, ids, complete };
}

function plain(members: Members, routine: Routine): string {
  const { schema, name, type } = members;
  const columns = routine.returnsSet ? routine.args.filter(({ mode }) => mode === 'table') : [];
  const inside = routine.args.filter(({ mode }) => mode !== 'table').map((argument) => argumentText(members, argument));
  const head = `create ${routine.kind === 'procedure' ? 'procedure' : 'function'} ${name(routine)}(${inside.join(', ')})`;
  if (routine.kind === 'procedure') return `${head} language plpgsql as 'begin end'`;
  const result =
    columns.length > 0
      ? `table(${columns.map((column) => argumentText(members, { ...column, mode: 'in' })).join(', ')})`
      : `${routine.returnsSet ? 'setof ' : ''}${type(routine.returns)}`;
  const attributes = [routine.volatility, routine.strict ? 'strict' : '', routine.securityDefiner ? 'security definer' : ''].join(' ');
  return `${head} returns ${result} language plpgsql ${attributes} as '${body(routine, schema.type(routine.returns))}'`;
}

function argumentText(members: Members, { name, mode, type, default: fallback }: Argument): string {
  const value = fallback ? ` default ${storedText(members, fallback)}` : '';
  return `${mode === 'in' ? '' : `${mode} `}${name ? `${quoteIdentifier(name)} ` : ''}${members.type(type)}${value}`;
}

function body(routine: Routine, result: Type | undefined): string {
  if (result?.name === 'trigger') return 'begin return coalesce(new, old); end';
  return result?.name === 'void' ||
    result?.name === 'event_trigger' ||
    routine.returnsSet ||
    routine.args.some(({ mode }) => mode === 'out' || mode === 'inout')
    ? 'begin end'
    : 'begin return null; end';
}

let numbered = 0;

/** Its state is a value of its result, and its only step a function that gives back nothing. */
function aggregate(members: Members, routine: Routine): string[] | undefined {
  const { name, type } = members;
  const polymorphic = [routine.returns, ...routine.inputs].some((id) => members.schema.type(id)?.kind === 'pseudo');
  if (polymorphic || routine.aggregate?.kind !== 'normal' || routine.variadic !== 0) return undefined;
  const step = name({ ...routine, name: `step_${numbered++}_stand_in` });
  const types = routine.inputs.map(type);
  const state = type(routine.returns);
  return [
    `create function ${step}(${[state, ...types].join(', ')}) returns ${state} language plpgsql immutable as 'begin return null; end'`,
    `create aggregate ${name(routine)}(${types.length === 0 ? '*' : types.join(', ')}) (sfunc = ${step}, stype = ${state})`,
  ];
}
