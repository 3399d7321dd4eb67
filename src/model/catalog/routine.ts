/** Routines as the tables spell them. */
import type { Argument, Routine } from '../objects.ts';
import { constantDefault } from './default-value.ts';
import { accessList, BUILT_IN, decoded, owned, type Reading } from './member.ts';

const KINDS = ['function', 'aggregate', 'window', 'procedure'] as const;
const VOLATILITY = ['immutable', 'stable', 'volatile'] as const;
const PARALLEL = ['safe', 'restricted', 'unsafe'] as const;
const LANGUAGES = ['internal', 'c', 'sql', 'plpgsql'] as const;
const MODES = { i: 'in', o: 'out', b: 'inout', v: 'variadic', t: 'table' } as const;
const AGGREGATES = { n: 'normal', o: 'ordered set', h: 'hypothetical' } as const;

interface Placed {
  readonly id: number;
  readonly namespace: number;
  readonly name: string;
}

/** `text`: flags, result, inputs, then what few routines have, each behind its letter. A body comes last. */
export function readRoutine({ id, namespace, name }: Placed, text: string, reading: Reading): Routine {
  const [head, body] = splitBody(text);
  const [flagged = '0', result = '-', input, ...extras] = head.split(' ');
  const flags = Number.parseInt(flagged, 36);
  const inputs = ids(input, reading);
  const extra = (letter: string) => extras.find((field) => field.startsWith(letter))?.slice(1);
  const kind = KINDS[flags & 3] as Routine['kind'];
  const defaults = extra('d')?.split('|').map(decoded) ?? [];
  const aggregate = extra('a');
  const variadic = extra('v');
  return {
    class: 'routine',
    id,
    namespace,
    name,
    ...owned(reading),
    kind,
    acl: accessList(reading, extras, 'routine'),
    language: LANGUAGES[(flags >> 10) & 3] as string,
    args: readArguments(inputs, defaults, extra, reading),
    inputs,
    variadic: variadic === undefined ? 0 : reading.resolve(variadic),
    defaults: defaults.length,
    returns: result === '-' ? 0 : reading.resolve(result),
    returnsSet: (flags & 4) !== 0,
    volatility: VOLATILITY[(flags >> 3) & 3] as Routine['volatility'],
    strict: (flags & 32) === 0,
    leakproof: (flags & 64) !== 0,
    securityDefiner: (flags & 128) !== 0,
    parallel: PARALLEL[(flags >> 8) & 3] as Routine['parallel'],
    settings: extras.filter((field) => field.startsWith('c')).map((field) => setting(decoded(field.slice(1)))),
    body: body === undefined ? { kind: 'native', symbol: name } : { kind: 'text', text: body, place: BUILT_IN },
    ...(kind === 'aggregate' && {
      aggregate: { kind: AGGREGATES[(aggregate?.[0] ?? 'n') as 'n' | 'o' | 'h'], direct: Number(aggregate?.slice(1) ?? 0) },
    }),
  };
}

function splitBody(text: string): [head: string, body: string | undefined] {
  const at = text.indexOf(' =');
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 2)];
}

const ids = (field: string | undefined, reading: Reading): number[] =>
  field === undefined || field === '-' ? [] : field.split(',').map(reading.resolve);

function setting(text: string): { name: string; value: string } {
  const at = text.indexOf('=');
  return { name: text.slice(0, at), value: text.slice(at + 1) };
}

function readArguments(
  inputs: readonly number[],
  defaults: readonly string[],
  extra: (letter: string) => string | undefined,
  reading: Reading,
): Argument[] {
  const all = extra('t');
  const types = all === undefined ? inputs : ids(all, reading);
  const modes = extra('m');
  const names = extra('n')?.split(',').map(decoded);
  let toDefault = inputs.length - defaults.length;
  return types.map((type, i) => {
    const mode = MODES[(modes?.[i] ?? 'i') as keyof typeof MODES];
    const isInput = mode !== 'out' && mode !== 'table';
    const value = isInput && toDefault-- <= 0 ? defaults[-toDefault - 1] : undefined;
    const name = names?.[i];
    return { ...(name && { name }), mode, type, ...(value !== undefined && { default: constantDefault(value, type) }) };
  });
}
