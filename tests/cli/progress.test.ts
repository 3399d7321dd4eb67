import { expect, it } from 'vitest';
import { Progress } from '../../src/cli/progress.ts';
import { folderOf, partywall } from './run.ts';

function watched(columns?: number) {
  const written: string[] = [];
  let now = 0;
  const progress = new Progress(
    { isTTY: true, ...(columns !== undefined && { columns }), write: (text: string) => written.push(text) },
    () => now,
  );
  return { written, progress, wait: (ms: number) => void (now += ms) };
}

it('says nothing of work that is soon done', () => {
  const { written, progress, wait } = watched();
  wait(400);
  progress.show('half');
  progress.clear();
  expect(written).toEqual([]);
});

it('keeps to one line, not too often, and takes it away', () => {
  const { written, progress, wait } = watched(8);
  wait(600);
  progress.show('replaying');
  progress.show('at once again');
  wait(100);
  progress.show('more');
  progress.clear();
  progress.clear();
  expect(written).toEqual(['\r\u001b[2Kreplayi', '\r\u001b[2Kmore', '\r\u001b[2K']);
});

it('is not for logs', () => {
  const folder = folderOf({ '1_init.sql': 'select 1;\n'.repeat(30_000) });
  expect(partywall(['schema', folder]).stderr).toBe('');
});
