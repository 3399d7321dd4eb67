import type { Problem } from '../workspace/index.ts';
import { progress } from './progress.ts';
import { spelled } from './project.ts';

export const DONE = 0;
export const FOUND = 1;
export const CANNOT_JUDGE = 2;

/** To standard error: standard output is for the answer alone. */
export function say(text: string): void {
  progress?.clear();
  process.stderr.write(`partywall: ${text}\n`);
}

/** The answer. */
export function print(text: string): void {
  progress?.clear();
  process.stdout.write(text);
}

export function sayProblems(problems: readonly Problem[]): void {
  for (const problem of problems) say(spelled(problem));
}
