/** V8, set for a program that runs for seconds and goes through much code a few times. */
import { setFlagsFromString } from 'node:v8';

/** The versions of V8 (Node 20 to 26) of which it was measured what the flags do. */
const [OLDEST_V8, NEWEST_V8] = [11, 14];

/** V8 takes compiled code that was kept only where its flags are as they were: this comes before anything is loaded. */
export function tuneEngine(): void {
  const v8 = Number.parseInt(process.versions.v8, 10);
  if (v8 < OLDEST_V8 || v8 > NEWEST_V8) return;
  // Else V8 goes on optimising the parser after the work is done, and holds up the exit for up to a quarter of a second.
  setFlagsFromString('--wasm-tier-up-filter=0');
  // Else a third of the processor time goes into optimising code that is not run often enough to pay for it.
  setFlagsFromString(v8 === OLDEST_V8 ? '--interrupt-budget=500000' : '--invocation-count-for-turbofan=20000');
}
