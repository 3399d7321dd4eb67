/** Reads SARIF 2.1.0 strictly, by the parts of its schema that are used, and by the limits of GitHub's code scanning. */
import { gzipSync } from 'node:zlib';
import { count, exactly, fields, listOf, matching, type Read, type Shape, truth, words } from './reading.ts';

const atMost =
  (most: number): Shape =>
  (value, where) => {
    words(value, where);
    if ((value as string).length > most) throw new Error(`${where} is longer than ${most}`);
  };

const message = (most: number): Shape => fields({ text: atMost(most) });
const region: Shape = fields({ startLine: count(1), 'startColumn?': count(1), 'endLine?': count(1), 'endColumn?': count(1) });

/** Characters that a relative reference by RFC 3986 may hold; no scheme. */
const uri = matching(/^(?:file:\/\/)?(?!.*:\/\/)(?:[\w.~!$&'()*+,;=@/-]|%[0-9A-F]{2})+$/);

const physicalLocation: Shape = fields({ artifactLocation: fields({ uri }), region, 'contextRegion?': region });

const result: Shape = fields({
  ruleId: words,
  ruleIndex: count(0),
  level: exactly('error', 'warning', 'note'),
  message: message(20_000),
  locations: listOf(fields({ physicalLocation, logicalLocations: listOf(fields({ fullyQualifiedName: words })) }), 1),
  'relatedLocations?': listOf(fields({ id: count(0), message: message(20_000), physicalLocation }), 1000),
  partialFingerprints: fields({ 'primaryLocationLineHash?': matching(/^[0-9a-f]{1,16}:\d+$/), 'partywall/v1': words }),
  properties: fields({ effect: words, sure: truth, 'fix?': (value) => void value }),
});

const rule: Shape = fields({
  id: atMost(255),
  name: atMost(255),
  shortDescription: message(1024),
  fullDescription: message(1024),
  help: fields({ text: words, 'markdown?': words }),
  'defaultConfiguration?': fields({ level: exactly('error', 'warning', 'note') }),
  'properties?': fields({
    tags: listOf(words, 20),
    precision: exactly('very-high', 'high', 'medium', 'low'),
    'problem.severity': exactly('error', 'warning', 'recommendation'),
    'security-severity?': matching(/^(?:10\.0|\d\.\d)$/),
  }),
});

const log: Shape = fields({
  $schema: exactly('https://json.schemastore.org/sarif-2.1.0.json'),
  version: exactly('2.1.0'),
  runs: listOf(
    fields({
      tool: fields({ driver: fields({ name: words, semanticVersion: matching(/^\d+\.\d+\.\d+/), rules: listOf(rule, 25_000) }) }),
      automationDetails: fields({ id: matching(/\/$/) }),
      columnKind: exactly('utf16CodeUnits'),
      invocations: listOf(
        fields({
          executionSuccessful: truth,
          toolExecutionNotifications: listOf(
            fields({
              level: exactly('warning'),
              message: message(20_000),
              'locations?': listOf(fields({ physicalLocation: fields({ artifactLocation: fields({ uri }), region }) })),
            }),
          ),
        }),
      ),
      results: listOf(result, 25_000),
    }),
    20,
  ),
});

interface Log {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly Result[];
    readonly invocations: readonly { readonly toolExecutionNotifications: readonly { readonly message: { readonly text: string } }[] }[];
  }[];
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string };
      readonly region: { readonly startLine: number; readonly startColumn: number; readonly endLine: number; readonly endColumn: number };
    };
  }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}

export function readSarif(text: string): {
  readonly results: readonly Result[];
  readonly read: readonly Read[];
  readonly notes: readonly string[];
} {
  const document: unknown = JSON.parse(text);
  log(document, 'log');
  if (gzipSync(text).length > 10_000_000) throw new Error('more than ten megabytes');
  const [run] = (document as Log).runs;
  if (!run) throw new Error('no run');
  const own = run.results.map(({ partialFingerprints }) => partialFingerprints['partywall/v1']);
  if (new Set(own).size !== own.length) throw new Error('a fingerprint is there twice');
  const read = run.results.map(({ ruleId, ruleIndex, message, locations }): Read => {
    if (run.tool.driver.rules[ruleIndex]?.id !== ruleId) throw new Error(`${ruleIndex} is not the rule ${ruleId}`);
    const place = locations[0]?.physicalLocation;
    if (!place) throw new Error('a result without a place');
    const { startLine, startColumn, endLine, endColumn } = place.region;
    if (endLine !== startLine || endColumn < startColumn) throw new Error('a region ends before it begins');
    const file = decodeURIComponent(place.artifactLocation.uri.replace(/^file:\/\//, ''));
    return { rule: ruleId, file, line: startLine, column: startColumn, says: message.text };
  });
  return {
    results: run.results,
    read,
    notes: run.invocations.flatMap((one) => one.toolExecutionNotifications.map(({ message }) => message.text)),
  };
}
