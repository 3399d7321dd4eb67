import { whoCan } from '../../src/judge/leak-fault.ts';
import { routineIdentity } from '../../src/judge/naming.ts';
import { defineRule } from '../../src/judge/rule.ts';
import type { Leak, Subject } from '../../src/judge/subject.ts';
import { distinct } from '../../src/judge/words.ts';

export default defineRule({
  id: 'isolation-unproved',
  category: 'isolation',
  severity: 'warning',
  effect: 'opens',
  title: 'Nobody can tell from the migrations whether rows stay within their tenant',
  why: 'The proof would rest on something that was not read or not understood: a function in another language, a query that is put together at run time, a column of a kind that says nothing.',
  instead: 'Say it in a way that can be read, or look at it yourself and allow the rule with the reason.',
  *schema(subject) {
    for (const [through, doubts] of doubtsOf(subject)) {
      const [first] = doubts;
      const because = first?.way.because.at(-1) ?? first?.cell.because.at(-1);
      if (!first || !because) continue;
      const reasons = distinct(doubts.flatMap(({ way, cell }) => [...way.because, ...cell.because].flatMap(({ says }) => reasonIn(says))));
      yield {
        object: through,
        at: (first.way.because[0] ?? because).at,
        says: `Whether ${whoCan(subject, doubts)}${doubts.every(({ cell }) => cell.object === through) ? ` in ${through}` : ` by way of ${through}`} is not known${reasons.length > 0 ? `: ${reasons.slice(0, 2).join('; ')}` : ''}.`,
        sure: false,
        data: { cells: doubts.map(({ cell: { object, command, role } }) => ({ table: object, command, role })) },
      };
    }
  },
});

const reasonIn = (says: string): string[] => {
  const found = /^(?:not understood: |it is not known whether )(.*)$/s.exec(says)?.[1];
  if (found === undefined) return [];
  return [found.startsWith('there are') ? found : `it is not understood ${found.startsWith('whether') ? found : `what ${found} gives`}`];
};

/** By what leads there: a table, a view or a function that several cells are about is told once. */
function doubtsOf({ proof, regime, schema }: Subject): Map<string, Leak[]> {
  const found = new Map<string, Leak[]>();
  // What runs as its caller does nothing that the caller could not do.
  const harmless = new Set<string>();
  for (const routine of schema.all('routine')) if (!routine.securityDefiner) harmless.add(routineIdentity(schema, routine));
  for (const cell of proof.cells) {
    const ways = cell.ways.filter(({ verdict, surface }) => verdict === 'unknown' && (regime.callersCome === 'sql' || surface === 'api'));
    const own = cell.verdict === 'unknown' && ways.length === 0 && cell.ways.every(({ verdict }) => verdict !== 'unknown');
    for (const way of own ? cell.ways.slice(0, 1) : ways) {
      if (harmless.has(way.through)) continue;
      const known = found.get(way.through);
      if (known) known.push({ cell, way });
      else found.set(way.through, [{ cell, way }]);
    }
  }
  return found;
}
