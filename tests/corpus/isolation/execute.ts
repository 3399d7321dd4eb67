/** Our own attacks, carried out on a server: libpq's environment says on which. It makes databases and roles there, and drops them. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { attackScript } from '../../../src/prove/attack.ts';
import type { Case } from './case.ts';
import { type Compared, named } from './compare.ts';
import type { Proved } from './proved.ts';

export interface Attacker {
  tryAll(one: Case, proved: Proved, compared: readonly Compared[]): void;
  /** How many did what was said of them. */
  told(): string;
}

/** Attacks the cells that the labels do not call leaks; all that have a witness where `everything` is wanted. */
export function attacker(everything: boolean): Attacker {
  let tried = 0;
  let leaked = 0;
  let without = 0;
  return {
    tryAll(one, proved, compared) {
      const attacked = compared.filter(({ cell, label }) => isReached(cell?.verdict) && (everything || label?.word !== 'leak'));
      if (attacked.length === 0) return;
      withDatabase(proved, (database) => {
        for (const difference of attacked) {
          const { cell, label } = difference;
          const caller = proved.proof.callers.find(({ name }) => name === cell?.role);
          const script = cell && attackScript(proved.history.schema, cell, proved.proof.tenancy, caller);
          const at = `${one.set}/${one.name} ${named(difference)}`;
          if (script === undefined) {
            without++;
            console.log(`${at}: proved ${cell?.verdict}, labelled ${label?.word ?? 'nothing'}, WITHOUT A WITNESS`);
            continue;
          }
          tried++;
          const { stdout, stderr } = psql(database, ['-q', '-A', '-t'], script);
          const [, own, leak] = /OBSERVED own_rows=(\d+) leak_rows=(\d+)\s*$/.exec(stdout) ?? [];
          if (Number(leak) > 0) leaked++;
          const outcome = leak === undefined ? 'SAYS NOTHING' : Number(leak) > 0 ? 'really leaks' : 'DOES NOT LEAK';
          if (outcome === 'really leaks' && (label === undefined || label.word === 'leak')) continue;
          console.log(
            `${at}: proved ${cell?.verdict}, labelled ${label?.word ?? 'nothing'}, ${outcome} (own_rows=${own} leak_rows=${leak})`,
          );
          if (outcome !== 'really leaks') console.log(indented(`${cell?.witness?.says ?? ''}\n${stderr.trim()}`));
        }
      });
    },
    told: () => `attacks: ${tried} carried out, ${leaked} reached another tenant's rows, ${without} cells without a witness`,
  };
}

const isReached = (verdict: string | undefined): boolean => verdict === 'leaks' || verdict === 'bypassed' || verdict === 'shared';

const indented = (text: string): string =>
  text
    .split('\n')
    .slice(0, 8)
    .map((line) => `    ${line}`)
    .join('\n');

const DATABASE = 'attacked';

function withDatabase({ input }: Proved, use: (database: string) => void): void {
  const roles = rolesThere();
  const name = input.database === 'postgres' ? DATABASE : (input.database ?? DATABASE);
  psql('postgres', [], `DROP DATABASE IF EXISTS ${name};\nCREATE DATABASE ${name};`);
  const folder = mkdtempSync(join(tmpdir(), 'attacked-'));
  try {
    const texts = [
      ...input.prelude,
      ...input.migrations.map(({ source, part }) => ({ bytes: part ? source.bytes.subarray(part.start, part.end) : source.bytes })),
    ];
    const files = texts.map(({ bytes }, i) => {
      const file = join(folder, `${i}.sql`);
      writeFileSync(file, bytes);
      return file;
    });
    // In one session, which is set back between the files.
    const path = input.searchPath === undefined ? '' : `SET search_path = ${input.searchPath};\n`;
    psql(name, ['-q'], files.map((file) => `RESET ALL;\nRESET SESSION AUTHORIZATION;\n${path}\\i ${file}\n`).join(''));
    use(name);
  } finally {
    rmSync(folder, { recursive: true });
    psql('postgres', [], `DROP DATABASE IF EXISTS ${name} WITH (FORCE);`);
    const made = rolesThere().filter((role) => !roles.includes(role));
    psql('postgres', [], made.map((role) => `DROP ROLE "${role.replaceAll('"', '""')}";`).join('\n'));
  }
}

const rolesThere = (): string[] => psql('postgres', ['-q', '-A', '-t'], 'SELECT rolname FROM pg_roles').stdout.split('\n').filter(Boolean);

function psql(database: string, options: readonly string[], text: string): { readonly stdout: string; readonly stderr: string } {
  const { stdout, stderr, error } = spawnSync('psql', ['-X', ...options, '-d', database, '-f', '-'], {
    input: text,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { PGUSER: 'postgres', ...process.env, PGOPTIONS: '-c client_min_messages=warning' },
  });
  if (error) throw error;
  return { stdout, stderr };
}
