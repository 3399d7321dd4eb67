/** Verdicts on files that somebody wrote to break what reads the report of them. */
import fc from 'fast-check';
import type { Finding } from '../../../src/judge/finding.ts';
import type { Report } from '../../../src/report/verdict.ts';
import type { Source, Span } from '../../../src/source.ts';

const nasty = fc.constantFrom(
  '\u001b[2J',
  '\u009b31m',
  '\u0000',
  '\u0007',
  '\r\n',
  '\n',
  '\r',
  '\t',
  '\u2028',
  '\u202e',
  '\u200b',
  '\ufeff',
  '\uffff',
  '\ud800',
  '\udc00',
  '::error file=x::y',
  '##[error]z',
  '::stop-commands::t',
  '%0A',
  '%',
  ',',
  ':',
  ']]>',
  '<!--',
  '</failure>',
  '&amp;',
  '"',
  "'",
  '`',
  '`````',
  '|',
  '](http://x)',
  '[a](1)',
  '{0}',
  '@everyone',
  '#1',
  '</details>',
  '/close',
  '..',
  '/',
  '\\',
  '😀',
  '👨‍👩‍👧',
  'é',
  'e\u0301',
  '日本',
  ' ',
  'tickets',
  'x'.repeat(300),
);

export const text = fc.oneof(
  fc.array(nasty, { maxLength: 8 }).map((parts) => parts.join('')),
  fc.array(fc.nat(0xffff), { maxLength: 20 }).map((units) => String.fromCharCode(...units)),
);

const name = text.map((one) => one.replace(/\0/g, '') || 'a.sql');

const source: fc.Arbitrary<Source> = fc.record({ name, bytes: text.map((one) => new TextEncoder().encode(one)) });

const span = (of: Source): fc.Arbitrary<Span> => {
  const starts = [...of.bytes.keys(), of.bytes.length].filter((i) => i === of.bytes.length || ((of.bytes[i] as number) & 0xc0) !== 0x80);
  return fc
    .tuple(fc.constantFrom(...starts), fc.constantFrom(...starts))
    .map(([a, b]) => ({ source: of, start: Math.min(a, b), end: Math.max(a, b) }));
};

export const anySpan: fc.Arbitrary<Span> = source.chain(span);

const finding = (sources: readonly Source[]): fc.Arbitrary<Finding> => {
  const at = fc.constantFrom(...sources).chain(span);
  return fc
    .record({
      rule: fc.constantFrom('statement-fails', 'grant-too-wide', 'rule-of-their-own'),
      severity: fc.constantFrom('error', 'warning', 'info'),
      object: text,
      at,
      says: text,
      because: fc.array(fc.record({ at, says: text }), { maxLength: 3 }),
      sure: fc.boolean(),
      effect: fc.constantFrom('opens', 'closes', 'breaks', 'slows'),
      fix: fc.option(text),
      fingerprint: fc.constantFrom('0123456789abcdef', 'fedcba9876543210'),
    })
    .map(({ fix, ...rest }): Finding => ({ ...rest, ...(fix !== null && { fix }) }) as Finding);
};

export const hostileReport: fc.Arbitrary<Report> = fc.array(source, { minLength: 1, maxLength: 3 }).chain((sources) =>
  fc.record({
    findings: fc.array(finding(sources), { maxLength: 12 }),
    allowed: fc.constant([]),
    baselined: fc.nat(3),
    unread: fc.array(fc.record({ file: name, line: fc.integer({ min: 1, max: 9 }), why: text }), { maxLength: 3 }),
    files: fc.nat(3),
    statements: fc.nat(99),
    unmodelled: fc.nat(3),
  }),
);

/** Nothing in it moves a cursor or turns the direction of reading. */
export const MOVES_CURSOR = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
