/** GitHub's own examples of its hash, and the definition written out in big integers. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lineHashes } from '../../../src/report/check-sarif/line-hash.ts';

const all = (text: string): string[] => {
  const wanted = new Set(Array.from({ length: text.length + 2 }, (_, i) => i + 1));
  return [...lineHashes(text, wanted)].sort(([a], [b]) => a - b).map(([, hash]) => hash);
};

it('is what GitHub computes', () => {
  expect(all('')).toEqual(['c129715d7a2bc9a3:1']);
  expect(all(' a\nb\n  \t\tc\n d')).toEqual(['271789c17abda88f:1', '54703d4cd895b18:1', '180aee12dab6264:1', 'a23a3dc5e078b07b:1']);
  expect(all('Lorem ipsum dolor sit amet.\n'.repeat(10))[6]).toBe('a7f2ff1481e87703:1');
});

/** The same, from its definition: for the line's first character, the window that begins with it. */
function defined(text: string): string[] {
  const kept: number[] = [];
  const starts: number[] = [];
  let begins = true;
  const units = text.replace(/\r\n?/g, '\n').replace(/[ \t]/g, '');
  for (let i = 0; i <= units.length; i++) {
    if (begins) starts.push(kept.length);
    const unit = i === units.length ? 65535 : units.charCodeAt(i);
    kept.push(unit);
    begins = unit === 10;
  }
  const times = new Map<string, number>();
  return starts.map((start) => {
    let hash = 0n;
    for (let i = 0; i < 100; i++) hash = (hash * 37n + BigInt(kept[start + i] ?? 0)) & 0xffffffffffffffffn;
    const text = hash.toString(16);
    times.set(text, (times.get(text) ?? 0) + 1);
    return `${text}:${times.get(text)}`;
  });
}

it('is what its definition says, for any text', () => {
  const pieces = fc.constantFrom('\r\n', '\n', '\r', ' ', '\t', 'create table', '\uffff', '😀', 'x'.repeat(101));
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          pieces,
          fc.array(fc.nat(0xffff), { maxLength: 20 }).map((units) => String.fromCharCode(...units)),
        ),
        { maxLength: 20 },
      ),
      (parts) => {
        expect(all(parts.join(''))).toEqual(defined(parts.join('')));
      },
    ),
    { numRuns: 30 },
  );
});
