import type { Problem } from '../workspace/index.ts';
import { spelled } from './project.ts';

export const DONE = 0;
export const FOUND = 1;
export const CANNOT_JUDGE = 2;

/** To standard error: standard output is for the answer alone. */
export const say = (text: string): void => void process.stderr.write(`partywall: ${text}\n`);

export function sayProblems(problems: readonly Problem[]): void {
  for (const problem of problems) say(spelled(problem));
}
