/** SARIF 2.1.0, as GitHub's code scanning wants it. */

import type { Finding } from '../judge/finding.ts';
import { fileOf, positionOf, type Source } from '../source.ts';
import { byteLength } from './byte-length.ts';
import type { Format } from './check-format.ts';
import { lineHashes } from './check-sarif/line-hash.ts';
import { uriOf } from './check-sarif/location.ts';
import { messageText, resultOf } from './check-sarif/result.ts';
import { ruleOf } from './check-sarif/rules.ts';
import { fitting } from './fitting.ts';
import { numbered } from './numbered.ts';
import { printableJson } from './printable.ts';
import { plural } from './style.ts';
import type { Report, Unread } from './verdict.ts';

/** GitHub keeps so many findings of a run. */
const MOST_RESULTS = 5000;

/** GitHub takes ten megabytes, compressed; this is less even where nothing can be compressed. */
const MOST_BYTES = 9_000_000;

/** So many places are told that were not read. */
const MOST_UNREAD = 100;

export const checkSarif: Format = (report, { rules, version, most = MOST_BYTES }) => {
  const { findings } = report;
  const broken = new Set(findings.map(({ rule }) => rule));
  const ids = [...new Set([...rules.keys(), ...broken])];
  const indexes = new Map(ids.map((id, index) => [id, index]));
  const fingerprints = numbered(findings);
  const hashes = hashesOf(findings);
  const result = (finding: Finding): object =>
    resultOf(finding, {
      ruleIndex: indexes.get(finding.rule) ?? -1,
      fingerprint: fingerprints.get(finding) ?? finding.fingerprint,
      lineHash: hashes(finding),
    });
  const known = ids.map((id) => ruleOf(id, rules.get(id)));
  const room = most - byteLength(JSON.stringify(known)) - RESERVED;
  const sizeOf = (finding: Finding): number => byteLength(JSON.stringify(result(finding))) + 1;
  const kept = fitting(findings, { most: room, count: MOST_RESULTS, sizeOf });
  const run = {
    tool: { driver: { name: 'partywall', semanticVersion: version, rules: known } },
    automationDetails: { id: 'partywall/' },
    columnKind: 'utf16CodeUnits',
    invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications(report, findings.length - kept.length) }],
    results: kept.map(result),
  };
  return printableJson({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] });
};

/** For what stands around the results. */
const RESERVED = 500_000;

/** What was left out for want of room, and what was not read. */
function notifications({ unread }: Report, cut: number): object[] {
  const more = unread.length - MOST_UNREAD;
  return [
    ...(cut > 0 ? [note(`${plural(cut, 'finding')} of the least severe left out: GitHub would not take more.`)] : []),
    ...unread.slice(0, MOST_UNREAD).map(unreadNote),
    ...(more > 0 ? [note(`${plural(more, 'more place')} not read.`)] : []),
  ];
}

const note = (text: string): object => ({ level: 'warning', message: { text: messageText(text) } });

const unreadNote = ({ file, line, why }: Unread): object => ({
  ...note(`Not read, so nothing is said about it: ${why}`),
  locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: { startLine: line } } }],
});

/** Each file is gone through once. */
function hashesOf(findings: readonly Finding[]): (finding: Finding) => string | undefined {
  const wanted = new Map<Source, Set<number>>();
  for (const { at } of findings) {
    const lines = wanted.get(at.source) ?? new Set();
    wanted.set(at.source, lines.add(positionOf(at.source, at.start).line));
  }
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const hashes = new Map(Array.from(wanted, ([source, lines]) => [source, lineHashes(decoder.decode(fileOf(source)), lines)]));
  return ({ at }) => hashes.get(at.source)?.get(positionOf(at.source, at.start).line);
}
