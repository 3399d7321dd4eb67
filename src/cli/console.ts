import { harmlessInLogs, printable } from '../report/printable.ts';
import type { Problem } from '../workspace/index.ts';
import { reasonOf } from '../workspace/replace-file.ts';
import { progress } from './progress.ts';
import { spelled } from './project.ts';

export const DONE = 0;
export const FOUND = 1;
export const CANNOT_JUDGE = 2;

/** To standard error: standard output is for the answer alone. */
export function say(text: string): void {
  progress?.clear();
  try {
    process.stderr.write(harmlessInLogs(`partywall: ${printable(text)}\n`));
  } catch {
    // Nobody can be told that nobody can be told.
  }
}

process.stderr.on('error', () => undefined);

/** The answer. */
export function print(text: string): void {
  progress?.clear();
  try {
    process.stdout.write(text);
  } catch (error) {
    loseAnswer(error as NodeJS.ErrnoException);
  }
}

process.stdout.on('error', loseAnswer);

/** Whoever closed the pipe has read enough, as `head` does; all else is a run that failed, whatever it found. */
function loseAnswer(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') return;
  say(`standard output cannot be written: ${reasonOf(error)}`);
  process.once('exit', () => {
    process.exitCode = CANNOT_JUDGE;
  });
}

export function sayProblems(problems: readonly Problem[]): void {
  for (const problem of problems) say(spelled(problem));
}
