/** What callers can do to a table, as the proof has it. */
import type { Relation } from '../model/objects.ts';
import type { Cell, CellCommand, Proof } from '../prove/proof.ts';
import type { Subject } from './subject.ts';

/** Nobody is known to call: isolation rests on the application, which can do everything. */
export const isApplicationAlone = ({ proof }: Subject): boolean => proof.callers.length === 0;

/** The callers' roles for which one of the commands on the table is not denied. */
export function callersWho({ proof }: Subject, relation: Relation, ...commands: readonly CellCommand[]): string[] {
  const cells = cellsByTable(proof).get(relation.id) ?? [];
  return [...new Set(cells.filter(({ command, verdict }) => commands.includes(command) && verdict !== 'denied').map(({ role }) => role))];
}

/** Those whom the proof confines to their own rows there: who can write another tenant's outright has no need of keys. */
export function confinedWho({ proof }: Subject, relation: Relation, ...commands: readonly CellCommand[]): string[] {
  const cells = (cellsByTable(proof).get(relation.id) ?? []).filter(({ command }) => commands.includes(command));
  const loose = new Set(cells.filter(({ verdict }) => verdict === 'leaks' || verdict === 'bypassed').map(({ role }) => role));
  return [...new Set(cells.filter(({ role, verdict }) => verdict !== 'denied' && !loose.has(role)).map(({ role }) => role))];
}

const known = new WeakMap<Proof, ReadonlyMap<number, readonly Cell[]>>();

function cellsByTable(proof: Proof): ReadonlyMap<number, readonly Cell[]> {
  const found = known.get(proof);
  if (found) return found;
  const tables = new Map<number, Cell[]>();
  for (const cell of proof.cells) {
    if (cell.kind !== 'table') continue;
    const list = tables.get(cell.id);
    if (list) list.push(cell);
    else tables.set(cell.id, [cell]);
  }
  known.set(proof, tables);
  return tables;
}
