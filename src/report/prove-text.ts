/** The proof for people: what is believed of whose rows are whose, who reaches what, and every leak in a sentence. */
import { printable } from './printable.ts';
import { cellText } from './prove-text/cell.ts';
import { leaks } from './prove-text/leaks.ts';
import { matrix } from './prove-text/matrix.ts';
import { assumed, counts, notRead } from './prove-text/summary.ts';
import { believed, hasOwners } from './prove-text/tenancy.ts';
import type { Proved } from './proved.ts';
import type { Style } from './style.ts';

export interface ProveTextOptions {
  readonly style: Style;
  /** Columns of the terminal. */
  readonly width: number;
  /** One cell was asked for: its proof is told whole. */
  readonly isOneCell: boolean;
}

export const proveText = (proved: readonly Proved[], options: ProveTextOptions): string =>
  proved
    .map((one) => {
      const head = proved.length > 1 && one.folder !== undefined ? `== ${printable(one.folder)}\n\n` : '';
      return (
        head +
        parts(one, options)
          .filter((part) => part !== '')
          .join('\n')
      );
    })
    .join('\n');

function parts(proved: Proved, { style, width, isOneCell }: ProveTextOptions): string[] {
  if (isOneCell) return proved.cells.map((cell) => cellText(cell, style));
  return [
    believed(proved, style),
    ...(hasOwners(proved) ? [matrix(proved, style, width), leaks(proved, style)] : []),
    assumed(proved, style),
    notRead(proved, style),
    counts(proved, style),
  ];
}
