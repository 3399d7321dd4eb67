import { type Gone, goneBy } from '../../src/judge/gone.ts';
import { routineIdentity } from '../../src/judge/naming.ts';
import { placeOf } from '../../src/judge/places.ts';
import { defineRule, type Fault } from '../../src/judge/rule.ts';
import type { Subject } from '../../src/judge/subject.ts';
import { TRIGGER } from '../../src/model/catalog/ids.ts';
import type { Relation, Routine } from '../../src/model/objects.ts';
import type { Unfound } from '../../src/prove/unfound.ts';

export default defineRule({
  id: 'body-refers-to-missing',
  category: 'integrity',
  severity: 'error',
  effect: 'breaks',
  title: 'A function names what no longer exists',
  why: 'PostgreSQL does not look into the text of a function when it drops what the text names: the migration succeeds, and the function fails when it is next called, or the trigger with every write.',
  instead:
    'Replace the function in the migration that drops or renames what it uses. A body in BEGIN ATOMIC is followed by PostgreSQL itself.',
  watch() {
    const gone = new Map<string, Gone[]>();
    return {
      change(step) {
        for (const one of goneBy(step)) gone.set(one.name, [...(gone.get(one.name) ?? []), one]);
      },
      *end(subject) {
        for (const routine of subject.schema.all('routine')) {
          const { body } = routine;
          if (body.kind !== 'text' || routine.extension !== undefined || !subject.own(routine.id)) continue;
          const words = new Set(body.text.match(/[\p{L}_][\p{L}\p{N}_$]*/gu));
          if ([...words].some((word) => gone.has(word) || gone.has(word.toLowerCase()))) yield* judged(subject, routine, gone);
        }
      },
    };
  },
});

function* judged(subject: Subject, routine: Routine, gone: ReadonlyMap<string, readonly Gone[]>): Generator<Fault> {
  const { schema } = subject;
  const tables = routine.returns === TRIGGER ? tablesOf(subject, routine) : [undefined];
  const told = new Set<string>();
  for (const table of tables)
    for (const unfound of subject.unfound(routine, table)) {
      const one = missing(subject, unfound, gone, routine, table);
      if (!one) continue;
      const name = one.table === undefined ? one.name : `${one.table}.${one.name}`;
      const key = `${one.kind} ${name}`;
      if (told.has(key)) continue;
      told.add(key);
      const object = routineIdentity(schema, routine);
      yield {
        object,
        at: placeIn(routine, unfound, one.name),
        says: `${object} names the ${one.kind} ${name}, which no longer exists: ${
          table ? `a write that fires it on ${table.name} fails when it comes to that line` : 'calling it fails when it comes to that line'
        }.`,
        because: [{ at: one.place, says: `${name} ${one.how}` }],
        key,
      };
    }
}

/** The tables whose triggers run it. */
function tablesOf({ schema }: Subject, routine: Routine): Relation[] {
  const ids = new Set<number>();
  for (const trigger of schema.all('trigger'))
    if (trigger.function === routine.id && trigger.enabled !== 'disabled') ids.add(trigger.relation);
  return [...ids].flatMap((id) => schema.relation(id) ?? []);
}

/** What the history has taken away under that name; what never was may come from elsewhere. */
function missing(
  subject: Subject,
  { message, text }: Unfound,
  gone: ReadonlyMap<string, readonly Gone[]>,
  { body }: Routine,
  table: Relation | undefined,
): Gone | undefined {
  const last = (kind: Gone['kind'], name: string, is: (one: Gone) => boolean = () => true) =>
    (gone.get(name) ?? []).findLast((one) => one.kind === kind && is(one));
  const whole = body.kind === 'text' ? body.text : '';
  const [, relation] = /^relation "(?:[^"]*\.)?([^".]+)" does not exist/.exec(message) ?? [];
  if (relation !== undefined) return makesItself(whole, relation) ? undefined : last('table', relation);
  const [, type] = /^type "(?:[^"]*\.)?([^".[\]]+)(?:\[\])?" does not exist/.exec(message) ?? [];
  if (type !== undefined) return last('type', type);
  const [, call] = /^(?:function|procedure) (?:[^(]*\.)?"?([^(."]+)"?\(/.exec(message) ?? [];
  if (call !== undefined) return isAnywhere(subject, call) ? undefined : last('function', call);
  const [, quoted, plain, of] = /^column (?:"([^"]+)"|(?:\S+\.)?(\S+))(?: of relation "([^"]+)")? does not exist/.exec(message) ?? [];
  const column = quoted ?? plain?.replaceAll('"', '');
  if (column !== undefined)
    return last('column', column, (one) => (of === undefined ? mentions(text, one.table ?? '') && lacks(subject, one) : one.table === of));
  // PostgreSQL's own words for NEW.x are others; it is the field that is missing.
  if (!table || !/^missing FROM-clause entry for table "(?:new|old)"|has no field/.test(message)) return undefined;
  for (const [, field = ''] of text.matchAll(/\b(?:new|old)\s*\.\s*"?([\p{L}_][\p{L}\p{N}_$]*)"?/giu)) {
    if (table.columns.some(({ name, dropped }) => !dropped && name === field)) continue;
    const one = last('column', field, (found) => found.table === table.name);
    if (one) return one;
  }
  return undefined;
}

const mentions = (text: string, name: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{N}_])${name.replace(/[^\p{L}\p{N}_]/gu, '\\$&')}(?![\\p{L}\\p{N}_])`, 'iu').test(text);

/** The table is there, and the column has not come back. */
const lacks = ({ schema }: Subject, { table, name }: Gone): boolean =>
  [...schema.all('relation')].some(
    (relation) => relation.name === table && !relation.columns.some((column) => !column.dropped && column.name === name),
  );

/** A temporary table of its own. */
const makesItself = (text: string, name: string): boolean =>
  new RegExp(`\\b(?:create|into)\\b[^;]*\\b(?:temp|temporary)\\b[^;]*${name.replace(/\W/g, '\\$&')}`, 'i').test(text);

const isAnywhere = ({ schema }: Subject, name: string): boolean => [...schema.all('routine')].some((routine) => routine.name === name);

const encoder = new TextEncoder();

/** The line of the body that holds the name. */
function placeIn(routine: Routine, { at, text }: Unfound, name: string) {
  const { body } = routine;
  if (body.kind !== 'text' || body.place.approximate) return placeOf(routine, 'body');
  const offset = Math.max(0, text.toLowerCase().search(new RegExp(`\\b${name.replace(/\W/g, '\\$&')}\\b`, 'i')));
  const start = body.place.start + at + encoder.encode(text.slice(0, offset)).length;
  return { ...body.place, start, end: Math.max(start, Math.min(body.place.end, start + encoder.encode(name).length)) };
}
