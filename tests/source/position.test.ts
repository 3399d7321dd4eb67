/** Lines and columns, against counting them one by one. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fileOffset, lineRange, type Position, positionOf, type Replacement } from '../../src/source.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function counted(text: string, offset: number): Position {
  const before = Buffer.from(bytesOf(text).subarray(0, offset)).toString('utf8');
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return { line: before.split('\n').length, column: line.length + 1 };
}

const pieces = fc.array(fc.constantFrom('a', 'é', '€', '😀', '\n', '\r\n', ' ', 'x'.repeat(5000), '😀'.repeat(3000)), { maxLength: 12 });

it('is that of editors, in lines of any length', () => {
  fc.assert(
    fc.property(pieces, fc.nat(), (list, seed) => {
      const text = list.join('');
      const whole = [...text];
      const cut = whole.slice(0, seed % (whole.length + 1)).join('');
      const offset = bytesOf(cut).length;
      expect(positionOf({ name: 'a.sql', bytes: bytesOf(text) }, offset)).toEqual(counted(text, offset));
    }),
    { numRuns: 200 },
  );
});

it('takes no longer for many places in one line than for one', () => {
  const source = { name: 'a.sql', bytes: bytesOf('select 1; '.repeat(500_000)) };
  const start = performance.now();
  for (let i = 0; i < 20_000; i++) positionOf(source, i * 250);
  expect(performance.now() - start).toBeLessThan(3000);
});

it('finds the place in the file of what was filled in', () => {
  const replaced: Replacement[] = [
    { start: 2, end: 6, originalStart: 2, originalEnd: 4 },
    { start: 8, end: 8, originalStart: 6, originalEnd: 9 },
  ];
  const source = { name: 'a.sql', bytes: bytesOf('abXXXXcdefg'), original: bytesOf('ab$$cd###efg'), replaced };
  expect([0, 1, 2, 5, 6, 7, 8, 9, 99].map((offset) => fileOffset(source, offset))).toEqual([0, 1, 2, 2, 4, 5, 9, 10, 12]);
  expect(fileOffset({ ...source, replaced: [] }, 3)).toBe(3);
});

it('knows where each line ends, however it ends', () => {
  const source = { name: 'a.sql', bytes: bytesOf('one\r\n\ntwo\r') };
  expect([1, 2, 3, 4].map((line) => lineRange(source, line))).toEqual([
    { start: 0, end: 3 },
    { start: 5, end: 5 },
    { start: 6, end: 9 },
    undefined,
  ]);
});
