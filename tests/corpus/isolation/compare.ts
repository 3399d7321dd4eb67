/** Cells against labels: which agree, and how the others differ. */
import type { Cell, Proof, Verdict } from '../../../src/prove/proof.ts';
import type { Label } from './case.ts';

export const KINDS = ['right', 'wrong isolated', 'wrong leak', 'unknown', 'mixed up', 'other', 'no cell', 'unscored'] as const;
export type Kind = (typeof KINDS)[number];

export interface Compared {
  readonly kind: Kind;
  readonly label: Label | undefined;
  readonly cell: Cell | undefined;
}

export function compare(proof: Proof, labels: readonly Label[]): Compared[] {
  const cells = new Map(proof.cells.map((cell) => [keyOf(cell.object, cell.command, cell.role), cell]));
  const compared: Compared[] = labels.map((label) => {
    const key = keyOf(label.table, label.command, label.role);
    const cell = cells.get(key);
    cells.delete(key);
    return { kind: kindOf(label, cell?.verdict), label, cell };
  });
  return [...compared, ...Array.from(cells.values(), (cell): Compared => ({ kind: 'unscored', label: undefined, cell }))];
}

const keyOf = (object: string, command: string, role: string): string => `${object.replaceAll('"', '')} ${command} ${role}`;

export const named = ({ label, cell }: Compared): string =>
  `${(label?.table ?? cell?.object ?? '').replaceAll('"', '')} ${label?.command ?? cell?.command} ${label?.role ?? cell?.role}`;

const LEAKING: readonly (Verdict | undefined)[] = ['leaks', 'bypassed'];

/** `mixed up`: nothing leaks, but whether anybody may is answered wrongly. `other`: `shared` or `public` where nothing of the kind was seen. */
function kindOf({ word, sharedWillDo, unknownWillDo }: Label, verdict: Verdict | undefined): Kind {
  if (word === 'open') return 'unscored';
  if (verdict === undefined) return 'no cell';
  if (verdict === 'unknown') return unknownWillDo ? 'right' : 'unknown';
  const leaking = LEAKING.includes(verdict);
  switch (word) {
    case 'leak':
      return leaking || (verdict === 'shared' && sharedWillDo) ? 'right' : 'wrong isolated';
    case 'shared':
      return verdict === 'shared' ? 'right' : leaking ? 'wrong leak' : 'wrong isolated';
    case 'safe':
      return verdict === 'isolated' ? 'right' : leaking ? 'wrong leak' : verdict === 'denied' ? 'mixed up' : 'other';
    case 'deny':
      return verdict === 'denied' || verdict === 'isolated' ? 'right' : leaking ? 'wrong leak' : 'other';
  }
}
