import path from 'node:path';
import { belowIgnored, sqlFiles } from './files.ts';
import type { Layout, Step } from './layout.ts';
import { byUtf16 } from './order.ts';
import { namedEdits } from './placeholders.ts';
import { called, projectWith } from './proof.ts';

/** DbUp: file names as .NET's ordinal comparer orders them; no transaction unless the program asks for one. */
export const dbup: Layout = {
  name: 'dbup',
  tool: 'DbUp',
  stripsMark: true,
  detect(folder, disk) {
    if (sqlFiles(folder).length === 0) return undefined;
    const project = projectWith(disk, folder.path, /dbup/i);
    return project && `there is ${called(folder, project)}, which names DbUp`;
  },
  plan(folder, disk) {
    const steps = sqlFiles(folder)
      .sort(byUtf16)
      .map((name): Step => ({ path: path.join(folder.path, name), version: name, transaction: 'statement', prepare }));
    return { steps, problems: belowIgnored(folder, disk) };
  },
};

/** A variable is `$name$`, which is also how a dollar quote looks: two of one name are taken for the quote that they most likely are. */
function prepare(text: string) {
  const counts = new Map<string, number>();
  for (const [written] of text.matchAll(/\$[A-Za-z][\w-]*\$/g)) counts.set(written, (counts.get(written) ?? 0) + 1);
  return namedEdits(text, /\$([A-Za-z][\w-]*)\$/g, (name) => ((counts.get(`$${name}$`) ?? 0) % 2 === 0 ? `$${name}$` : undefined));
}
