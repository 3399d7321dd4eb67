/**
 * What other programs may use. Nothing here touches the disk, the console, the clock or the environment: texts come in,
 * a verdict goes out. The program `partywall` adds the disk, git, and the recognition of migration tools.
 */
import { check as judged, type Verdict } from './check.ts';
import { type HistoryInput, replayHistory } from './history.ts';
import { proofOf } from './isolation.ts';
import type { Rule } from './judge/rule.ts';
import type { Migration } from './model/migration.ts';
import type { PostgresVersion } from './model/schema.ts';
import type { Parser } from './parse/index.ts';
import { type Evidence, type Platform, platformNamed } from './platform/index.ts';
import type { Proof } from './prove/proof.ts';
import { regimeOf } from './regime.ts';
import { defaultPostgres } from './settings/defaults.ts';
import type { Settings } from './settings/schema.ts';
import type { Source } from './source.ts';

export type { Verdict } from './check.ts';
export type { Effect, Evidence, Finding, Severity } from './judge/finding.ts';
export { columnIdentity, relationIdentity, routineIdentity } from './judge/naming.ts';
export { placeOf } from './judge/places.ts';
export { type Category, defineRule, type Fault, type Options, type PendingStep, type Rule, type Watch } from './judge/rule.ts';
export type { Leak, Subject } from './judge/subject.ts';
export { columnsOf, ownTables } from './judge/tables.ts';
export type { Migration, Part, TransactionClass } from './model/migration.ts';
export type { Outcome, Refused, Unmodelled, Unparsed } from './model/outcome.ts';
export type { PostgresVersion, Schema } from './model/schema.ts';
export { createParser, type Parser } from './parse/index.ts';
export type { Caller, Cell, CellCommand, Proof, Verdict as CellVerdict, Way, Witness } from './prove/proof.ts';
export type { Settings } from './settings/schema.ts';
export { type Position, positionOf, type Source, type Span } from './source.ts';

/** A history of migrations, in order, and what is known of the place where it runs. */
export interface Folder {
  readonly parser: Parser;
  readonly migrations: readonly Migration[];
  /** As `partywall.config.json` holds them. */
  readonly settings?: Settings;
  /** SQL that runs after the platform's and before the first migration. */
  readonly prelude?: readonly Source[];
  /** As the first migration's tool spells it: a platform's new projects differ from old ones. */
  readonly firstVersion?: string;
}

/** Judges a history by these rules. */
export async function check(folder: Folder, rules: readonly Rule[]): Promise<Verdict> {
  const { history, regime, settings } = await opened(folder);
  return judged({ history, regime, settings }, rules);
}

/** Proves for every table, command and calling role whether another tenant's rows can be reached. */
export async function prove(folder: Folder): Promise<Proof> {
  const { history, regime, settings } = await opened(folder);
  return proofOf(await replayHistory(history), regime, settings);
}

/** Settings as `partywall.config.json` holds them, checked where they are written. */
export const defineConfig = (settings: Settings): Settings => settings;

interface Opened {
  readonly history: HistoryInput;
  readonly regime: ReturnType<typeof regimeOf>;
  readonly settings: Settings;
}

async function opened({ parser, migrations, settings = {}, prelude = [], firstVersion }: Folder): Promise<Opened> {
  const platform: Platform = platformNamed(settings.platform ?? 'postgres');
  const evidence: Evidence = { firstVersion, folder: '', file: () => undefined, texts: () => [] };
  const version: PostgresVersion = settings.postgres ?? defaultPostgres;
  return {
    history: {
      parser,
      version,
      prelude: [...(await platform.sql(evidence)), ...prelude],
      migrations,
      ...(platform.database !== undefined && { database: platform.database }),
      ...(settings.searchPath !== undefined && { searchPath: settings.searchPath }),
    },
    regime: regimeOf(platform, settings),
    settings,
  };
}
