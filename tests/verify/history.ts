/** Histories for the comparison with a server, written in the tests. */
import type { HistoryInput } from '../../src/history.ts';
import type { Migration, TransactionClass } from '../../src/model/migration.ts';
import { type Catalog, catalogOf, diffCatalog } from '../../src/report/schema/index.ts';
import type { Source } from '../../src/source.ts';
import { type Canonical, type Verification, verifyHistory } from '../../src/verify/index.ts';
import { parser } from '../parse/with-parser.ts';

export const canonical: Canonical = { catalogOf, difference: (before, after) => diffCatalog(before as Catalog, after as Catalog) };

const encoder = new TextEncoder();
const sourceOf = (name: string, text: string): Source => ({ name, bytes: encoder.encode(text) });

/** Each text is a migration, by its file's name. */
export function historyOf(texts: Readonly<Record<string, string>>, transaction: TransactionClass = 'file', prelude = ''): HistoryInput {
  const migrations = Object.entries(texts).map(
    ([name, text], group): Migration => ({ name, source: sourceOf(name, text), transaction, group, resetBefore: group > 0 }),
  );
  return { parser, version: 18, prelude: prelude === '' ? [] : [sourceOf('prelude.sql', prelude)], migrations };
}

export async function verified(input: HistoryInput, how: Canonical = canonical): Promise<Verification> {
  const verification = await verifyHistory(input, how);
  if ('says' in verification) throw new Error(verification.says);
  return verification;
}

/** SQLSTATEs of server and replay, by line. */
export const verdictsOf = ({ verdicts }: Verification): (readonly [string, string | null, string | null])[] =>
  verdicts.map(({ source, server, model }) => [source.name, server?.sqlstate ?? null, model?.sqlstate ?? null] as const);
