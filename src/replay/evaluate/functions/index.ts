/** PostgreSQL's own functions, operators' functions, aggregates and window functions, found by their signatures. */
import { type Datum, derived, type Undecided, undecided, undecidedIn } from '../../../model/datum.ts';
import { Undecidable } from '../../../model/value/undecidable.ts';
import { aggregates } from './aggregate.ts';
import { arraySets, arrayShapes, arrays } from './array.ts';
import { bits } from './bits.ts';
import { bytes } from './bytes.ts';
import type { AggregateImplementation, Aggregates, Functions, Implementation, SetFunctions, SetImplementation } from './call-context.ts';
import { comparisons } from './comparison.ts';
import { encodings } from './encoding.ts';
import { floats } from './float.ts';
import { formats } from './format.ts';
import { dateFormats } from './formatting/date.ts';
import { numberFormats } from './formatting/number.ts';
import { integers } from './integer.ts';
import { jsonFunctions, jsonSets } from './json.ts';
import { jsonAggregates } from './json-aggregate.ts';
import { jsonKeys } from './json-keys.ts';
import { jsonPathSets, jsonPaths } from './json-path.ts';
import { jsonRowSets, jsonRows } from './json-populate.ts';
import { jsonbFunctions } from './jsonb.ts';
import { moneys } from './money.ts';
import { networks } from './network.ts';
import { numerics } from './numeric.ts';
import { nullCounts, others, unknowable } from './other.ts';
import { patterns } from './pattern.ts';
import { rangeSets, ranges } from './range.ts';
import { regexpSets, regexps } from './regexp.ts';
import { series } from './series.ts';
import { texts } from './text.ts';
import { timestampFunctions } from './timestamp.ts';

export type { AggregateImplementation, CallContext, Implementation, SetImplementation } from './call-context.ts';

const TABLES: readonly Functions[] = [
  comparisons,
  integers,
  floats,
  numerics,
  texts,
  formats,
  patterns,
  regexps,
  encodings,
  bytes,
  bits,
  timestampFunctions,
  arrays,
  jsonFunctions,
  jsonbFunctions,
  jsonRows,
  jsonPaths,
  ranges,
  networks,
  moneys,
  others,
  unknowable,
  numberFormats,
  dateFormats,
];

/** Functions that have something to say about arguments or members that nobody knows. */
const TOLERANT: readonly Functions[] = [arrayShapes, nullCounts, jsonKeys];

const functions = lazily(() => new Map([...TABLES, ...TOLERANT].flatMap((table) => Object.entries(table))));
const tolerant = lazily(() => new Set(TOLERANT.flatMap((table) => Object.keys(table))));

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** undefined: not modelled. The result is undecided where an argument, or a member of one, is. */
export function implementationOf(signature: string): Implementation | undefined {
  const implementation = functions().get(signature);
  if (!implementation) return undefined;
  const isTolerant = tolerant().has(signature);
  return (args, context) => {
    const unknown = isTolerant ? undefined : firstUndecided(args);
    return unknown ? derived(unknown) : decidable(() => implementation(args, context));
  };
}

function decidable<T>(compute: () => T): T | Undecided {
  try {
    return compute();
  } catch (error) {
    if (error instanceof Undecidable) return undecided(error.message);
    throw error;
  }
}

function firstUndecided(args: readonly Datum[]): Undecided | undefined {
  for (const arg of args) {
    const found = undecidedIn(arg);
    if (found) return found;
  }
  return undefined;
}

/** Whether the implementation is to be called even where an argument is undecided. */
export const looksAtUndecided = (signature: string): boolean => tolerant().has(signature);

/** All signatures that are implemented, of every kind. */
export const implementedSignatures = (): readonly string[] => [...functions().keys(), ...sets().keys()];

const SETS: readonly SetFunctions[] = [regexpSets, arraySets, series, jsonSets, jsonRowSets, jsonPathSets, rangeSets];
const sets = lazily(() => new Map(SETS.flatMap((table) => Object.entries(table))));

export const setImplementationOf = (signature: string): SetImplementation | undefined => sets().get(signature);

const allAggregates: Aggregates = { ...aggregates, ...jsonAggregates };

export function aggregateImplementationOf(signature: string): AggregateImplementation | undefined {
  const implementation = allAggregates[signature];
  return implementation && ((rows, context) => decidable(() => implementation(rows, context)));
}
