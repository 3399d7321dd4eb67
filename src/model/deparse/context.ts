/** What printing an expression or a query needs to know of the place it is printed in. */
import type { Relation } from '../objects.ts';
import type { Range, Target } from '../query.ts';
import type { Schema, SearchPath } from '../schema.ts';
import { Buffer } from './buffer.ts';
import { Names } from './names.ts';

export interface DeparseOptions {
  /** Names that this path finds are not qualified; without one, only those of `pg_catalog` are not. */
  readonly path?: SearchPath;
  /** Leaves out parentheses that precedence makes needless, as `pg_get_viewdef(view, true)` does. */
  readonly pretty?: boolean;
  /** Breaks lines before clauses; true unless said otherwise. */
  readonly indented?: boolean;
}

export interface Context {
  readonly schema: Schema;
  readonly names: Names;
  readonly pretty: boolean;
  readonly indented: boolean;
  readonly level: Level | undefined;
  /** Columns that a view gives its query's output: they win over the names in the query. */
  readonly result: readonly string[] | undefined;
  /** The output that ORDER BY could take a bare name for. */
  readonly targets: readonly Target[];
  out: Buffer;
  indent: number;
  /** Columns are written behind the name of their range. */
  prefix: boolean;
  /** Someone outside reads the names of the output. */
  namesMatter: boolean;
  inGroupBy: boolean;
  inOrderBy: boolean;
  /** Joins with an alias inside whose parentheses we stand: there their tables are in sight. */
  inside: ReadonlySet<number>;
}

/** The names that one query has in sight. */
export interface Level {
  readonly outer: Level | undefined;
  readonly ranges: ReadonlyMap<number, RangeNames>;
  /** The names of its WITH. */
  readonly commonTables: ReadonlyMap<number, string>;
  /** For each range, the joins with an alias that hide it, outermost first. */
  readonly hiddenBy: ReadonlyMap<number, readonly number[]>;
  /** Joins that merge columns into what is no column of either side. */
  readonly merging: readonly number[];
  /** The routine whose arguments may be named. */
  readonly routine?: string;
}

/** How a range and its columns are called while a query is printed. */
export interface RangeNames {
  readonly range: Range;
  /** A join without an alias has none. */
  name: string | undefined;
  /** By attribute number less one; undefined where the column is gone. */
  readonly columns: (string | undefined)[];
  /** What the range's columns would be called if the query were read now. */
  current: { readonly name: string; readonly isNew: boolean }[];
  printColumns: boolean;
  /** Names that joins above have chosen for columns they merge. */
  parents: readonly string[];
  /** Of a join: which column of which side each of its columns is. */
  join?: JoinShape;
}

export interface JoinShape {
  readonly left: number;
  readonly right: number;
  readonly leftColumns: readonly number[];
  readonly rightColumns: readonly number[];
  using: readonly string[];
}

export function newContext(schema: Schema, options: DeparseOptions = {}): Context {
  return {
    schema,
    names: new Names(schema, options.path?.namespaces),
    pretty: options.pretty ?? false,
    indented: options.indented ?? true,
    level: undefined,
    result: undefined,
    targets: [],
    out: new Buffer(),
    indent: 0,
    prefix: false,
    namesMatter: true,
    inGroupBy: false,
    inOrderBy: false,
    inside: NONE,
  };
}

export const NONE: ReadonlySet<number> = new Set();

/** Relations in sight without a query around them, each under its own name or one that it is given. */
export function rowLevel(rows: Iterable<{ readonly range: number; readonly relation: Relation; readonly name?: string }>): Level {
  const ranges = new Map<number, RangeNames>();
  for (const { range: id, relation, name } of rows) {
    const range: Range = {
      kind: 'relation',
      id,
      name: name ?? relation.name,
      columns: [],
      relation: relation.id,
      only: false,
      systemColumns: true,
      lateral: false,
      at: 0,
    };
    const columns = relation.columns.map((column) => (column.dropped ? undefined : column.name));
    ranges.set(id, { range, name: range.name, columns, current: [], printColumns: false, parents: [] });
  }
  return { outer: undefined, ranges, commonTables: new Map(), hiddenBy: new Map(), merging: [] };
}

export function levelsOf(context: Context): Level[] {
  const levels: Level[] = [];
  for (let level = context.level; level; level = level.outer) levels.push(level);
  return levels;
}

export function rangeNames(context: Context, id: number): RangeNames | undefined {
  for (let level = context.level; level; level = level.outer) {
    const found = level.ranges.get(id);
    if (found) return found;
  }
  return undefined;
}

const INDENT_LIMIT = 40;
export const STEP = 8;
export const SMALL_STEP = 4;

/** A keyword that starts a line, where lines are broken; it shifts the indentation before and after itself. */
export function keyword(context: Context, text: string, before: number, after: number, plus: number): void {
  if (!context.indented) {
    context.out.add(text);
    return;
  }
  context.indent += before;
  context.out.trimBlanks();
  const { indent } = context;
  // Beyond the limit deeper levels are indented less, and in the end start over.
  const amount = indent < INDENT_LIMIT ? Math.max(indent, 0) : (INDENT_LIMIT + Math.trunc((indent - INDENT_LIMIT) / 4)) % INDENT_LIMIT;
  context.out.add(`\n${' '.repeat(amount + plus)}`);
  context.out.add(text);
  context.indent = Math.max(context.indent + after, 0);
}

/** What `print` writes, apart. */
export function aside(context: Context, print: () => void): string {
  const around = context.out;
  context.out = new Buffer();
  print();
  const text = context.out.toString();
  context.out = around;
  return text;
}
