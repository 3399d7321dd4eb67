import path from 'node:path';
import { problem } from '../problem.ts';
import { filesUnder, nearest } from '../walk.ts';
import { sqlFiles } from './files.ts';
import type { Layout, Prepared, Step } from './layout.ts';
import { byBytes } from './order.ts';
import { templateEdits } from './placeholders.ts';
import { called } from './proof.ts';

const pattern = /^(\d+)_([^.]+)(\.[a-z0-9]+)?\.(up|down)\.(sql|fizz)$/;

/** pop (soda): `N_name.up.sql` by version as text; the files are Go templates. */
export const pop: Layout = {
  name: 'pop',
  tool: 'pop',
  detect(folder, disk) {
    if (!folder.files.some((name) => pattern.test(name))) return undefined;
    if (folder.files.some((name) => name.endsWith('.fizz'))) return 'its files come as N_name.up.sql and N_name.up.fizz';
    if (sqlFiles(folder).some((name) => usesOptions(disk.text(path.join(folder.path, name)))))
      return 'its files come as N_name.up.sql and use pop’s .Options';
    const config = nearest(disk, folder.path, 'database.yml');
    return config && `its files come as N_name.up.sql, and there is ${called(folder, config)}`;
  },
  plan(folder, disk) {
    const all = [...filesUnder(disk, folder.path, /\.(sql|fizz)$/)];
    const match = (at: string) => pattern.exec(path.basename(at));
    const up = all.filter((at) => match(at)?.[4] === 'up' && ['', '.postgres', '.postgresql', '.pg'].includes(match(at)?.[3] ?? ''));
    const version = (at: string) => match(at)?.[1] ?? '';
    const specific = new Set(up.filter((at) => match(at)?.[3] !== undefined).map(version));
    const kept = up.filter((at) => match(at)?.[3] !== undefined || !specific.has(version(at)));
    const steps = kept
      .toSorted((a, b) => byBytes(version(a), version(b)) || byBytes(a, b))
      .map((at): Step => {
        const step: Step = {
          path: at,
          version: version(at),
          transaction: 'file',
          prepare: (text): Prepared => templateEdits(text, () => undefined),
        };
        return at.endsWith('.fizz') ? { ...step, opaque: 'the step is written in fizz, not in SQL' } : step;
      });
    return {
      steps,
      problems: all.filter((at) => !match(at)).map((at) => problem('ignored-file', disk.name(at), 'pop wants names like 1_name.up.sql')),
      bookkeeping:
        'create table if not exists schema_migration (version varchar(14) not null);\n' +
        'create unique index if not exists schema_migration_version_idx on schema_migration (version);',
    };
  },
};

const usesOptions = (text: string): boolean => text.includes('.Options') && /\{\{[^}]{0,200}\.Options/.test(text);
