/** What a routine's body means to whoever calls it: bound under its own SET clauses, or else under the caller's search_path. */
import { bindQuery } from '../bind/query.ts';
import { BOOL, RECORD, TEXT } from '../model/catalog/ids.ts';
import type { Expression } from '../model/expression.ts';
import type { Relation, Routine } from '../model/objects.ts';
import type { AssignTarget, Block, Declaration, Fragment, ProgramStatement } from '../model/program.ts';
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

export type BoundBody =
  | { readonly kind: 'queries'; readonly queries: readonly Query[] }
  | { readonly kind: 'program'; readonly program: Block; readonly frame: Frame }
  /** A call raises this error whatever its arguments are. */
  | { readonly kind: 'fails'; readonly message: string }
  | { readonly kind: 'unread'; readonly why: string };

type FlatBody = NonNullable<ReturnType<BodyReader>>;

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
  readonly #fragments = new WeakMap<Frame, Map<Fragment, Expression | Query | undefined>>();

  constructor(context: Context) {
    this.#context = context;
  }

  /** The body as a caller with this role would run it. */
  bound(routine: Routine, role: number): BoundBody {
    const key = routine.settings.some(({ name }) => name === 'search_path') ? `${routine.id}` : `${routine.id} ${role}`;
    const known = this.#bound.get(key);
    if (known) return known;
    const bound = this.#bind(routine, role);
    this.#bound.set(key, bound);
    return bound;
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
      change.kind === 'query' ? [bindQuery(binding, undefined, change.query)] : [],
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
    const key = `${routine.id} ${role} on ${relation.id}`;
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
    if (body.kind === 'queries') return { queries: body.queries, expressions: [] };
    if (body.kind !== 'program') return undefined;
    const queries: Query[] = [];
    const expressions: Expression[] = [];
    const returned: (Expression | Query)[] = [];
    const stored = new Map<number, Expression[]>();
    const { frame } = body;
    const see = (fragment: Fragment | undefined): Expression | Query | undefined => {
      if (!fragment || fragment.kind === 'type') return undefined;
      const bound = tolerant(() => this.fragment(routine, role, frame, fragment));
      if (bound && 'command' in bound) queries.push(bound);
      else if (bound) expressions.push(bound);
      return bound;
    };
    const store = (path: readonly string[], value: Expression | undefined): void => {
      const variable = path.length === 1 ? variableNamed(frame, path[0] as string) : undefined;
      if (variable && value) stored.set(variable.slot, [...(stored.get(variable.slot) ?? []), value]);
    };
    const walk = (statement: ProgramStatement): void => {
      if (statement.kind !== 'block') {
        for (const fragment of fragmentsOf(statement)) {
          const bound = see(fragment);
          if (!bound) continue;
          const columns =
            'command' in bound
              ? (bound.returning ?? bound.targets).filter((target) => !target.junk).map((target) => target.value)
              : [bound];
          if (statement.kind === 'return' || statement.kind === 'return next' || statement.kind === 'return query') returned.push(bound);
          for (const [i, target] of targetsOf(statement).entries()) store(target.path, columns[i]);
        }
        for (const inner of bodiesOf(statement)) walk(inner);
        return;
      }
      const outer = frame.scope;
      frame.scope = { label: statement.label, variables: new Map(), outer };
      tolerant(() => this.declare(routine, role, frame, statement.declarations));
      for (const declaration of statement.declarations) {
        if (declaration.kind !== 'variable') continue;
        const bound = see(declaration.default);
        if (bound) store([declaration.name], 'command' in bound ? bound.targets[0]?.value : bound);
      }
      for (const inner of [...statement.body, ...statement.handlers.flatMap((handler) => handler.body)]) walk(inner);
      frame.scope = outer;
    };
    walk(body.program);
    return { queries, expressions, returned, stored };
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

  /** The query that a text given to EXECUTE is. */
  dynamic(routine: Routine, role: number, text: string): Query | undefined {
    return tolerant(() =>
      this.as(routine, role, () => {
        const [change, ...others] = readOrRefuse(this.#context.reader.lowerText(text));
        if (change?.kind !== 'query' || others.length > 0) return undefined;
        return bindQuery(
          { ...bindingOf(this.#context), parameter: (number, at) => ({ kind: 'parameter', number, type: TEXT, modifier: -1, at }) },
          undefined,
          change.query,
        );
      }),
    );
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
export function bodyReader(context: Context, role: number): BodyReader {
  const bodies = new Bodies(context);
  return (routine) => bodies.flat(routine, role);
}

/** What was bound; nothing where names are not found. */
function tolerant<T>(bind: () => T): T | undefined {
  try {
    return bind();
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

/** The SQL that a statement holds itself. */
function fragmentsOf(statement: ProgramStatement): readonly (Fragment | undefined)[] {
  switch (statement.kind) {
    case 'assign':
      return [statement.value];
    case 'if':
      return statement.branches.map((branch) => branch.condition);
    case 'case':
      return [statement.subject, ...statement.whens.map((when) => when.when)];
    case 'while':
      return [statement.condition];
    case 'for range':
      return [statement.from, statement.to, statement.by];
    case 'for rows':
    case 'return query':
    case 'open':
      return statement.source.kind === 'static'
        ? [statement.source.query]
        : statement.source.kind === 'dynamic'
          ? statement.source.using
          : [];
    case 'foreach':
      return [statement.array];
    case 'exit':
    case 'continue':
      return [statement.when];
    case 'return':
    case 'return next':
      return [statement.value];
    case 'assert':
      return [statement.condition];
    case 'sql':
      return [statement.statement];
    case 'perform':
      return [statement.query];
    case 'execute':
      return statement.using;
    default:
      return [];
  }
}

/** The variables that a statement fills with what it computes, in order. */
function targetsOf(statement: ProgramStatement): readonly AssignTarget[] {
  if (statement.kind === 'assign') return [statement.target];
  if (statement.kind === 'sql') return statement.into?.targets ?? [];
  return statement.kind === 'for rows' ? statement.targets : [];
}

function bodiesOf(statement: ProgramStatement): readonly ProgramStatement[] {
  return [
    ...('body' in statement ? statement.body : []),
    ...(statement.kind === 'if' ? statement.branches.flatMap((branch) => branch.body) : []),
    ...(statement.kind === 'case' ? statement.whens.flatMap((when) => when.body) : []),
    ...('otherwise' in statement ? (statement.otherwise ?? []) : []),
  ];
}
