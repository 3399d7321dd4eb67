import { quoteLiteral } from '../../model/deparse/names.ts';
import { quoteIdentifier } from '../../model/identifier.ts';
import type { Entry } from '../schema/index.ts';
import { type Block, entries, flag, indented, named, ofPlatform, quoted, text, texts } from './lines.ts';
import type { Placed } from './placed.ts';

export const types = ({ enums, domains, compositeTypes, rangeTypes }: Placed): Block[] => [
  ...enums.map(enumBlock),
  ...domains.map(domainBlock),
  ...compositeTypes.map(compositeBlock),
  ...rangeTypes.map((entry) => ({ head: `range ${named(entry)} of ${text(entry, 'subtype')}${ofPlatform(entry)}`, lines: [] })),
];

const enumBlock = (entry: Entry): Block => ({
  head: `enum ${named(entry)} (${texts(entry, 'values').map(quoteLiteral).join(', ')})${ofPlatform(entry)}`,
  lines: indented('comment', text(entry, 'comment')),
});

function domainBlock(entry: Entry): Block {
  const value = text(entry, 'default');
  const modifiers = `${flag(entry, 'notNull') ? ' NOT NULL' : ''}${value === undefined ? '' : ` DEFAULT ${value}`}`;
  return {
    head: `domain ${named(entry)} AS ${text(entry, 'baseType')}${modifiers}${ofPlatform(entry)}`,
    lines: [
      ...indented('comment', text(entry, 'comment')),
      ...entries(entry, 'constraints')
        .filter((one) => text(one, 'name') !== `${text(entry, 'name')}_not_null`)
        .map((one) => `constraint ${quoted(one, 'name')} ${text(one, 'definition')}`),
    ],
  };
}

const compositeBlock = (entry: Entry): Block => ({
  head: `type ${named(entry)}${ofPlatform(entry)}`,
  lines: entries(entry, 'attributes').map((one) => `${quoteIdentifier(text(one, 'name') ?? '')} ${text(one, 'type')}`),
});
