/** Every case, proved from its text, and carried out: what leaks is reached by the attack that is printed for it, what is isolated withstands all others. */
import { afterAll, describe, expect, it } from 'vitest';
import { cases, disproved, mistaken, proved, Sessions } from './judged.ts';

const all = cases();
const sessions = new Sessions();
afterAll(() => sessions.close());

it('has cases enough', () => expect(all.length).toBeGreaterThanOrEqual(150));

describe.each(all)('$name: $about', (one) => {
  it('is as it says, in the model and in PostgreSQL', async () => {
    const result = await proved(one);
    expect(mistaken(one, result)).toEqual([]);
    expect(await disproved(sessions, one, result)).toEqual([]);
  });
});
