/** ORDER BY, GROUP BY and WINDOW: items that name what is selected, and how it is ordered (get_rule_sortgroupclause). */
import type { BoundWindow, Expression, SortKey } from '../expression.ts';
import { quoteIdentifier } from '../identifier.ts';
import type { Grouping } from '../query.ts';
import { isVariable, printMerged, printVariable } from './column.ts';
import { printConstant } from './constant.ts';
import { type Context, keyword, STEP } from './context.ts';
import { print } from './expression.ts';

export function printOrder(context: Context, keys: readonly SortKey[], item: (e: Expression) => void = (e) => printItem(context, e)): void {
  const { schema, names, out } = context;
  keys.forEach((key, i) => {
    if (i > 0) out.add(', ');
    item(key.by);
    const using = schema.operator(key.operator)?.name;
    if (using !== undefined && using !== '<' && using !== '>') {
      out.add(` USING ${names.operator(key.operator, key.by.type, key.by.type)} NULLS ${key.nullsFirst ? 'FIRST' : 'LAST'}`);
      return;
    }
    const descending = using === undefined ? key.descending : using === '>';
    if (descending) out.add(' DESC');
    if (key.nullsFirst !== descending) out.add(key.nullsFirst ? ' NULLS FIRST' : ' NULLS LAST');
  });
}

/** A bare integer would count columns; what looks like a call could be taken for CUBE or ROLLUP. */
export function printItem(context: Context, e: Expression): void {
  if (e.kind === 'constant') {
    printConstant(context, e, 'always');
    return;
  }
  const around = context.inOrderBy;
  if (isVariable(e)) {
    context.inOrderBy = true;
    printVariable(context, e);
    context.inOrderBy = around;
    return;
  }
  if ((e.kind === 'coalesce' || e.kind === 'cast') && printMerged(context, e) !== undefined) return;
  const parenthesized = context.pretty || isCall(e);
  if (parenthesized) context.out.add('(');
  print(context, e, true);
  if (parenthesized) context.out.add(')');
}

const isCall = (e: Expression): boolean =>
  e.kind === 'call' ||
  e.kind === 'aggregate' ||
  e.kind === 'window' ||
  (e.kind === 'json' && e.what !== 'is json') ||
  (e.kind === 'cast' && (e.how === 'function' || e.how === 'length'));

export function printGrouping(context: Context, set: Grouping, bare: boolean): void {
  const { out } = context;
  if (set.kind === 'empty') {
    out.add('()');
    return;
  }
  if (set.kind === 'expressions') {
    const parenthesized = !bare || set.by.length !== 1;
    if (parenthesized) out.add('(');
    set.by.forEach((e, i) => {
      if (i > 0) out.add(', ');
      printItem(context, e);
    });
    if (parenthesized) out.add(')');
    return;
  }
  out.add({ rollup: 'ROLLUP(', cube: 'CUBE(', sets: 'GROUPING SETS (' }[set.kind]);
  set.items.forEach((item, i) => {
    if (i > 0) out.add(', ');
    printGrouping(context, item, set.kind !== 'sets');
  });
  out.add(')');
}

export function printWindows(context: Context, windows: readonly BoundWindow[]): void {
  windows.forEach((window, i) => {
    if (i === 0) keyword(context, ' WINDOW ', -STEP, STEP, 1);
    else context.out.add(', ');
    context.out.add(`${quoteIdentifier(window.name ?? '')} AS `);
    printWindow(context, window);
  });
}

export function printWindow(context: Context, window: BoundWindow): void {
  const { out } = context;
  let needsSpace = false;
  const space = () => {
    if (needsSpace) out.add(' ');
    needsSpace = true;
  };
  out.add('(');
  if (window.base !== undefined) {
    space();
    out.add(quoteIdentifier(window.base));
  } else if (window.partition.length > 0) {
    space();
    out.add('PARTITION BY ');
    window.partition.forEach((e, i) => {
      if (i > 0) out.add(', ');
      printItem(context, e);
    });
  }
  if (window.order.length > 0 && (window.base === undefined || window.ordered)) {
    space();
    out.add('ORDER BY ');
    printOrder(context, window.order);
  }
  if ((window.frame & FRAME.nonDefault) !== 0) {
    space();
    printFrame(context, window);
  }
  out.add(')');
}

/** The bits of `frameOptions`. */
const FRAME = {
  nonDefault: 0x1,
  range: 0x2,
  rows: 0x4,
  between: 0x10,
  startUnbounded: 0x20,
  endUnbounded: 0x100,
  startCurrent: 0x200,
  endCurrent: 0x400,
  startPreceding: 0x800,
  endPreceding: 0x1000,
  excludeCurrent: 0x8000,
  excludeGroup: 0x10000,
  excludeTies: 0x20000,
};

function printFrame(context: Context, { frame, start, end }: BoundWindow): void {
  const { out } = context;
  const has = (bit: number) => (frame & bit) !== 0;
  const bound = (unbounded: string | undefined, current: boolean, offset: Expression | undefined, preceding: boolean) => {
    if (unbounded !== undefined || current || !offset) return out.add(unbounded ?? 'CURRENT ROW');
    print(context, offset, false);
    out.add(preceding ? ' PRECEDING' : ' FOLLOWING');
  };
  out.add(has(FRAME.range) ? 'RANGE ' : has(FRAME.rows) ? 'ROWS ' : 'GROUPS ');
  if (has(FRAME.between)) out.add('BETWEEN ');
  bound(has(FRAME.startUnbounded) ? 'UNBOUNDED PRECEDING' : undefined, has(FRAME.startCurrent), start, has(FRAME.startPreceding));
  if (has(FRAME.between)) {
    out.add(' AND ');
    bound(has(FRAME.endUnbounded) ? 'UNBOUNDED FOLLOWING' : undefined, has(FRAME.endCurrent), end, has(FRAME.endPreceding));
  }
  if (has(FRAME.excludeCurrent)) out.add(' EXCLUDE CURRENT ROW');
  else if (has(FRAME.excludeGroup)) out.add(' EXCLUDE GROUP');
  else if (has(FRAME.excludeTies)) out.add(' EXCLUDE TIES');
}
