import path from 'node:path';
import { belowIgnored, sqlFiles } from './files.ts';
import type { Layout } from './layout.ts';
import { wholeFile } from './markers.ts';
import { byUtf16 } from './order.ts';
import { npmRange, saysMigrations } from './proof.ts';

/** Umzug with SQL files: it sorts names as JavaScript does, and leaves everything else to the project. */
export const umzug: Layout = {
  name: 'umzug',
  tool: 'Umzug',
  detect(folder, disk) {
    if (sqlFiles(folder).length === 0 || !saysMigrations(folder)) return undefined;
    return npmRange(disk, folder.path, 'umzug') ? 'package.json asks for umzug' : undefined;
  },
  plan: (folder, disk) => ({
    steps: sqlFiles(folder)
      .sort(byUtf16)
      .map((name) => ({
        path: path.join(folder.path, name),
        version: name,
        transaction: 'implicit' as const,
        prepare: wholeFile('Umzug'),
      })),
    problems: belowIgnored(folder, disk),
  }),
};
