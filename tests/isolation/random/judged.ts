/** What the proof of a set of policies says against PostgreSQL. */

import { replayHistory } from '../../../src/history.ts';
import { proofOf } from '../../../src/isolation.ts';
import { platformNamed } from '../../../src/platform/index.ts';
import { attackScript } from '../../../src/prove/attack.ts';
import type { Proof } from '../../../src/prove/proof.ts';
import { regimeOf } from '../../../src/regime.ts';
import { parser, sourceOf } from '../../parse/with-parser.ts';
import { observed } from '../psql.ts';
import type { Session } from '../session.ts';
import type { PolicySet } from './policies.ts';
import { attacks, COMMANDS, SCHEMA, SETTINGS } from './world.ts';

export interface Told {
  readonly wrong: readonly string[];
  readonly unknown: number;
}

export async function contradictions(session: Session, set: PolicySet, number: number): Promise<Told> {
  const { proof, schema } = await proved(set);
  const reached = await inDatabase(session, set, (rename) => attacks(session, rename));
  const wrong: string[] = [];
  let unknown = 0;
  for (const command of COMMANDS) {
    const cell = proof.cells.find((one) => one.object === 'public.docs' && one.command === command && one.role === 'app_user');
    const says = (text: string): string => `set ${number}, ${command}: ${text}\n${set.statements.join(';\n')}`;
    const attack = reached.get(command);
    if (!cell) wrong.push(says('there is no cell'));
    else if (cell.verdict === 'unknown') unknown++;
    else if (cell.verdict === 'leaks' || cell.verdict === 'bypassed') {
      const script = attackScript(schema, cell, proof.tenancy);
      if (script === undefined) {
        wrong.push(says(`a leak without a witness${attack === undefined ? ', and none was found' : ''}`));
        continue;
      }
      const { leak, errors } = await inDatabase(session, set, (rename) => observed(session.db, rename(script)));
      if (!(leak > 0)) wrong.push(says(`a leak that its own attack does not reach\n${[...errors, script].join('\n')}`));
    } else if (attack !== undefined && cell.verdict !== 'shared') wrong.push(says(`${cell.verdict}, but ${attack}`));
  }
  return { wrong, unknown };
}

let runs = 0;

/** With the policies in place. A setting that has once been set is never unknown again, so each time it has another name. */
function inDatabase<T>(session: Session, { statements }: PolicySet, use: (rename: (text: string) => string) => Promise<T>): Promise<T> {
  const number = ++runs;
  const rename = (text: string): string => text.replace(/\bapp\./g, `app_${number}.`);
  return session.inside(async () => {
    await session.db.exec(rename([MY_TENANT, ...statements].join(';')));
    return use(rename);
  });
}

const MY_TENANT = (/create function my_tenant\(\).*\$\$;/.exec(SCHEMA)?.[0] ?? '').replace('create', 'create or replace').replace(/;$/, '');

async function proved({
  statements,
}: PolicySet): Promise<{ readonly proof: Proof; readonly schema: Awaited<ReturnType<typeof replayHistory>>['schema'] }> {
  const history = await replayHistory({
    parser,
    version: 18,
    prelude: [],
    migrations: [
      { name: 'random.sql', source: sourceOf(`${SCHEMA}${statements.join(';\n')};`), transaction: 'file', group: 0, resetBefore: false },
    ],
  });
  return { proof: proofOf(history, regimeOf(platformNamed('postgres'), SETTINGS), SETTINGS), schema: history.schema };
}
