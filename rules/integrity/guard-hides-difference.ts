import { relationIdentity } from '../../src/judge/naming.ts';
import { placeOf } from '../../src/judge/places.ts';
import { defineRule } from '../../src/judge/rule.ts';
import type { Subject } from '../../src/judge/subject.ts';
import { columnNamed } from '../../src/judge/tables.ts';
import type { ColumnDefinition, CreateIndex } from '../../src/model/change.ts';
import type { Place, Relation } from '../../src/model/objects.ts';
import type { Step } from '../../src/model/outcome.ts';
import type { Schema } from '../../src/model/schema.ts';
import { formatType } from '../../src/model/type-name.ts';
import type { Name, TypeName } from '../../src/model/unbound.ts';

export default defineRule({
  id: 'guard-hides-difference',
  category: 'integrity',
  severity: 'warning',
  effect: 'breaks',
  title: 'IF NOT EXISTS passes over another definition',
  why: 'The statement does nothing, silently, since something of that name is there: what it says is not what the database has, and not what the next reader believes.',
  instead: 'ALTER what is there, or DROP it first; and let each definition stand once.',
  aliases: ['pg-migration-lint/PGM403'],
  watch() {
    const noted: Noted[] = [];
    return {
      change(step) {
        noted.push(...passedOver(step));
      },
      *end(subject) {
        const told = new Set<string>();
        for (const { relation, place, made, still, key } of noted) {
          const now = subject.schema.relation(relation.id);
          const says = now && still(subject, now);
          if (!now || says === undefined || told.has(`${now.id} ${key}`)) continue;
          told.add(`${now.id} ${key}`);
          yield {
            object: relationIdentity(subject.schema, now),
            at: place,
            says,
            because: [{ at: made, says: `${relation.name} is made here` }],
            key,
          };
        }
      },
    };
  },
});

/** A guarded statement that did nothing, and what is to be said where nothing later has made good for it. */
interface Noted {
  readonly relation: Relation;
  readonly place: Place;
  readonly made: Place;
  readonly key: string;
  readonly still: (subject: Subject, now: Relation) => string | undefined;
}

function passedOver({ change, schema, place }: Step): Noted[] {
  if (change.kind === 'create table' && change.ifNotExists && !change.foreign) {
    const relation = existing(schema, change.name);
    if (!relation || relation.kind === 'index') return [];
    const columns = change.elements.flatMap((element) => (element.kind === 'column' ? [element.column] : []));
    const hasLike = change.elements.some(({ kind }) => kind === 'like') || change.partitionOf !== undefined || change.ofType !== undefined;
    return hasLike
      ? []
      : [{ relation, place, made: placeOf(relation), key: 'table', still: ofColumns(columns, 'CREATE TABLE IF NOT EXISTS') }];
  }
  if (change.kind === 'alter table') {
    const relation = existing(schema, change.name);
    return change.commands.flatMap((command) => {
      if (!relation || command.kind !== 'add column' || !command.ifNotExists || !columnNamed(relation, command.column.name)) return [];
      const made = columnNamed(relation, command.column.name) ?? relation;
      return [
        { relation, place, made: placeOf(made), key: command.column.name, still: ofColumns([command.column], 'ADD COLUMN IF NOT EXISTS') },
      ];
    });
  }
  if (change.kind === 'create index' && change.ifNotExists && change.name !== undefined) {
    const relation = existing(schema, {
      name: change.name,
      at: 0,
      ...(change.table.schema !== undefined && { schema: change.table.schema }),
    });
    return relation?.index ? [{ relation, place, made: placeOf(relation), key: 'index', still: ofIndex(change) }] : [];
  }
  return [];
}

/** By its schema, or else in the one that has it. */
function existing(schema: Schema, { schema: namespace, name }: Name): Relation | undefined {
  const ids = namespace === undefined ? ['public'] : [namespace];
  for (const one of ids) {
    const found = schema.relationNamed(schema.namespaceNamed(one)?.id ?? 0, name);
    if (found) return found;
  }
  return undefined;
}

function ofColumns(columns: readonly ColumnDefinition[], statement: string): Noted['still'] {
  return ({ schema }, now) => {
    const name = relationIdentity(schema, now);
    const missing = columns.filter((column) => !columnNamed(now, column.name)).map((column) => column.name);
    if (missing.length > 0) return `${statement} does nothing, since ${name} is there: it never has ${missing.join(', ')}.`;
    for (const { name: column, type } of columns) {
      const found = columnNamed(now, column);
      const [wanted, got] = [type && plain(type), found && formatType(schema, found.type, -1)];
      if (wanted === undefined || got === undefined || isSameType(wanted, got)) continue;
      return `${statement} does nothing, since ${statement.startsWith('ADD') ? `${name}.${column}` : name} is there: ${column} is ${got}, not ${wanted}.`;
    }
    return undefined;
  };
}

function ofIndex({ parts, unique, name }: CreateIndex): Noted['still'] {
  return ({ schema }, now) => {
    const { index } = now;
    const table = schema.relation(index?.table ?? 0);
    if (!index || !table) return undefined;
    const what = `CREATE INDEX IF NOT EXISTS ${name} does nothing, since there is one of that name`;
    if (index.unique !== unique) return `${what}: it is ${index.unique ? '' : 'not '}unique.`;
    const [wanted, got] = [
      parts.map(({ column }) => column ?? '(…)'),
      index.parts.slice(0, index.keys).map((part) => (part.attribute > 0 ? (table.columns[part.attribute - 1]?.name ?? '') : '(…)')),
    ];
    return wanted.join(', ') === got.join(', ') ? undefined : `${what}: it is over ${got.join(', ')}, not over ${wanted.join(', ')}.`;
  };
}

const plain = ({ path, dimensions, percentType }: TypeName): string | undefined =>
  percentType ? undefined : `${path.at(-1)}${dimensions > 0 ? '[]' : ''}`;

const SPELLINGS: Readonly<Record<string, string>> = {
  int4: 'integer',
  int8: 'bigint',
  int2: 'smallint',
  serial: 'integer',
  serial4: 'integer',
  serial8: 'bigint',
  bigserial: 'bigint',
  smallserial: 'smallint',
  bool: 'boolean',
  float8: 'double precision',
  float4: 'real',
  bpchar: 'character',
  varchar: 'character varying',
  timestamptz: 'timestamp with time zone',
  timestamp: 'timestamp without time zone',
  timetz: 'time with time zone',
  time: 'time without time zone',
  varbit: 'bit varying',
  decimal: 'numeric',
};

/** As far as the last part of a name tells. */
function isSameType(written: string, formatted: string): boolean {
  const [, name = written, brackets = ''] = /^(.*?)((?:\[\])*)$/.exec(written) ?? [];
  const bare = formatted.replaceAll('"', '').replace(/^.*\./, '');
  return `${SPELLINGS[name] ?? name}${brackets}` === bare || `${name}${brackets}` === bare;
}
