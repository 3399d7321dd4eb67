import type { Entry } from '../schema/index.ts';
import { privileges } from './access.ts';
import { type Block, entries, flag, named, ofPlatform, text, withFacts } from './lines.ts';
import type { Placed } from './placed.ts';

/** One that a serial or identity column brought along is its column's business, unless more was done with it. */
export const sequences = ({ sequences }: Placed): Block[] =>
  sequences.flatMap((entry) => {
    const facts = numbers(entry);
    const owned = text(entry, 'ownedBy');
    const isPlain = facts.length === 0 && entries(entry, 'grants').length === 0;
    if (owned !== undefined && isPlain && ofPlatform(entry) === '') return [];
    const of = owned === undefined ? [] : [`${flag(entry, 'identity') ? 'identity of' : 'owned by'} ${owned}`];
    return [
      {
        head: withFacts(`sequence ${named(entry)} AS ${text(entry, 'type')}${ofPlatform(entry)}`, [...of, ...facts]),
        lines: privileges(entry),
      },
    ];
  });

const LARGEST: Readonly<Record<string, string>> = { smallint: '32767', integer: '2147483647', bigint: '9223372036854775807' };

/** What is not as CREATE SEQUENCE leaves it. */
function numbers(entry: Entry): string[] {
  const ordinary = { start: '1', increment: '1', min: '1', max: LARGEST[text(entry, 'type') ?? ''] ?? '', cache: '1' };
  const said = Object.entries(ordinary).flatMap(([key, value]) => {
    const found = text(entry, key);
    return found === undefined || found === value ? [] : [`${key} ${found}`];
  });
  return flag(entry, 'cycle') ? [...said, 'cycle'] : said;
}
