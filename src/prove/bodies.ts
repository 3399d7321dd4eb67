/** What a routine's body means to whoever calls it: bound under its own SET clauses, or else under the caller's search_path. */
import { bindQuery } from '../bind/query.ts';
import { BOOL, RECORD, TEXT } from '../model/catalog/ids.ts';
import type { Change } from '../model/change.ts';
import type { Expression } from '../model/expression.ts';
import { quoteIdentifier, quoteQualified } from '../model/identifier.ts';
import type { Relation, Routine } from '../model/objects.ts';
import type { Block, Declaration, Fragment, ProgramStatement } from '../model/program.ts';
import type { Query, Range } from '../model/query.ts';
import { Refusal } from '../model/refusal.ts';
import { visit, visitQuery } from '../model/walk.ts';
import { bindingOf, type Context, readOrRefuse } from '../replay/context.ts';
import { boundExpression, boundQuery } from '../replay/interpret/bind.ts';
import { typeOf } from '../replay/interpret/declare.ts';
import { declareVariable, type Frame, newFrame, variableNamed } from '../replay/interpret/frame.ts';
import { programOf } from '../replay/interpret/program.ts';
import { argumentBinding } from '../replay/routines/argument-binding.ts';
import { DEFAULT_SEARCH_PATH } from '../replay/session.ts';
import type { BodyReader } from '../tenancy/tenancy.ts';
import { flatten } from './flat.ts';

export type BoundBody =
  | { readonly kind: 'queries'; readonly queries: readonly Query[] }
  | { readonly kind: 'program'; readonly program: Block; readonly frame: Frame }
  /** A call raises this error whatever its arguments are. */
  | { readonly kind: 'fails'; readonly message: string }
  | { readonly kind: 'unread'; readonly why: string };

export type FlatBody = NonNullable<ReturnType<BodyReader>> & {
  /** What each variable may come from, whole. */
  readonly filled?: ReadonlyMap<number, readonly (Expression | Query)[]>;
  /** The variables of OUT parameters. */
  readonly outs?: readonly number[];
  /** What each statement of PL/pgSQL says itself. */
  readonly said?: ReadonlyMap<ProgramStatement, readonly (Expression | Query)[]>;
  /** Not all of it could be read. */
  readonly isPartial?: boolean;
};

/** A PL/pgSQL body, and the names in it. */
export type BoundProgram = Extract<BoundBody, { kind: 'program' }>;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** pg_temp is looked into first, unless the path names it behind others. */
function searchesTemporary(routine: Routine): boolean {
  const path = routine.settings.find(({ name }) => name === 'search_path')?.value;
  return path === undefined || !/\bpg_temp\b/.test(path);
}

const TRIGGER_TEXTS = [
  'tg_name',
  'tg_when',
  'tg_level',
  'tg_op',
  'tg_relname',
  'tg_table_name',
  'tg_table_schema',
  'tg_nargs',
  'tg_argv',
  'tg_relid',
];

export class Bodies {
  readonly #context: Context;
  readonly #bound = new Map<string, BoundBody>();
  readonly #flat = new Map<BoundBody, FlatBody | null>();
  readonly #paths = new Map<string, string>();
  readonly #emptied = new Map<string, readonly Query[]>();
  readonly #fragments = new WeakMap<Frame, Map<Fragment, Expression | Query | undefined>>();

  constructor(context: Context) {
    this.#context = context;
  }

  /** The body as a caller with this role would run it. */
  bound(routine: Routine, role: number): BoundBody {
    const key = this.#keyOf(routine, role);
    const known = this.#bound.get(key);
    if (known) return known;
    const bound = this.#bind(routine, role);
    this.#bound.set(key, bound);
    return bound;
  }

  /** Who finds the same names in it has the same body. */
  #keyOf(routine: Routine, role: number): string {
    const own = routine.settings.find(({ name }) => name === 'search_path')?.value;
    const known = `${own ?? `of ${role}`} as ${routine.securityDefiner ? routine.owner : role}`;
    let path = this.#paths.get(known);
    if (path === undefined) {
      path = this.as(routine, role, () => this.#context.session.path.namespaces.join(' '));
      this.#paths.set(known, path);
    }
    return `${routine.id} ${path}`;
  }

