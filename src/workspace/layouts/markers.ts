import { cutDbmate, isDbmate } from './dbmate.ts';
import { cutGoose, isGoose } from './goose.ts';
import type { Fault, Prepare, Prepared } from './layout.ts';
import { cutLiquibase, isLiquibase } from './liquibase-sql.ts';
import { cutNodePgMigrate, hasBothMarkers } from './node-pg-migrate.ts';
import { cutSqlMigrate, isSqlMigrate } from './sql-migrate.ts';
import { cutTern, isTern } from './tern.ts';

/** What a tool's files say about themselves, and how that tool reads them. */
interface Marker {
  readonly tool: string;
  readonly matches: (text: string) => boolean;
  readonly cut: Prepare;
}

const markers: readonly Marker[] = [
  { tool: 'goose', matches: isGoose, cut: cutGoose },
  { tool: 'sql-migrate', matches: isSqlMigrate, cut: cutSqlMigrate },
  { tool: 'dbmate', matches: isDbmate, cut: cutDbmate },
  { tool: 'tern', matches: isTern, cut: cutTern },
  // A comment like "-- Up migration of users" is common; only both markers are a sign.
  { tool: 'node-pg-migrate', matches: hasBothMarkers, cut: cutNodePgMigrate },
  { tool: 'Liquibase', matches: isLiquibase, cut: cutLiquibase },
];

/** Of a file whose runner is not known: where it carries a tool's marker, it is read as that tool reads it. */
export const cutByMarker: Prepare = (text): Prepared => markers.find((marker) => marker.matches(text))?.cut(text) ?? {};

/** A tool that does not know another one's marker runs the whole file, the section that undoes it too. */
export function foreignMarker(text: string, tool: string): Fault | undefined {
  const marker = markers.find((candidate) => candidate.tool !== tool && candidate.matches(text));
  const says = `it carries a marker of ${marker?.tool}, which ${tool} does not know: the whole file is run, a section that undoes it too`;
  return marker && { kind: 'foreign-marker', says };
}

/** For tools that read no markers: the whole file, with a word where it carries somebody else's. */
export const wholeFile =
  (tool: string): Prepare =>
  (text) => {
    const fault = foreignMarker(text, tool);
    return fault ? { faults: [fault] } : {};
  };
