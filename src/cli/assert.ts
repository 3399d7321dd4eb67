/** Stands in for node's module of this name, of which yargs uses two functions to check itself: 4 ms of start-up. */
export function strictEqual(actual: unknown, expected: unknown, message?: string): void {
  if (!Object.is(actual, expected)) throw new Error(message);
}

export function notStrictEqual(actual: unknown, unexpected: unknown, message?: string): void {
  if (Object.is(actual, unexpected)) throw new Error(message);
}
