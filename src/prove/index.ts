/** Proves, for every relation and routine, every command and every calling role, whether another tenant's rows can be reached. */

import { BOOTSTRAP_SUPERUSER, EVENT_TRIGGER, TRIGGER } from '../model/catalog/ids.ts';
import type { Relation, Routine } from '../model/objects.ts';
import type { Unmodelled } from '../model/outcome.ts';
import type { Context } from '../replay/context.ts';
import type { Regime, Tenancy } from '../tenancy/tenancy.ts';
import { Access } from './access.ts';
import type { Bodies } from './bodies.ts';
import { APPLICATION, callersOf } from './callers.ts';
import { FactBook } from './facts.ts';
import type { Cell, CellCommand, Proof } from './proof.ts';
import { rawSettings } from './raw-settings.ts';
import type { CallerFacts, Shop } from './search.ts';
import { Touches } from './touched.ts';
import { FULL_TRUST, type Strike, strike } from './trust.ts';
import { Ways } from './ways.ts';

export type { Caller, Cell, CellCommand, Evidence, Proof, Verdict, Way, Witness } from './proof.ts';

export interface Question {
  readonly context: Context;
  readonly bodies: Bodies;
  readonly tenancy: Tenancy;
  readonly regime: Regime;
  /** Made or changed by the folder, not by what stood there before. */
  readonly own: (id: number) => boolean;
  readonly unmodelled: readonly Unmodelled[];
}

const TABLE_COMMANDS: readonly CellCommand[] = ['select', 'insert', 'update', 'delete', 'truncate', 'references'];
const VIEW_COMMANDS: readonly CellCommand[] = ['select', 'insert', 'update', 'delete'];

export function prove({ context, bodies, tenancy, regime, own }: Question): Proof {
  const schema = context.store;
  const { callers, assumed } = callersOf(schema, regime, own);
  const touches = new Touches(schema, bodies);
  const shop: Shop = {
    context,
    book: new FactBook(schema, tenancy),
    access: new Access(schema, regime, assumed),
    bodies,
    touches,
    tenancy,
    regime,
    tellsEmpty: rawSettings(context, bodies, BOOTSTRAP_SUPERUSER),
  };
  const facts = callers.map((caller): CallerFacts => {
    const known = regime.callers.find((one) => one.role === caller.name);
    const identified = known ? known.identified : !/^(anon|anonymous|.*_anon|.*_anonymous)$/.test(caller.name);
    return {
      role: caller.role,
      name: caller.name,
      identified,
      mayLackContext: !(regime.callersCome === 'api' && known?.through === 'api'),
    };
  });
  const relations = [...schema.all('relation')].filter(
    (relation) => own(relation.id) && isJudged(relation) && !isOwnSchema(schema.namespace(relation.namespace)?.name, regime),
  );
  const routines = [...schema.all('routine')].filter((routine) => own(routine.id) && isCallable(routine));
  const callables = routines.flatMap((routine) =>
    facts
      .filter((caller) => shop.access.mayExecute(caller.role, routine) && shop.access.mayUseSchema(caller.role, routine.namespace))
      .map((caller) => ({ routine, caller })),
  );

  let before: Ways | undefined;
  let trust: Strike = { trust: FULL_TRUST, doubted: new Map(), how: new Map() };
  for (;;) {
    const ways = new Ways(shop, touches, trust, relations, callables, before);
    const cells: Cell[] = [];
    for (const relation of relations) {
      for (const command of relation.kind === 'view' ? VIEW_COMMANDS : TABLE_COMMANDS)
        for (const caller of facts) cells.push(ways.cell(relation, command, caller));
    }
    for (const routine of routines) for (const caller of facts) cells.push(ways.routineCell(routine, caller));
    const next = strike(
      shop,
      touches,
      facts,
      callables,
      relations.filter((relation) => relation.kind === 'view'),
      ways.leaned,
      trust,
    );
    const isStable =
      next.trust.struck.size === trust.trust.struck.size &&
      next.trust.taken.size === trust.trust.taken.size &&
      next.trust.settings.size === trust.trust.settings.size;
    if (isStable) {
      const doubtful = next.doubted.size > 0 ? ways.doubting(cells, next.doubted) : cells;
      return { tenancy, callers, cells: doubtful, assumptions: assumptionsOf(assumed, regime) };
    }
    trust = next;
    before = ways;
  }
}

const isJudged = (relation: Relation): boolean =>
  ['table', 'partitioned table', 'foreign table', 'view', 'materialized view'].includes(relation.kind) &&
  relation.persistence !== 'temporary';

const isOwnSchema = (name: string | undefined, regime: Regime): boolean =>
  name === undefined || /^pg_/.test(name) || (regime.ownSchemas.includes(name) && name !== 'storage');

const isCallable = (routine: Routine): boolean =>
  (routine.kind === 'function' || routine.kind === 'procedure') &&
  routine.returns !== TRIGGER &&
  routine.returns !== EVENT_TRIGGER &&
  routine.extension === undefined;

function assumptionsOf(assumed: ReadonlySet<number>, regime: Regime): string[] {
  const says: string[] = [];
  if (assumed.has(APPLICATION)) says.push('Nothing is granted to anyone: a role "application" with all privileges on tables is assumed.');
  else if (assumed.size > 0)
    says.push('Nothing is granted to anyone: the roles that policies name are taken to have all privileges on tables.');
  if (regime.migrator === undefined)
    says.push('The role that migrates is taken for a superuser, since the folder does not say what it is.');
  return says;
}
