/** Calls functions on the server and ours, with the same arguments, and says where they differ. */
import { type Datum, isUndecided } from '../../src/model/datum.ts';
import { Refusal } from '../../src/model/refusal.ts';
import { printDatum } from '../../src/model/value/print.ts';
import { readDatum } from '../../src/model/value/read.ts';
import { Undecidable } from '../../src/model/value/undecidable.ts';
import { type CallContext, implementationOf, setImplementationOf } from '../../src/replay/evaluate/functions/index.ts';
import { quoted, type Server } from '../value/server.ts';

export interface Call {
  readonly signature: string;
  readonly types: readonly string[];
  /** null stands for NULL. */
  readonly args: readonly (string | null)[];
  readonly variadic?: boolean;
}

/** `f(integer,text)` -> its name and its types. */
export function parts(signature: string): { readonly name: string; readonly types: readonly string[] } {
  const open = signature.indexOf('(');
  const inside = signature.slice(open + 1, -1);
  return { name: signature.slice(0, open), types: inside === '' ? [] : inside.split(',') };
}

export const literal = (type: string, text: string | null): string =>
  text === null ? `null::${cast(type)}` : `${quoted(text)}::${cast(type)}`;

/** `character` and `bit` without a length would be of length one. */
const cast = (type: string): string => (type === 'character' ? 'bpchar' : type === 'bit' ? '"bit"' : type);

function callText({ signature, types, args, variadic }: Call): string {
  const { name } = parts(signature);
  const list = args.map((arg, i) => (variadic && i === args.length - 1 ? 'variadic ' : '') + literal(types[i] as string, arg));
  return `pg_catalog."${name}"(${list.join(', ')})`;
}

export const setSeparator = ' <> ';

function query(call: Call, isSet: boolean): string {
  if (isSet)
    return `select (array_agg(pg_typeof(r)::oid))[1] || ' ' || coalesce(string_agg(case when r is null and r::text is null then 'NULL' else format('%s', r) end, '${setSeparator}'), '') from (select ${callText(call)} as r) s`;
  return `select pg_typeof(r)::oid || ' ' || case when r is null and r::text is null then 'NULL' else format('%s', r) end from (select ${callText(call)} as r) s`;
}

export const context = (server: Server, argTypes: readonly number[], returns: number, variadic = false): CallContext => ({
  schema: server.schema,
  argTypes,
  returns,
  setting: () => null,
  variadic,
  fresh: () => 1,
  moment: () => 1,
});

/** What the server says of a function. */
export interface Routine {
  readonly strict: boolean;
  readonly variadic: boolean;
  readonly returns: number;
}

export async function differences(
  server: Server,
  calls: readonly Call[],
  routineOf: (signature: string) => Routine | undefined,
): Promise<string[]> {
  const isSet = calls.map((call) => setImplementationOf(call.signature) !== undefined);
  const answers = await server.attempt(calls.map((call, i) => query(call, isSet[i] as boolean)));
  return calls.flatMap((call, i) => {
    const answer = answers[i] ?? '=0 ';
    const [returns, expected] = answer.startsWith('=') ? split(answer.slice(1)) : [0, answer];
    const routine = routineOf(call.signature);
    const mine = ours(server, call, returns || (routine?.returns ?? 0), routine?.strict ?? false);
    if (/cmp/.test(call.signature) && Math.sign(Number(mine)) === Math.sign(Number(expected))) return [];
    if (mine === 'undecided' || mine === expected || isNear(mine, expected, returns)) return [];
    return [`${callText(call)}: server ${expected}, ours ${mine}`];
  });
}

function split(answer: string): [number, string] {
  const space = answer.indexOf(' ');
  return [Number(answer.slice(0, space)), answer.slice(space + 1)];
}

/** Floats may differ in the last digits. */
function isNear(mine: string, expected: string, type: number): boolean {
  if (type !== 701 && type !== 700) return false;
  const [a, b] = [Number(mine), Number(expected)];
  return Math.abs(a - b) <= Math.abs(b) * (type === 700 ? 1e-6 : 1e-13) || (Math.abs(a) < 1e-15 && Math.abs(b) < 1e-15);
}

function ours(server: Server, call: Call, returns: number, strict: boolean): string {
  const ids = call.types.map(server.typeId);
  const at = context(server, ids, returns, call.variadic);
  const print = (value: Datum): string => {
    if (value === null) return 'NULL';
    return returns === 0 ? 'something' : printDatum(server.schema, returns, value);
  };
  try {
    const args = call.args.map((arg, i): Datum => (arg === null ? null : readDatum(server.schema, ids[i] as number, -1, arg, 0)));
    const set = setImplementationOf(call.signature);
    if (strict && args.includes(null)) return set ? '' : 'NULL';
    if (set) return set(args, at).map(print).join(setSeparator);
    const value = implementationOf(call.signature)?.(args, at) ?? null;
    return isUndecided(value) ? 'undecided' : print(value);
  } catch (error) {
    if (error instanceof Refusal) return `!${error.sqlstate}`;
    if (error instanceof Undecidable) return 'undecided';
    return `crash: ${error instanceof Error ? error.stack : error}`;
  }
}
