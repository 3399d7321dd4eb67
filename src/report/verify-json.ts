/** Server and replay, compared, as other programs read it. */

import { positionOf, type Span } from '../source.ts';
import type { Passage, VerdictDifference, Verification } from '../verify/index.ts';
import { printableJson } from './printable.ts';

/** A history of migrations, by its folder. */
export interface Verified {
  readonly folder: string;
  readonly verification: Verification;
}

/** One history is the document; several are a list in it. */
export function verifyJson(verified: readonly Verified[]): string {
  const [only] = verified;
  const document =
    verified.length === 1 && only
      ? { version: 1, ...entryOf(only.verification) }
      : { version: 1, histories: verified.map(({ folder, verification }) => ({ folder, ...entryOf(verification) })) };
  return printableJson(document, 1);
}

const entryOf = ({ differences, verdicts, leftOut, unmodelled, standIns, ...counted }: Verification): object => ({
  differences,
  statements: verdicts.map(verdictOf),
  leftOut: leftOut.map(passageOf),
  unmodelled: unmodelled.map(passageOf),
  standIns,
  summary: counted,
});

const placeOf = ({ source, start }: Span): object => ({ file: source.name, ...positionOf(source, start) });

const verdictOf = (one: VerdictDifference): object => ({
  ...placeOf(one),
  server: one.server?.sqlstate ?? null,
  model: one.model?.sqlstate ?? null,
  ...(one.server && { serverMessage: one.server.message }),
  ...(one.model && { modelMessage: one.model.message }),
});

const passageOf = (one: Passage): object => ({ ...placeOf(one), why: one.why });
