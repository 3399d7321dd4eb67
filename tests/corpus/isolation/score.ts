/** The score of the proofs, and every difference in words. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Cell, Evidence, Witness } from '../../../src/prove/proof.ts';
import { positionOf } from '../../../src/source.ts';
import { type Case, casesIn } from './case.ts';
import { type Compared, compare, KINDS, type Kind, named } from './compare.ts';
import { type Attacker, attacker } from './execute.ts';
import { type Proved, proved } from './proved.ts';

export async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: {
      set: { type: 'string' },
      only: { type: 'string' },
      cell: { type: 'string' },
      kind: { type: 'string' },
      show: { type: 'string', default: '5' },
      all: { type: 'boolean', default: false },
      execute: { type: 'boolean', default: false },
      'execute-all': { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const [facts, snapshots] = positionals.map((path) => resolve(path));
  if (facts === undefined) {
    console.error(
      'usage: node tests/corpus/score-isolation.mjs FACTS [SNAPSHOTS] [--set S] [--only PART] [--cell PART] [--kind K] [--show N] [--all] [--execute | --execute-all]',
    );
    return 2;
  }
  const sets = values.set?.split(',');
  const cases = casesIn(facts, snapshots).filter(
    (one) => (sets?.includes(one.set) ?? true) && `${one.set}/${one.name}`.includes(values.only ?? ''),
  );
  const execute = values.execute || values['execute-all'] ? attacker(values['execute-all']) : undefined;
  const shows = { cell: values.cell, kind: values.kind as Kind | undefined, most: Number(values.show), all: values.all };
  const totals = new Map<string, Tally>();
  for (const one of cases) {
    const tally = await score(one, shows, execute);
    totals.set(one.set, added(totals.get(one.set), tally));
  }
  console.log(['set'.padEnd(8), ...KINDS.map((kind) => kind.padStart(15)), 'replay ms'.padStart(11), 'prove ms'.padStart(10)].join(''));
  for (const [set, { counts, replay, prove }] of totals)
    console.log(
      [
        set.padEnd(8),
        ...KINDS.map((kind) => String(counts[kind] ?? 0).padStart(15)),
        replay.toFixed(0).padStart(11),
        prove.toFixed(0).padStart(10),
      ].join(''),
    );
  if (execute) console.log(execute.told());
  return [...totals.values()].some(({ counts, crashes }) => crashes > 0 || WRONG.some((kind) => (counts[kind] ?? 0) > 0)) ? 1 : 0;
}

const seen = new Set<string>();

/** Where it went wrong, once. */
function crash(error: unknown): string {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const [message = ''] = text.split('\n');
  if (seen.has(message)) return message;
  seen.add(message);
  return text;
}

const WRONG: readonly Kind[] = ['wrong isolated', 'wrong leak', 'mixed up', 'other', 'no cell', 'unknown'];

interface Shows {
  readonly cell: string | undefined;
  readonly kind: Kind | undefined;
  readonly most: number;
  readonly all: boolean;
}

interface Tally {
  readonly counts: Readonly<Partial<Record<Kind, number>>>;
  readonly replay: number;
  readonly prove: number;
  readonly crashes: number;
}

function added(a: Tally | undefined, b: Tally): Tally {
  if (!a) return b;
  const counts = Object.fromEntries(KINDS.map((kind) => [kind, (a.counts[kind] ?? 0) + (b.counts[kind] ?? 0)]));
  return { counts, replay: a.replay + b.replay, prove: a.prove + b.prove, crashes: a.crashes + b.crashes };
}

async function score(one: Case, shows: Shows, execute: Attacker | undefined): Promise<Tally> {
  const at = `${one.set}/${one.name}`;
  try {
    const result = await proved(one);
    const compared = compare(result.proof, one.labels);
    tellScopes(one, result);
    const counts: Partial<Record<Kind, number>> = {};
    let shown = 0;
    for (const difference of compared) {
      counts[difference.kind] = (counts[difference.kind] ?? 0) + 1;
      const picked = shows.cell === undefined ? undefined : named(difference).includes(shows.cell.replaceAll('"', ''));
      const wanted = picked ?? (shows.kind === undefined ? shows.all || WRONG.includes(difference.kind) : shows.kind === difference.kind);
      if (wanted && (picked || shown++ < shows.most)) tell(at, difference, picked === true);
    }
    if (shown > shows.most) console.log(`${at}: ${shown - shows.most} more`);
    execute?.tryAll(one, result, compared);
    return { counts, replay: result.replayMilliseconds, prove: result.proveMilliseconds, crashes: 0 };
  } catch (error) {
    console.log(`${at} CRASH ${crash(error)}`);
    return { counts: {}, replay: 0, prove: 0, crashes: 1 };
  }
}

function tell(at: string, difference: Compared, whole: boolean): void {
  const { kind, label, cell } = difference;
  console.log(
    `${at} ${named(difference)}: ${kind.toUpperCase()}, labelled ${label?.word ?? 'nothing'}, proved ${cell?.verdict ?? 'nothing'}${cell?.sure === false ? ' (not sure)' : ''}`,
  );
  if (label?.how) console.log(`    label: ${label.how}`);
  if (!cell) return;
  if (cell.witness) console.log(`    witness: ${cell.witness.says}`);
  for (const one of whole ? cell.because : cell.because.slice(0, 3)) console.log(`    because: ${told(one)}`);
  for (const way of cell.ways) if (whole || way.verdict === cell.verdict) tellWay(way, whole);
  if (whole && cell.witness) tellWitness(cell.witness);
}

function tellWay({ through, verdict, surface, because, witness }: Cell['ways'][number], whole: boolean): void {
  const reason = because.slice(0, whole ? undefined : 1).map(told);
  console.log(`    way ${through} (${surface}): ${verdict}${reason.length > 0 ? ` because ${reason.join('; ')}` : ''}`);
  if (whole && witness) tellWitness(witness);
}

function tellWitness({ says, context, row, world, act, temporary = [] }: Witness): void {
  console.log(`    ${says}\n    context ${JSON.stringify(context)}\n    row ${JSON.stringify(row)}`);
  for (const one of world) console.log(`    world ${one.table}${one.target ? ' (target)' : ''} ${JSON.stringify(one.row)}`);
  for (const one of temporary) console.log(`    temporary ${one.table} ${JSON.stringify(one.row)}`);
  console.log(`    act ${JSON.stringify(act)}`);
}

function told({ at, says }: Evidence): string {
  return `${at.source.name}:${positionOf(at.source, at.start).line}: ${says}`;
}

/** Whose rows the inference takes them to be, where a careful human says otherwise. */
function tellScopes({ set, name, scopes }: Case, { history: { schema }, proof }: Proved): void {
  for (const [table, { scope }] of Object.entries(scopes ?? {})) {
    for (const [id, found] of proof.tenancy.scopes) {
      const relation = schema.relation(id);
      const namespace = relation && schema.namespace(relation.namespace);
      if (!relation || `${namespace?.name}.${relation.name}` !== table.replaceAll('"', '')) continue;
      if (!scope.includes(found.kind))
        console.log(`${set}/${name} ${table}: its scope is ${scope.join(' or ')}, taken for ${found.kind} (${found.why})`);
    }
  }
}
