/** What a name stands for while a body is read. Of a type that only the catalog knows, either may be true. */
export interface Variable {
  readonly kind: 'record' | 'cursor' | 'unknown';
  readonly constant: boolean;
  /** A bound cursor's arguments. */
  readonly args?: readonly string[];
}

interface Level {
  readonly label: string | undefined;
  readonly isLoop: boolean;
  readonly names: Map<string, Variable>;
}

/** The blocks and loops around a point in a body, and the names that they declare. */
export class Scope {
  private readonly levels: Level[] = [];
  /** False where nobody said which names the body begins with: then any name may be a variable. */
  readonly closed: boolean;

  constructor(names: readonly string[] | undefined, routine: string | undefined) {
    this.closed = names !== undefined;
    this.enter(routine, false);
    for (const name of names ?? []) this.declare(name);
    // only in a trigger function are NEW and OLD what they are
    if (names?.includes('tg_op')) for (const name of ['new', 'old']) this.declare(name, { kind: 'record', constant: false });
  }

  enter(label: string | undefined, isLoop: boolean): void {
    this.levels.push({ label, isLoop, names: new Map() });
  }

  leave(): void {
    this.levels.pop();
  }

  declare(name: string, variable: Variable = { kind: 'unknown', constant: false }): void {
    this.levels.at(-1)?.names.set(name, variable);
  }

  isDeclaredHere(name: string): boolean {
    return this.levels.at(-1)?.names.has(name) === true;
  }

  /** The variable that a name or the beginning of a path means: a record's field and a block's variable look alike. */
  find(path: readonly string[]): Variable | undefined {
    const [first, second] = path;
    if (first === undefined) return undefined;
    for (let n = this.levels.length - 1; n >= 0; n--) {
      const level = this.levels[n] as Level;
      const found = level.names.get(first) ?? (level.label === first && second !== undefined ? level.names.get(second) : undefined);
      if (found) return found;
    }
    return undefined;
  }

  /** The label of a block or loop around this point. */
  findLabel(label: string): { readonly isLoop: boolean } | undefined {
    return this.levels.findLast((level) => level.label === label);
  }

  isInLoop(): boolean {
    return this.levels.some((level) => level.isLoop);
  }
}

/** What a trigger function knows besides NEW and OLD. */
export const TRIGGER_VARIABLES = [
  'tg_name',
  'tg_when',
  'tg_level',
  'tg_op',
  'tg_relid',
  'tg_relname',
  'tg_table_name',
  'tg_table_schema',
  'tg_nargs',
  'tg_argv',
];
