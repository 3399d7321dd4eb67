/** The schema for people: one line for each fact, so that two of them can be compared line by line. */
import { printable } from './printable.ts';
import type { CatalogDifference } from './schema/index.ts';
import { privileges } from './schema-text/access.ts';
import { functions } from './schema-text/functions.ts';
import { defaultPrivileges, eventTriggers, extensions, foreignServers, publications, removed, roles } from './schema-text/global.ts';
import { type Block, indented, ofPlatform, printed, quoted, text } from './schema-text/lines.ts';
import { bySchema, type Placed } from './schema-text/placed.ts';
import { relations } from './schema-text/relations.ts';
import { sequences } from './schema-text/sequences.ts';
import { types } from './schema-text/types.ts';

/** `folder` heads it where the schemas of several histories are printed one after the other. */
export function schemaText(catalog: CatalogDifference, folder?: string): string {
  const blocks = [
    ...extensions(catalog),
    ...roles(catalog),
    ...foreignServers(catalog),
    ...publications(catalog),
    ...eventTriggers(catalog),
    ...defaultPrivileges(catalog),
    ...bySchema(catalog).flatMap(ofSchema),
    ...removed(catalog),
  ];
  const body = blocks.length === 0 ? 'nothing was made\n' : printable(printed(blocks));
  return folder === undefined ? body : `== ${printable(folder)}\n\n${body}\n`;
}

const ofSchema = (placed: Placed): Block[] => [
  ...schemas(placed),
  ...types(placed),
  ...sequences(placed),
  ...relations(placed),
  ...functions(placed),
];

const schemas = ({ schemas }: Placed): Block[] =>
  schemas.map((entry) => ({
    head: `schema ${quoted(entry, 'name')}${ofPlatform(entry)}`,
    lines: [...indented('comment', text(entry, 'comment')), ...privileges(entry)],
  }));
