/** Tables and views, each with all that hangs on it. */
import { quoteQualified } from '../../model/identifier.ts';
import type { Entry } from '../schema/index.ts';
import { columnPrivileges, owner, privileges } from './access.ts';
import { columns } from './columns.ts';
import { type Block, entries, flag, indented, list, named, ofPlatform, text, texts, withFacts } from './lines.ts';
import { byTable, type Placed } from './placed.ts';
import { constraints, indexes, policies, rules, statistics, triggers } from './table-parts.ts';

export function relations(placed: Placed): Block[] {
  const parts = partsOf(placed);
  const listed = new Set(placed.relations.map(named));
  const others = [...new Set(parts.flatMap(({ byTable }) => [...byTable.keys()]))].filter((table) => !listed.has(table)).sort();
  return [
    ...placed.relations.map((entry) => relationBlock(entry, partLines(parts, named(entry)))),
    ...others.map((table) => ({ head: `on ${table} (the platform's)`, lines: partLines(parts, table) })),
  ];
}

interface Part {
  readonly byTable: ReadonlyMap<string, readonly Entry[]>;
  readonly lines: (entry: Entry) => string[];
}

/** What belongs to tables, in the order in which it is told. */
function partsOf(placed: Placed): Part[] {
  const owned = (entry: Entry): string => quoteQualified(text(entry, 'schema') ?? '', text(entry, 'table') ?? '');
  return [
    { byTable: byTable(placed.constraints, owned), lines: constraints },
    { byTable: byTable(placed.indexes, indexed), lines: indexes },
    { byTable: byTable(placed.policies, owned), lines: policies },
    { byTable: byTable(placed.rules, owned), lines: rules },
    { byTable: byTable(placed.triggers, owned), lines: triggers },
    { byTable: byTable(placed.statistics, (entry) => text(entry, 'table') ?? ''), lines: statistics },
  ];
}

const partLines = (parts: readonly Part[], table: string): string[] =>
  parts.flatMap(({ byTable, lines }) => (byTable.get(table) ?? []).flatMap(lines));

/** An index lies in its table's schema, and names it with that, unquoted. */
function indexed(entry: Entry): string {
  const schema = text(entry, 'schema') ?? '';
  const table = text(entry, 'table') ?? '';
  return quoteQualified(schema, table.startsWith(`${schema}.`) ? table.slice(schema.length + 1) : table);
}

function relationBlock(entry: Entry, parts: readonly string[]): Block {
  return {
    head: withFacts(`${kindOf(entry)} ${named(entry)}${ofPlatform(entry)}`, [...security(entry), ...owner(entry), ...shape(entry)]),
    lines: [
      ...indented('comment', text(entry, 'comment')),
      ...columns(entries(entry, 'columns')),
      ...parts,
      ...indented('AS', text(entry, 'definition')),
      ...privileges(entry),
      ...columnPrivileges(entries(entry, 'columns')),
    ],
  };
}

const KINDS: Readonly<Record<string, string>> = {
  partitioned: 'table',
  partition: 'table',
  'partition-partitioned': 'table',
  foreign: 'foreign table',
};

function kindOf(entry: Entry): string {
  const kind = text(entry, 'kind') ?? '';
  return KINDS[kind] ?? kind;
}

/** Always said, for it is what a reader looks for first. */
function security(entry: Entry): string[] {
  const kind = kindOf(entry);
  if (kind === 'view') return [flag(entry, 'securityInvoker') ? 'reads as its caller' : 'reads as its owner'];
  if (kind !== 'table') return ['row security cannot apply'];
  return [`row security ${flag(entry, 'rls') ? 'on' : 'off'}`, ...(flag(entry, 'rlsForced') ? ['forced'] : [])];
}

function shape(entry: Entry): string[] {
  const bound = text(entry, 'partitionBound');
  const parents = texts(entry, 'parents').join(', ');
  const key = text(entry, 'partitionKey');
  const identity = text(entry, 'replicaIdentity') ?? 'default';
  const ordinary = kindOf(entry) === 'table' || kindOf(entry) === 'materialized view' ? 'default' : 'nothing';
  return [
    ...(flag(entry, 'unlogged') ? ['unlogged'] : []),
    ...(key === undefined ? [] : [`partitioned by ${key}`]),
    ...(parents === '' ? [] : [bound === undefined ? `inherits ${parents}` : `partition of ${parents} ${bound}`]),
    ...list('with', texts(entry, 'options')),
    ...(identity === ordinary ? [] : [`replica identity ${identity}`]),
    ...(entry['populated'] === false ? ['not populated'] : []),
  ];
}
