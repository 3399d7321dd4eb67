/** One finding for people: what, where, since when, why it matters, and what to write instead. */
import type { Finding } from '../../judge/finding.ts';
import { positionOf, type Span } from '../../source.ts';
import type { Telling } from '../check-format.ts';
import type { Told } from '../folding.ts';
import { printable, printableLine } from '../printable.ts';
import { plural, type Style } from '../style.ts';
import { COLOUR } from '../summing-up.ts';
import { linesText } from '../where-else.ts';
import { widthOf } from './cells.ts';
import { frame } from './frame.ts';
import { indented, labelled, wrapped } from './prose.ts';

/** How much is said of a finding: all, nothing that was said of its rule before, or one sentence. */
export type Detail = 'all' | 'known-rule' | 'brief';

export function findingText({ finding, alike, following }: Told, telling: Telling, detail: Detail): string {
  const { width, style, rules } = telling;
  const rule = rules.get(finding.rule);
  const label = (word: string, text: string): string[] => labelled(word, text, width, style.dim);
  const lines = [
    ...head(finding, telling),
    ...indented(wrapped(finding.says, width - 2), '  '),
    ...(detail === 'brief' ? [] : ['', ...frame(finding.at, { width, style, mark: style[COLOUR[finding.severity]], around: 1 }), '']),
    ...(detail === 'brief' ? [] : evidence(finding, telling)),
    ...alikeText(finding, alike, label),
    ...followingText(finding, following, label),
    ...(detail === 'all' && rule ? [...label('why', rule.why), ...label('instead', rule.instead)] : []),
    ...(detail !== 'brief' && finding.fix !== undefined ? fixText(finding.fix, style) : []),
    ...(detail === 'all' ? label('more', `partywall explain ${finding.rule}`) : []),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

/** Place and rule stand on one line where there is room: a terminal makes a link of `file:line:column`. */
function head({ severity, rule, at, sure }: Finding, { style, width }: Telling): string[] {
  const said = `${severity} ${printableLine(rule)}${sure ? '' : ' (not sure)'}`;
  const words = `${style[COLOUR[severity]](severity)} ${style.bold(printableLine(rule))}${sure ? '' : ' (not sure)'}`;
  const where = placeText(at);
  return widthOf(said) + widthOf(where) + 1 <= width ? [`${words} ${style.dim(where)}`] : [words, `  ${style.dim(where)}`];
}

export function placeText({ source, start }: Span): string {
  const { line, column } = positionOf(source, start);
  return printableLine(`${source.name}:${line}:${column}`);
}

/** So many lines of SQL are shown as evidence; the rest of it is named. */
const MOST_FRAMES = 4;

function evidence({ at, because }: Finding, { style, width }: Telling): string[] {
  return because.flatMap((one, i) => {
    const line = positionOf(one.at.source, one.at.start).line;
    const isHere = one.at.source.name === at.source.name;
    const isShown = isHere && line === positionOf(at.source, at.start).line;
    const where = isShown ? '' : isHere ? `line ${line}: ` : `${placeText(one.at)}: `;
    const sql = i < MOST_FRAMES && !isShown ? [...frame(one.at, { width, style, mark: style.cyan, around: 0 }), ''] : [];
    return [...labelled('because', where + one.says, width, style.dim), ...sql];
  });
}

type Label = (word: string, text: string) => string[];

/** So many are named of a list. */
const MOST = 5;

const listed = (all: readonly string[]): string =>
  [...all.slice(0, MOST), ...(all.length > MOST ? [`and ${all.length - MOST} more`] : [])].join(', ');

function alikeText(finding: Finding, alike: readonly Finding[], label: Label): string[] {
  if (alike.length === 0) return [];
  const objects = [...new Set(alike.map(({ object }) => object))].filter((object) => object !== finding.object);
  return label('also', objects.length > 0 ? listed(objects) : `${alike.length} more of the kind at this place`);
}

function followingText(finding: Finding, following: readonly Finding[], label: Label): string[] {
  if (following.length === 0) return [];
  const said = `${plural(following.length, 'statement')} ${following.length === 1 ? 'fails' : 'fail'} for want of it`;
  return label('then', `${said}: ${linesText(finding, following)}`);
}

/** So many lines of SQL that mends it are shown. */
const MOST_FIX = 12;

function fixText(fix: string, style: Style): string[] {
  const lines = printable(fix).trimEnd().split('\n');
  const more = lines.length > MOST_FIX ? [`-- and ${plural(lines.length - MOST_FIX, 'more line')}`] : [];
  return [
    `  ${style.dim('a new migration that mends it:')}`,
    ...[...lines.slice(0, MOST_FIX), ...more].map((line) => `    ${style.green(line)}`),
  ];
}
