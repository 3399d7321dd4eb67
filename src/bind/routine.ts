/** Which routine a call means (func_get_detail), and what a call that nothing fits is told. */
import { ANY, RECORD, UNKNOWN } from '../model/catalog/ids.ts';
import type { Routine } from '../model/objects.ts';
import { refuse } from '../model/refusal.ts';
import { formatType } from '../model/type-name.ts';
import { pathway } from './coerce.ts';
import { explicitNamespace, type Names, visibleRoutines } from './names.ts';
import { bestOf, matching } from './overload.ts';
import { category, isComposite, typeByFunctionName } from './types.ts';

export interface CallShape {
  readonly path: readonly string[];
  readonly types: readonly number[];
  /** Names of the last arguments. */
  readonly names: readonly string[];
  /** VARIADIC was written. */
  readonly variadic: boolean;
  /** CALL counts OUT parameters as arguments, too. */
  readonly procedure: boolean;
}

/** A routine as one call would use it: its parameter types in the order of the arguments, then those left to defaults. */
export interface Candidate {
  readonly routine: Routine;
  readonly args: readonly number[];
  /** Which parameter each of `args` is for. */
  readonly parameters: readonly number[];
  /** How many trailing arguments make up the VARIADIC array; 0: none. */
  readonly spread: number;
  readonly depth: number;
  /** Another one takes the same types: a call that means either means none. */
  readonly ambiguous?: true;
}

export type CallMeaning =
  | { readonly kind: 'routine'; readonly candidate: Candidate }
  | { readonly kind: 'coercion'; readonly type: number }
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'nothing' };

export function resolveCall(names: Names, call: CallShape): CallMeaning {
  const candidates = candidatesFor(names, call);
  const count = call.types.length;
  const exact = candidates.find((c) => call.types.every((type, i) => type === c.args[i]));
  if (exact) return exact.ambiguous ? { kind: 'ambiguous' } : { kind: 'routine', candidate: exact };
  if (count === 1 && call.names.length === 0) {
    const type = coercionType(names, call);
    if (type !== undefined) return { kind: 'coercion', type };
  }
  const matches = matching(
    names.schema,
    call.types,
    candidates.map((candidate) => ({ args: candidate.args.slice(0, count), candidate })),
  );
  if (matches.length === 0) return { kind: 'nothing' };
  const chosen = matches.length === 1 ? matches[0] : bestOf(names.schema, call.types, matches);
  return chosen && !chosen.candidate.ambiguous ? { kind: 'routine', candidate: chosen.candidate } : { kind: 'ambiguous' };
}

/** A type's name used as a function of one argument is a cast, if one could be. */
function coercionType(names: Names, call: CallShape): number | undefined {
  const type = typeByFunctionName(names, call.path);
  if (!type) return undefined;
  const source = call.types[0] as number;
  if (source === UNKNOWN) return type.id;
  const way = pathway(names.schema, type.id, source, 'explicit');
  if (way?.how === 'relabel') return type.id;
  if (way?.how !== 'io') return undefined;
  const fromRow = source === RECORD || isComposite(names.schema, source);
  return fromRow && category(names.schema, type.id) === 'S' ? undefined : type.id;
}

function candidatesFor(names: Names, call: CallShape): Candidate[] {
  const count = call.types.length;
  const found: Candidate[] = [];
  // A schema has one routine of a name for the same types: without names, spreading and defaults, none is another's twin.
  let differ = call.names.length === 0 && !call.procedure;
  let first = -1;
  for (const { routine, depth } of visibleRoutines(names, call.path)) {
    const candidate = call.names.length > 0 ? namedCandidate(routine, call, depth) : positionalCandidate(routine, call, depth);
    if (!candidate) continue;
    if (first < 0) first = depth;
    differ &&= routine.variadic === 0 && candidate.args.length === count && depth === first;
    if (differ) found.push(candidate);
    else add(found, candidate, count);
  }
  return found;
}

