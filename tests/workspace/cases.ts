import { expect, test } from 'vitest';
import { historyOf, makeFolder, runOf } from './folder.ts';

/** A folder as a tool's users have it, and what has to come of it. */
export interface Case {
  readonly files: Readonly<Record<string, string>>;
  /** The path that is named; the folder where absent. */
  readonly at?: string;
  readonly layout: string;
  readonly reason: RegExp;
  readonly runs: readonly string[];
  readonly transactions?: readonly string[];
}

export function testCases(cases: Readonly<Record<string, Case>>): void {
  test.each(Object.entries(cases))('%s', async (_, { files, at, layout, reason, runs, transactions }) => {
    const history = await historyOf(makeFolder(files), at);
    expect(history.root.layout).toBe(layout);
    expect(history.root.reason).toMatch(reason);
    expect(runOf(history)).toEqual(runs);
    if (!transactions) return;
    const all = history.migrations.map((one) => one.transaction);
    expect(transactions.length === 1 ? [...new Set(all)] : all).toEqual(transactions);
  });
}
