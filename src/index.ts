/** What other programs may use. Nothing here touches the disk, the console or the clock: bytes come in, a verdict goes out. */
import type { Settings } from './settings/schema.ts';

export { type CheckInput, check, type Verdict } from './check.ts';
export { type History, type HistoryInput, replayHistory } from './history.ts';
export type { Effect, Evidence, Finding, Severity } from './judge/finding.ts';
export { defineRule, type Fault, type Rule } from './judge/rule.ts';
export type { Migration, Part, TransactionClass } from './model/migration.ts';
export type { Outcome, Refused, Unmodelled, Unparsed } from './model/outcome.ts';
export type { PostgresVersion, Schema } from './model/schema.ts';
export { createParser, type Parser } from './parse/index.ts';
export { platformNamed } from './platform/index.ts';
export { regimeOf } from './regime.ts';
export type { Settings } from './settings/schema.ts';
export { type Position, positionOf, type Source, type Span } from './source.ts';

/** Settings as `partywall.config.json` holds them, checked where they are written. */
export const defineConfig = (settings: Settings): Settings => settings;