/** Of candidates that take the same types, the first on the path wins; then one that needs no spreading. */
function add(found: Candidate[], candidate: Candidate, count: number): void {
  const twin = found.findIndex((other) => sameStart(other.args, candidate.args, count));
  if (twin < 0) {
    found.push(candidate);
    return;
  }
  const other = found[twin] as Candidate;
  if (other.depth !== candidate.depth) {
    if (candidate.depth < other.depth) found[twin] = candidate;
  } else if (other.spread > 0 !== candidate.spread > 0) {
    if (other.spread > 0) found[twin] = candidate;
  } else found[twin] = { ...other, ambiguous: true };
}

const sameStart = (a: readonly number[], b: readonly number[], count: number): boolean => {
  for (let i = 0; i < count; i++) if (a[i] !== b[i]) return false;
  return true;
};

const parametersOf = (routine: Routine, procedure: boolean): readonly number[] => {
  if (!procedure || routine.kind !== 'procedure') return routine.inputs;
  return routine.args.filter((arg) => arg.mode !== 'table').map((arg) => arg.type);
};

const COUNTED: (readonly number[])[] = [];

/** 0, 1, 2... so many. */
const counted = (length: number): readonly number[] => (COUNTED[length] ??= [...Array(length).keys()]);

function positionalCandidate(routine: Routine, call: CallShape, depth: number): Candidate | undefined {
  const parameters = parametersOf(routine, call.procedure);
  const count = call.types.length;
  const spreads = routine.variadic !== 0 && !call.variadic && count >= parameters.length;
  if (spreads) {
    const spread = count - parameters.length + 1;
    const args = [...parameters.slice(0, -1), ...Array<number>(spread).fill(routine.variadic)];
    return {
      routine,
      args,
      parameters: [...counted(parameters.length - 1), ...Array<number>(spread).fill(parameters.length - 1)],
      spread: routine.variadic === ANY ? 0 : spread,
      depth,
    };
  }
  if (call.variadic && (routine.variadic === 0 || count !== parameters.length)) return undefined;
  if (parameters.length > count ? count + routine.defaults < parameters.length : parameters.length < count) return undefined;
  return { routine, args: parameters, parameters: counted(parameters.length), spread: 0, depth };
}

function namedCandidate(routine: Routine, call: CallShape, depth: number): Candidate | undefined {
  const inputs = call.procedure
    ? routine.args.filter((arg) => arg.mode !== 'table')
    : routine.args.filter((arg) => arg.mode !== 'out' && arg.mode !== 'table');
  const positional = call.types.length - call.names.length;
  if (inputs.length < call.types.length || (routine.variadic !== 0 && !call.variadic)) return undefined;
  const used = [...Array(positional).keys()];
  for (const name of call.names) {
    const parameter = inputs.findIndex((arg) => arg.name === name);
    if (parameter < 0 || used.includes(parameter)) return undefined;
    used.push(parameter);
  }
  const firstDefault = inputs.length - routine.defaults;
  const missing = inputs.map((_, i) => i).filter((i) => !used.includes(i));
  if (missing.some((i) => i < firstDefault)) return undefined;
  const parameters = [...used, ...missing];
  return { routine, args: parameters.map((i) => (inputs[i] as { type: number }).type), parameters, spread: 0, depth };
}

export function refuseCall(names: Names, call: CallShape, meaning: 'ambiguous' | 'nothing', at: number): never {
  const named = call.types.length - call.names.length;
  const types = call.types.map((type, i) => (i >= named ? `${call.names[i - named]} => ` : '') + formatType(names.schema, type, -1));
  const spelled = `${call.path.join('.')}(${types.join(', ')})`;
  const what = call.procedure ? 'procedure' : 'function';
  if (meaning === 'ambiguous')
    return refuse('42725', `${what} ${spelled} is not unique`, {
      at,
      hint: `Could not choose a best candidate ${what}. You might need to add explicit type casts.`,
    });
  // That its schema is missing is said first.
  if (call.path.length > 1) explicitNamespace(names, call.path.at(-2) as string);
  return refuse('42883', `${what} ${spelled} does not exist`, {
    at,
    object: call.path.join('.'),
    hint: `No ${what} matches the given name and argument types. You might need to add explicit type casts.`,
  });
}