  #bind(routine: Routine, role: number): BoundBody {
    const { body, language } = routine;
    if (body.kind === 'atomic') return { kind: 'queries', queries: body.queries };
    if (body.kind === 'native') return { kind: 'unread', why: `${routine.name}() is written in C` };
    try {
      if (language === 'sql') return { kind: 'queries', queries: this.as(routine, role, () => this.#queriesOf(routine, body.text)) };
      if (language !== 'plpgsql') return { kind: 'unread', why: `${routine.name}() is written in ${language}` };
      const program = programOf(this.#context, routine);
      if (!program) return { kind: 'unread', why: `the body of ${routine.name}() was not understood` };
      return { kind: 'program', program, frame: this.as(routine, role, () => this.#frameOf(routine, program)) };
    } catch (error) {
      if (error instanceof Refusal) return { kind: 'fails', message: error.message };
      throw error;
    }
  }

  #queriesOf(routine: Routine, text: string): Query[] {
    const binding = argumentBinding(bindingOf(this.#context), routine);
    const queries = readOrRefuse(this.#context.reader.lowerText(text)).flatMap((change) =>
      change.kind === 'query' ? [bindQuery(binding, undefined, change.query)] : this.#emptyingOf(change),
    );
    if (searchesTemporary(routine)) for (const query of queries) this.#noteBareNames(query, text);
    return queries;
  }

  #frameOf(routine: Routine, program: Block): Frame {
    const { place } = routine.body as { readonly place: Frame['place'] };
    const frame: Frame = { ...newFrame(this.#context, program, { ...place, origin: place.start }, routine.returns), outNames: [] };
    declareVariable(frame, 'found', BOOL, -1, null);
    routine.args.forEach((arg, i) => {
      const variable = declareVariable(frame, arg.name ?? `$${i + 1}`, arg.type, -1, null);
      frame.scope.variables.set(`$${i + 1}`, variable);
    });
    frame.scope = { label: routine.name, variables: frame.scope.variables, outer: undefined };
    return frame;
  }

  /** A trigger function's body, for the rows of one table. */
  trigger(routine: Routine, relation: Relation, role: number): BoundBody {
    const key = `${this.#keyOf(routine, role)} on ${relation.id}`;
    const known = this.#bound.get(key);
    if (known) return known;
    const body = this.#bind(routine, role);
    if (body.kind === 'program') {
      for (const name of ['new', 'old']) declareVariable(body.frame, name, relation.rowType, -1, null);
      for (const name of TRIGGER_TEXTS) declareVariable(body.frame, name, TEXT, -1, null);
    }
    this.#bound.set(key, body);
    return body;
  }

  /** Runs something with the names in sight that the routine's body has. */
  as<T>(routine: Routine, role: number, run: () => T): T {
    const { session } = this.#context;
    const own = new Map(routine.settings.map(({ name, value }) => [name, value]));
    return session.within(new Map([['search_path', this.#pathOf(role)]]), role, () =>
      session.within(own, routine.securityDefiner ? routine.owner : undefined, run),
    );
  }

  /** What a new session of the role starts with. */
  #pathOf(role: number): string {
    let path: string | undefined;
    for (const settings of this.#context.store.all('role settings')) {
      const found = settings.settings.search_path;
      if (found !== undefined && (settings.role === role || (settings.role === 0 && path === undefined))) path = found;
    }
    return path ?? this.#context.session.initial('search_path') ?? DEFAULT_SEARCH_PATH;
  }

  /** All that the body says, in no order. */
  flat(routine: Routine, role: number): FlatBody | undefined {
    const body = this.bound(routine, role);
    let flat = this.#flat.get(body);
    if (flat === undefined) {
      flat =
        body.kind === 'queries'
          ? { queries: body.queries, expressions: [] }
          : body.kind === 'program'
            ? flatten(this, routine, role, body)
            : null;
      this.#flat.set(body, flat);
    }
    return flat ?? undefined;
  }

  /** A fragment of a program, in the scope that the frame has now; the same fragment always stands in the same scope. */
  fragment(routine: Routine, role: number, frame: Frame, fragment: Fragment): Expression | Query | undefined {
    let known = this.#fragments.get(frame);
    if (!known) {
      known = new Map();
      this.#fragments.set(frame, known);
    }
    if (known.has(fragment)) return known.get(fragment);
    const bound = this.as(routine, role, () => {
      if (fragment.kind === 'statement') return boundQuery(frame, fragment);
      const { expression, query } = boundExpression(frame, fragment);
      return expression ?? query;
    });
    if (bound && searchesTemporary(routine)) this.#noteBareNames(bound, fragment.text);
    known.set(fragment, bound);
    return bound;
  }

  /** The query that a text given to EXECUTE is; it may be none, or not be understood. Parameters have these types, or text. */
  dynamic(routine: Routine, role: number, text: string, types: readonly number[]): Query | 'no query' | undefined {
    return tolerant(() =>
      this.as(routine, role, () => {
        const [change, ...others] = readOrRefuse(this.#context.reader.lowerText(text));
        if (change?.kind !== 'query' || others.length > 0) return 'no query';
        const parameter = (number: number, at: number) =>
          ({ kind: 'parameter', number, type: types[number - 1] ?? TEXT, modifier: -1, at }) as const;
        return bindQuery({ ...bindingOf(this.#context), parameter }, undefined, change.query);
      }),
    );
  }

  /** Queries that stand for TRUNCATE, which asks for its own privilege and no policy. */
  readonly emptying = new WeakSet<Query>();

  /** What a statement that is TRUNCATE removes, as if by DELETE. */
  emptied(routine: Routine, role: number, text: string): readonly Query[] {
    const key = `${this.#keyOf(routine, role)} ${text}`;
    let found = this.#emptied.get(key);
    if (!found) {
      found = tolerant(() =>
        this.as(routine, role, () => readOrRefuse(this.#context.reader.lowerText(text)).flatMap((change) => this.#emptyingOf(change))),
      );
      found ??= [];
      this.#emptied.set(key, found);
    }
    return found;
  }

  #emptyingOf(change: Change): Query[] {
    if (change.kind !== 'truncate') return [];
    return change.tables.flatMap(({ name: { schema, name } }) => {
      const table = schema === undefined ? quoteIdentifier(name) : quoteQualified(schema, name);
      const [made] = readOrRefuse(this.#context.reader.lowerText(`DELETE FROM ${table}`));
      if (made?.kind !== 'query') return [];
      const query = bindQuery(bindingOf(this.#context), undefined, made.query);
      this.emptying.add(query);
      return [query];
    });
  }

  /** Tables that a text names without their schema: whoever calls may have a temporary table of that name. */
  readonly bare = new WeakSet<Range>();

  #noteBareNames(bound: Query | Expression, text: string): void {
    const bytes = encoder.encode(text);
    const see = (query: Query): void => {
      for (const range of query.ranges) {
        if (range.kind !== 'relation' || range.at < 0 || range.at >= bytes.length) continue;
        const name = decoder.decode(bytes.subarray(range.at, range.at + 200));
        if (!/^(?:only\s+)?(?:"(?:[^"]|"")*"|[\w$\u0080-\uffff]+)\s*\./i.test(name)) this.bare.add(range);
      }
    };
    if ('command' in bound) visitQuery(bound, () => true, see);
    else visit(bound, () => true, see);
  }

  /** Brings a block's declarations into the frame's scope. */
  declare(routine: Routine, role: number, frame: Frame, declarations: readonly Declaration[]): void {
    this.as(routine, role, () => {
      for (const declaration of declarations) {
        if (declaration.kind === 'variable') {
          const { type, modifier } = typeOf(this.#context, declaration.type, (name) => variableNamed(frame, name));
          declareVariable(frame, declaration.name, type, modifier, null, { key: declaration });
        } else if (declaration.kind === 'cursor') declareVariable(frame, declaration.name, RECORD, -1, null, { key: declaration });
        else {
          const variable = variableNamed(frame, declaration.of.at(-1) as string);
          if (variable) frame.scope.variables.set(declaration.name, variable);
        }
      }
    });
  }
}

/** All that bodies say, in no order: for questions about what is mentioned, not about what happens. */
export function bodyReader(context: Context, role: number, bodies = new Bodies(context)): BodyReader {
  return (routine) => bodies.flat(routine, role);
}

/** What was bound; nothing where names are not found. */
export function tolerant<T>(bind: () => T): T | undefined {
  try {
    return bind();
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
