import path from 'node:path';
import { type Disk, type Folder, isRead, wordsOf } from '../disk.ts';
import { type Problem, problem } from '../problem.ts';
import { nearest } from '../walk.ts';
import { cutDbmate } from './dbmate.ts';
import { hash } from './digest.ts';
import { belowIgnored, sqlFiles } from './files.ts';
import { cutGoose } from './goose.ts';
import type { Layout, Prepare, Prepared, Step } from './layout.ts';
import { cutLiquibase } from './liquibase-sql.ts';
import { wholeFile } from './markers.ts';

/** Atlas: file names as bytes, from the last checkpoint on; other tools' folders are read by their markers, in Atlas' order. */
export const atlas: Layout = {
  name: 'atlas',
  tool: 'Atlas',
  detect: (folder) => (folder.files.includes('atlas.sum') ? 'the folder holds atlas.sum' : undefined),
  plan(folder, disk) {
    const format = formatOf(folder, disk);
    const names = sqlFiles(folder).filter((name) => format !== 'golang-migrate' || !name.endsWith('.down.sql'));
    const checkpoint = names.findLastIndex((name) => directives(disk.text(path.join(folder.path, name))).has('checkpoint'));
    const kept = names.slice(Math.max(checkpoint, 0));
    const steps = kept.map(
      (name): Step => ({
        path: path.join(folder.path, name),
        version: name.replace(/\.sql$/, '').split('_')[0] ?? name,
        transaction: 'file',
        prepare: prepares[format] ?? prepareOwn,
      }),
    );
    return {
      steps,
      problems: [...belowIgnored(folder, disk), ...sumProblems(folder, disk)],
      bookkeeping:
        'create schema if not exists atlas_schema_revisions;\n' +
        'create table if not exists atlas_schema_revisions.atlas_schema_revisions (version varchar primary key, description varchar not null,' +
        ' type bigint not null default 2, applied bigint not null default 0, total bigint not null default 0, executed_at timestamptz not null,' +
        ' execution_time bigint not null, error text, error_stmt text, hash varchar not null, partial_hashes jsonb, operator_version varchar not null);',
      ...(checkpoint > 0 && { because: `on a fresh database it starts at its last checkpoint, ${names[checkpoint]}` }),
    };
  },
};

const prepares: Readonly<Record<string, Prepare>> = { goose: cutGoose, dbmate: cutDbmate, liquibase: cutLiquibase };

function prepareOwn(text: string): Prepared {
  const mode = directives(text).get('txmode');
  return { ...wholeFile('Atlas')(text), transaction: mode === 'none' ? 'statement' : 'file' };
}

function formatOf(folder: Folder, disk: Disk): string {
  const config = nearest(disk, folder.path, 'atlas.hcl');
  return /\bformat\s*=\s*"?([\w-]+)/.exec(config ? wordsOf(disk, config) : '')?.[1] ?? 'atlas';
}

/** The block of comments that a file starts with counts where an empty line follows it, and one with a carriage return is none. */
export function directives(text: string): Map<string, string> {
  const found = new Map<string, string>();
  let at = 0;
  while (text.startsWith('--', at) || text.startsWith('#', at)) {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end < 0 ? text.length : end);
    const [, name, value = ''] = /^(?:--|#)\s*atlas:(\w+)(?:\s+(.*))?$/.exec(line) ?? [];
    if (name !== undefined) found.set(name, value.trim());
    at = end < 0 ? text.length : end + 1;
  }
  return text.startsWith('\n', at) || text.slice(at).trim() === '' ? found : new Map();
}

/** atlas.sum holds a running SHA-256 over names and contents: an edited, added or removed file changes it. */
function sumProblems(folder: Folder, disk: Disk): Problem[] {
  const file = path.join(folder.path, 'atlas.sum');
  const noted = new Map(
    wordsOf(disk, file)
      .split('\n')
      .slice(1)
      .map((line) => [line.slice(0, line.lastIndexOf(' ')), line.slice(line.lastIndexOf(' ') + 1).trim()] as const),
  );
  noted.delete('');
  const running = hash('sha256');
  for (const name of sqlFiles(folder)) {
    const at = path.join(folder.path, name);
    const bytes = disk.bytes(at);
    running.update(name);
    if (isRead(bytes) && directives(disk.text(at)).get('sum') !== 'ignore') running.update(bytes);
    const sum = `h1:${running.copy().digest('base64')}`;
    if (!noted.has(name)) return [problem('broken-chain', disk.name(at), 'Atlas stops: atlas.sum does not list the file')];
    if (noted.get(name) !== sum)
      return [problem('broken-chain', disk.name(at), 'Atlas stops: the file, or one before it, is not what atlas.sum was made from')];
    noted.delete(name);
  }
  return [...noted.keys()]
    .slice(0, 1)
    .map((name) => problem('broken-chain', disk.name(file), `Atlas stops: atlas.sum lists ${name}, which is not there`));
}
