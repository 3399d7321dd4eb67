/** What it comes to, and what it rests on. */
import { lineOf } from '../place.ts';
import { printable } from '../printable.ts';
import type { Proved } from '../proved.ts';
import { grouped, plural, type Style } from '../style.ts';
import { signed, VERDICTS } from '../verdict-sign.ts';

export function counts({ cells }: Proved, style: Style): string {
  const said = VERDICTS.flatMap((verdict) => {
    const count = cells.filter((cell) => cell.verdict === verdict).length;
    return count === 0 ? [] : [signed(verdict, style, `${grouped(count)} ${verdict}`)];
  });
  return `${[plural(cells.length, 'cell'), said.join(', ')].filter((part) => part !== '').join(': ')}\n`;
}

export function assumed({ proof }: Proved, style: Style): string {
  const callers = proof.callers.filter((caller) => caller.assumed).map(({ name, why }) => `${name}: ${why}`);
  const all = [...callers, ...proof.assumptions];
  if (all.length === 0) return '';
  return `${[style.bold('Assumed'), ...all.map((one) => `  ${printable(one)}`)].join('\n')}\n`;
}

export function notRead({ cells, unread }: Proved, style: Style): string {
  const unknown = new Map<string, { readonly says: string; count: number }>();
  for (const cell of cells) {
    if (cell.verdict !== 'unknown') continue;
    const one = cell.because.at(-1) ?? cell.ways.find((way) => way.verdict === 'unknown')?.because.at(-1);
    const says = one ? `${lineOf(one.at)} ${one.says}` : 'something was not understood';
    const known = unknown.get(says);
    if (known) known.count++;
    else unknown.set(says, { says, count: 1 });
  }
  const causes = [...unknown.values()]
    .sort((a, b) => b.count - a.count)
    .map(({ says, count }) => `  ${printable(says)} ${style.dim(`(${plural(count, 'cell')})`)}`);
  const files = unread.map(({ file, line, why }) => `  ${style.dim(printable(`${file}:${line}`))} ${printable(why)}`);
  return [...listed('Not known', causes, style), ...listed('Not read, so nothing is said about it', files, style)].join('\n');
}

/** So many lines of each are shown. */
const MOST = 10;

function listed(title: string, lines: readonly string[], style: Style): string[] {
  if (lines.length === 0) return [];
  const more = lines.length > MOST ? [`  and ${lines.length - MOST} more`] : [];
  return [`${[style.bold(title), ...lines.slice(0, MOST), ...more].join('\n')}\n`];
}
