import { expect, test } from 'vitest';
import {
  byBytes,
  byIcu,
  byNatural,
  byUtf16,
  compareVersions,
  numberOf,
  sortByNumber,
  versionOf,
} from '../../src/workspace/layouts/order.ts';
import { canonicalVersion, compareDotted } from '../../src/workspace/layouts/versions.ts';

// Pairs on which the orders of migration tools disagree: the first of each is the one that byte order puts first.
const pairs = [
  ['20210101000000_b', '20210101_a'],
  ['10_a', '2_a'],
  ['1_B', '1_a'],
  ['1_add-x', '1_add_x'],
  ['1_add1', '1_add_x'],
  ['1_a.b', '1_a_b'],
] as const;

test.each(pairs)('by bytes %s comes before %s', (first, second) => {
  expect(byBytes(first, second)).toBeLessThan(0);
  expect(byBytes(second, first)).toBeGreaterThan(0);
  expect(byUtf16(first, second)).toBeLessThan(0);
});

test('ICU disagrees with bytes where a tool that uses localeCompare would', () => {
  expect(byIcu('20210101_a', '20210101000000_b')).toBeLessThan(0);
  expect(byIcu('1_a', '1_B')).toBeLessThan(0);
  expect(byIcu('1_add_x', '1_add-x')).toBeLessThan(0);
  expect(byIcu('1_add_x', '1_add1')).toBeLessThan(0);
  expect(byIcu('1_a_b', '1_a.b')).toBeLessThan(0);
});

test('bytes and UTF-16 disagree on characters beyond U+FFFF only', () => {
  const [private_, emoji] = ['1_\u{e000}', '1_\u{1f600}'];
  expect(Math.sign(byBytes(private_, emoji))).toBe(Math.sign(Buffer.compare(Buffer.from(private_), Buffer.from(emoji))));
  expect(byUtf16(private_, emoji)).toBeGreaterThan(0);
});

test('numbers are compared whole, however many digits they have', () => {
  expect(numberOf('20240101000000001_x')).toBe(20240101000000001n);
  expect(numberOf('x')).toBeUndefined();
  expect(sortByNumber(['10_b', '2_a', '010_a'], (name) => numberOf(name) ?? 0n, byBytes)).toEqual(['2_a', '010_a', '10_b']);
});

test('versions are compared part by part', () => {
  expect(compareVersions(versionOf('v1.10'), versionOf('v1.9'))).toBeGreaterThan(0);
  expect(compareVersions(versionOf('1'), versionOf('1.0'))).toBe(0);
  expect(compareDotted('2', '1.9999')).toBeGreaterThan(0);
  expect(canonicalVersion('01_0')).toBe('1');
  expect(canonicalVersion('1.10')).toBe('1.10');
});

test('node-pg-migrate breaks ties as people count', () => {
  expect(byNatural('1_a2', '1_a10')).toBeLessThan(0);
});
