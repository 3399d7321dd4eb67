import type { Condition, Part } from '../../model/migration.ts';
import { runsOnPostgres } from './changelog.ts';
import type { Fault, Prepared, Unit } from './layout.ts';
import { linesOf } from './lines.ts';
import { dollarBraces, namedEdits } from './placeholders.ts';

export const isLiquibase = (text: string): boolean => /^(?:\xEF\xBB\xBF)?\s*--[ \t]*liquibase[ \t]*formatted/i.test(text.slice(0, 4096));

const changeset = /^\s*--\s*changeset\s+("[^"]+"|[^:"]+):\s*("[^"]+"|\S+)(.*)/i;

/** Formatted SQL: each `--changeset author:id` is a transaction of its own; what precedes the first is dropped. */
export const cutLiquibase = (text: string): Prepared => cutFormatted(text, () => undefined);

export function cutFormatted(text: string, property: (name: string) => string | undefined): Prepared {
  const runs: Part[] = [];
  const units: Unit[] = [];
  const faults: Fault[] = [];
  const own = new Map<string, string>();
  let open: Omit<Unit, 'end'> | undefined;
  // Where a condition does not hold, the change set is left out; else everything stops.
  let skips = false;
  let skipping: 'no' | 'until-end' | number = 'no';
  const close = (end: number) => {
    if (open) units.push({ ...open, end });
    open = undefined;
  };
  for (const line of linesOf(text)) {
    const comment = line.text.trimStart().startsWith('--');
    const header = comment ? changeset.exec(line.text) : null;
    if (header) {
      close(line.start);
      skips = false;
      const attributes = header[3] ?? '';
      if (isRun(attributes))
        open = {
          start: line.end,
          version: `${unquoted(header[1])}:${unquoted(header[2])}`,
          transaction: /\brunInTransaction:"?false/i.test(attributes) ? 'statement' : 'file',
        };
      continue;
    }
    if (/^\s*-\s*(changeset|rollback|property|preconditions?)\b/i.test(line.text)) {
      faults.push({ kind: 'bad-marker', at: line.start, says: 'Liquibase stops: its lines start with two dashes' });
    }
    if (comment) {
      if (/^\s*--\s*property\s/i.test(line.text)) {
        const name = /\bname:(\S+)/i.exec(line.text)?.[1];
        if (name !== undefined) own.set(name, unquoted(/\bvalue:("[^"]*"|\S+)/i.exec(line.text)?.[1]));
      }
      if (/^\s*--\s*preconditions\b/i.test(line.text)) skips = /\bonFail:"?(?:MARK_RAN|CONTINUE)\b/i.test(line.text);
      else if (/^\s*--\s*precondition\b/i.test(line.text)) {
        const condition = skips ? conditionIn(line.text) : undefined;
        if (condition && open) open = { ...open, conditions: [...(open.conditions ?? []), condition] };
        else
          faults.push({
            kind: 'assumed-condition',
            at: line.start,
            says: 'the precondition is not evaluated: the change set is taken to run',
          });
      }
      const ignore = /^--\s*ignoreLines:(start|end|\d+)/i.exec(line.text)?.[1]?.toLowerCase();
      if (ignore !== undefined) {
        skipping = ignore === 'start' ? 'until-end' : ignore === 'end' ? 'no' : Number(ignore);
        continue;
      }
    }
    if (typeof skipping === 'number' && skipping-- <= 0) skipping = 'no';
    const undoes = comment && /^\s*--\s*rollback\b/i.test(line.text);
    if (open && skipping === 'no' && !undoes) runs.push({ start: line.start, end: line.end });
  }
  close(text.length);
  if (units.length === 0 && !faults.length) faults.push({ kind: 'no-sql', says: 'the file has no change set that runs on PostgreSQL' });
  const replaced = namedEdits(text, dollarBraces, (name) =>
    name.startsWith(':') ? `\${${name.slice(1)}}` : (property(name) ?? own.get(name)),
  );
  return { runs, units, edits: replaced.edits, faults: [...faults, ...replaced.faults] };
}

const sqlCheck = /^\s*--\s*precondition-sql-check\s+(?:expectedResult:)?("[^"]*"|'[^']*'|\S+)\s+(.*)$/i;

function conditionIn(line: string): Condition | undefined {
  const [, result, query] = sqlCheck.exec(line) ?? [];
  if (result === undefined || query === undefined) return undefined;
  return { query: utf8Of(query).trim().replace(/;$/, ''), result: utf8Of(result).replace(/^(["'])(.*)\1$/, '$2') };
}

const utf8Of = (latin1: string): string => Buffer.from(latin1, 'latin1').toString('utf8');

function isRun(attributes: string): boolean {
  if (/\bignore:"?true/i.test(attributes)) return false;
  return runsOnPostgres(/\bdbms:\s*("[^"]*"|\S+)/i.exec(attributes)?.[1] ?? '');
}

const unquoted = (written = ''): string => written.replace(/^"|"$/g, '').trim();
