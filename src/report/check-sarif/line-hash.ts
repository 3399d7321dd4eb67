/**
 * What GitHub tells findings in a file apart by: a rolling hash over the hundred characters from the beginning of a
 * line, without blanks, and how many lines had the same hash before. Computed as GitHub's own upload does it, so that
 * both agree: h = 37 * h + character - 37^100 * the character that leaves the window, in 64 bits.
 */
const WINDOW = 100;
const END = 65535;
const [TAB, LINE_FEED, CARRIAGE_RETURN, SPACE] = [9, 10, 13, 32];

/** 37^100 in 64 bits. */
const LEAVING = (37n ** 100n) & 0xffffffffffffffffn;
const [LEAVING_HIGH, LEAVING_LOW] = [Number(LEAVING >> 32n), Number(LEAVING & 0xffffffffn)];

/** The hash of each line that was asked for. */
export function lineHashes(text: string, wanted: ReadonlySet<number>): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const times = new Map<string, number>();
  const window = new Uint16Array(WINDOW);
  /** The line that begins at each place of the window; 0 where none does. */
  const beginning = new Uint32Array(WINDOW);
  let at = 0;
  let high = 0;
  let low = 0;
  let line = 0;
  let begins = true;
  let isAfterReturn = false;

  const push = (unit: number): void => {
    const first = beginning[at] as number;
    if (first > 0) {
      const hash = `${((BigInt(high >>> 0) << 32n) | BigInt(low >>> 0)).toString(16)}`;
      const time = (times.get(hash) ?? 0) + 1;
      times.set(hash, time);
      if (wanted.has(first)) found.set(first, `${hash}:${time}`);
    }
    const leaving = window[at] as number;
    window[at] = unit;
    beginning[at] = begins ? ++line : 0;
    begins = false;
    [high, low] = rolled(high, low, unit, leaving);
    at = at + 1 === WINDOW ? 0 : at + 1;
  };

  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const isFollowing = isAfterReturn && unit === LINE_FEED;
    isAfterReturn = unit === CARRIAGE_RETURN;
    if (unit === SPACE || unit === TAB || isFollowing) continue;
    push(isAfterReturn ? LINE_FEED : unit);
    if (isAfterReturn || unit === LINE_FEED) begins = true;
  }
  push(END);
  for (let i = 0; i < WINDOW; i++) push(0);
  return found;
}

/** 37 * h + unit - 37^100 * leaving, in two halves of 32 bits. */
function rolled(high: number, low: number, unit: number, leaving: number): [number, number] {
  const fresh = (low >>> 0) * 37 + unit;
  const gone = LEAVING_LOW * leaving;
  const difference = fresh - gone;
  const carried = Math.floor(difference / 2 ** 32);
  return [(Math.imul(high, 37) + carried - Math.imul(LEAVING_HIGH, leaving)) | 0, difference - carried * 2 ** 32];
}
