import { afterAll, beforeAll, expect, test } from 'vitest';
import { isUndecided } from '../../src/model/datum.ts';
import { Refusal } from '../../src/model/refusal.ts';
import { printDatum } from '../../src/model/value/print.ts';
import { readDatum } from '../../src/model/value/read.ts';
import { LITERALS } from './literals.ts';
import { quoted, type Server, startServer } from './server.ts';

const SETUP = `
create type mood as enum ('sad', 'so so', 'happy');
create type pair as (a int, b text);
create table shrunk (a int, b text, c date);
alter table shrunk drop column b;
create type floatrange as range (subtype = float8);`;

let server: Server;
beforeAll(async () => {
  server = await startServer(SETUP);
});
afterAll(() => server.close());

function ours(type: string, text: string): string {
  const id = server.typeId(type);
  try {
    const datum = readDatum(server.schema, id, -1, text, 0);
    return isUndecided(datum) ? 'undecided' : `=${printDatum(server.schema, id, datum)}`;
  } catch (error) {
    if (error instanceof Refusal) return `!${error.sqlstate}`;
    throw error;
  }
}

async function differences(cases: readonly (readonly [string, string])[]): Promise<string[]> {
  const answers = await server.attempt(
    cases.map(
      ([type, text]) => `select format('%s', ${quoted(text)}::${type === 'bit' ? 'bit(3)' : type === 'bit varying' ? 'varbit' : type})`,
    ),
  );
  return cases.flatMap(([type, text], i) => {
    const mine = ours(type, text);
    return mine === answers[i] || mine === 'undecided' ? [] : [`${type} ${JSON.stringify(text)}: server ${answers[i]}, ours ${mine}`];
  });
}

test('literals read and print as on the server', async () => {
  const cases = Object.entries(LITERALS).flatMap(([type, texts]) => (type === 'bit' ? [] : texts.map((text) => [type, text] as const)));
  expect(await differences(cases)).toEqual([]);
});
