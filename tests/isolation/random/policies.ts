/** Small sets of policies, put together by chance, over one table of documents. */

export interface PolicySet {
  readonly statements: readonly string[];
  /** The kinds of things that occur in it. */
  readonly constructs: ReadonlySet<Construct>;
}

export const CONSTRUCTS = [
  'and',
  'or',
  'not',
  'comparison',
  'setting',
  'null',
  'coalesce',
  'case',
  'exists',
  'in',
  'permissive',
  'restrictive',
  'for all',
  'for one command',
  'check',
] as const;
export type Construct = (typeof CONSTRUCTS)[number];

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function policySet(seed: number): PolicySet {
  const random = chance(seed);
  const constructs = new Set<Construct>();
  const writer = new Writer(random, constructs);
  const count = 1 + Math.floor(random() * 3);
  const statements = Array.from({ length: count }, (_, i) => writer.policy(i, i === 0 ? 0.1 : 0.35));
  return { statements, constructs };
}

type Make = () => string;

class Writer {
  readonly #random: () => number;
  readonly #constructs: Set<Construct>;

  constructor(random: () => number, constructs: Set<Construct>) {
    this.#random = random;
    this.#constructs = constructs;
  }

  #use(construct: Construct, text: string): string {
    this.#constructs.add(construct);
    return text;
  }

  #one<T>(choices: readonly T[]): T {
    return choices[Math.floor(this.#random() * choices.length)] as T;
  }

  #weighted(choices: readonly (readonly [number, Make])[]): string {
    let at = this.#random() * choices.reduce((sum, [weight]) => sum + weight, 0);
    for (const [weight, make] of choices) {
      at -= weight;
      if (at < 0) return make();
    }
    return (choices.at(-1) as readonly [number, Make])[1]();
  }

  policy(number: number, restrictive: number): string {
    const isRestrictive = this.#random() < restrictive;
    const command = this.#random() < 0.5 ? 'all' : this.#one(['select', 'insert', 'update', 'delete']);
    this.#use(isRestrictive ? 'restrictive' : 'permissive', '');
    this.#use(command === 'all' ? 'for all' : 'for one command', '');
    const using = command === 'insert' ? '' : ` using (${this.#condition(3)})`;
    const hasCheck = command === 'insert' || (command !== 'select' && command !== 'delete' && this.#random() < 0.35);
    const check = hasCheck ? this.#use('check', ` with check (${this.#condition(2)})`) : '';
    return `create policy p${number} on docs as ${isRestrictive ? 'restrictive' : 'permissive'} for ${command}${using}${check}`;
  }

  #condition(depth: number): string {
    if (depth === 0) return this.#atom();
    const deeper = (): string => this.#condition(depth - 1);
    return this.#weighted([
      [5, () => this.#atom()],
      [3, () => this.#use('and', `(${deeper()} and ${deeper()})`)],
      [3, () => this.#use('or', `(${deeper()} or ${deeper()})`)],
      [1.5, () => this.#use('not', `(not ${deeper()})`)],
      [1, () => this.#use('coalesce', `coalesce(${deeper()}, ${this.#one(['true', 'false', 'false'])})`)],
      [
        1,
        () =>
          this.#use(
            'case',
            `case when ${deeper()} then ${deeper()}${this.#one(['', ' else false', ' else true', ` else ${this.#atom()}`])} end`,
          ),
      ],
      [0.8, () => this.#use('null', `((${deeper()}) is ${this.#one(['true', 'not true', 'false', 'not false', 'null', 'not null'])})`)],
      [0.4, () => this.#use('comparison', `((${deeper()}) = (${this.#atom()}))`)],
    ]);
  }

  #atom(): string {
    return this.#weighted([
      [5, () => this.#pin()],
      [2.5, () => this.#use('exists', this.#exists())],
      [2, () => this.#use('in', this.#in())],
      [3, () => this.#row()],
      [2, () => this.#use('setting', this.#caller())],
      [0.5, () => this.#one(['true', 'false', 'null::boolean'])],
    ]);
  }

  #tenant(): string {
    return this.#use(
      'setting',
      this.#one([
        `nullif(current_setting('app.tenant_id', true), '')::int`,
        `nullif(current_setting('app.tenant_id', true), '')::int`,
        `(select nullif(current_setting('app.tenant_id', true), '')::int)`,
        `my_tenant()`,
      ]),
    );
  }

  #user(): string {
    return this.#use(
      'setting',
      this.#one([
        `nullif(current_setting('app.user_id', true), '')::int`,
        `(select nullif(current_setting('app.user_id', true), '')::int)`,
      ]),
    );
  }

  /** The row's tenant compared with the caller's, rightly or not quite. */
  #pin(): string {
    const tenant = this.#tenant();
    return this.#use(
      'comparison',
      this.#weighted([
        [6, () => `tenant_id = ${tenant}`],
        [2, () => `${tenant} = tenant_id`],
        [2, () => this.#use('setting', `tenant_id::text = current_setting('app.tenant_id', true)`)],
        [1, () => `tenant_id is not distinct from ${tenant}`],
        [1, () => `tenant_id <> ${tenant}`],
        [0.7, () => `tenant_id >= ${tenant}`],
        [0.6, () => `tenant_id = coalesce(${tenant}, tenant_id)`],
        [0.4, () => 'tenant_id = docs.tenant_id'],
        [0.4, () => 'tenant_id = 1'],
        [0.6, () => this.#use('null', 'tenant_id is null')],
      ]),
    );
  }

  #exists(): string {
    const own = this.#one([
      'm.tenant_id = docs.tenant_id',
      'm.tenant_id = docs.tenant_id',
      'docs.tenant_id = m.tenant_id',
      'm.tenant_id = tenant_id',
      'm.grade > 0',
    ]);
    const me = this.#one([
      `m.user_id = ${this.#user()}`,
      `m.user_id = ${this.#user()}`,
      `m.user_id = ${this.#user()} and m.grade > 1`,
      'm.grade is not null',
    ]);
    return `${this.#one(['', '', '', 'not '])}exists (select 1 from members m where ${own} and ${me})`;
  }

  #in(): string {
    const me = this.#one([
      `where m.user_id = ${this.#user()}`,
      `where m.user_id = ${this.#user()}`,
      `where m.user_id = ${this.#user()} and m.grade >= 1`,
      '',
    ]);
    const column = this.#one(['m.tenant_id', 'm.tenant_id', 'm.tenant_id', 'docs.tenant_id']);
    return this.#one([
      `tenant_id in (select ${column} from members m ${me})`,
      `tenant_id in (select ${column} from members m ${me})`,
      `tenant_id = any (array(select ${column} from members m ${me}))`,
      `tenant_id not in (select ${column} from members m ${me})`,
    ]);
  }

  /** What the row says of itself. */
  #row(): string {
    return this.#weighted([
      [2, () => this.#use('comparison', `state ${this.#one(['=', '<>'])} '${this.#one(['open', 'closed'])}'`)],
      [1, () => this.#use('in', `state in ('open', 'closed')`)],
      [1.5, () => this.#use('comparison', `grade ${this.#one(['>', '<', '>=', '<=', '='])} ${this.#one([1, 2, 3])}`)],
      [1, () => this.#use('null', `${this.#one(['state', 'grade'])} is ${this.#one(['null', 'not null'])}`)],
      [0.7, () => this.#use('comparison', `grade between ${this.#one([1, 2])} and ${this.#one([1, 2, 3])}`)],
      [0.6, () => this.#use('null', `state is distinct from 'open'`)],
    ]);
  }

  #caller(): string {
    return this.#one([
      `current_setting('app.role', true) = 'admin'`,
      `current_setting('app.role', true) in ('admin', 'member')`,
      `${this.#user()} is not null`,
      `current_setting('app.tenant_id', true) is null`,
      `current_setting('app.tenant_id', true) = ''`,
      `coalesce(current_setting('app.tenant_id', true), '') <> ''`,
    ]);
  }
}
