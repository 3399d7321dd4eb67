/** Our own attacks on a server, where the labels do not know of a leak. */
import type { Case } from './case.ts';
import type { Compared } from './compare.ts';
import type { Proved } from './proved.ts';

export interface Attacker {
  tryAll(one: Case, proved: Proved, compared: readonly Compared[]): Promise<void>;
  close(): void;
}

export const attacker = (): Attacker => ({ tryAll: async () => undefined, close: () => undefined });
