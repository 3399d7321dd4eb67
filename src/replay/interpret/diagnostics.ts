import { INT8, TEXT } from '../../model/catalog/ids.ts';
import { undecided } from '../../model/datum.ts';
import type { ProgramStatement } from '../../model/program.ts';
import type { Frame } from './frame.ts';
import { assign, type Typed } from './value.ts';

/** GET [STACKED] DIAGNOSTICS. */
export function diagnostics(frame: Frame, statement: Extract<ProgramStatement, { kind: 'get diagnostics' }>): void {
  const { caught } = frame;
  const text = (value: string | undefined): Typed => ({ value: value ?? '', type: TEXT });
  for (const { target, what } of statement.items) {
    const item = what.toLowerCase();
    const value: Typed =
      item === 'row_count'
        ? { value: frame.rowCount === undefined ? undecided('how many rows there are') : BigInt(frame.rowCount), type: INT8 }
        : item === 'message_text'
          ? text(caught?.message)
          : item === 'returned_sqlstate'
            ? text(caught?.sqlstate)
            : item === 'pg_exception_detail'
              ? text(caught?.detail)
              : item === 'pg_exception_hint'
                ? text(caught?.hint)
                : text('');
    assign(frame, target, value);
  }
}
