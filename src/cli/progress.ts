/** How far the work is, for people who wait: on a terminal, after half a second, on one line that goes away again. */
import type { HistoryInput } from '../history.ts';

/** So long nobody notices that they wait. */
const PATIENCE = 500;
/** Faster, nobody reads. */
const PAUSE = 100;

export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

export class Progress {
  readonly #stream: Terminal;
  readonly #now: () => number;
  readonly #start: number;
  #last = 0;
  #isShown = false;

  constructor(stream: Terminal, now: () => number) {
    this.#stream = stream;
    this.#now = now;
    this.#start = now();
  }

  show(text: string): void {
    const now = this.#now();
    if (now - this.#start < PATIENCE || now - this.#last < PAUSE) return;
    this.#last = now;
    this.#isShown = true;
    // The cursor stays on the line: a longer one would leave its first half behind.
    this.#stream.write(`\r\u001b[2K${text.slice(0, (this.#stream.columns || 80) - 1)}`);
  }

  clear(): void {
    if (this.#isShown) this.#stream.write('\r\u001b[2K');
    this.#isShown = false;
  }
}

/** A pipeline's log keeps every line for ever. */
const isWatched = process.stderr.isTTY === true && !process.env['CI'] && process.env['TERM'] !== 'dumb';

export const progress: Progress | undefined = isWatched ? new Progress(process.stderr, () => performance.now()) : undefined;

/** Tells of the replay, migration by migration. */
export function followed(input: HistoryInput): HistoryInput {
  if (!progress) return input;
  const { migrations, observe } = input;
  let last = -1;
  return {
    ...input,
    observe: (step) => {
      if (step.migration !== last) {
        last = step.migration;
        progress.show(`replaying migration ${last + 1} of ${migrations.length}`);
      }
      observe?.(step);
    },
  };
}
