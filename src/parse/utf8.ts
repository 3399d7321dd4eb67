/** The first byte that PostgreSQL would not take as UTF-8 (it refuses zero, too); -1 if there is none. */
export function firstInvalidByte(bytes: Uint8Array): number {
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    if (byte < 0x80) {
      if (byte === 0) return i;
      continue;
    }
    const length = sequenceLength(bytes, i, byte);
    if (length === 0) return i;
    i += length - 1;
  }
  return -1;
}

function sequenceLength(bytes: Uint8Array, at: number, lead: number): number {
  const second = bytes[at + 1] ?? 0;
  const continues = (offset: number) => ((bytes[at + offset] ?? 0) & 0xc0) === 0x80;
  if (lead >= 0xc2 && lead <= 0xdf) return continues(1) ? 2 : 0;
  if (lead >= 0xe0 && lead <= 0xef) {
    const overlong = lead === 0xe0 && second < 0xa0;
    const surrogate = lead === 0xed && second > 0x9f;
    return continues(1) && continues(2) && !overlong && !surrogate ? 3 : 0;
  }
  if (lead >= 0xf0 && lead <= 0xf4) {
    const overlong = lead === 0xf0 && second < 0x90;
    const tooLarge = lead === 0xf4 && second > 0x8f;
    return continues(1) && continues(2) && continues(3) && !overlong && !tooLarge ? 4 : 0;
  }
  return 0;
}

/** How PostgreSQL refuses it. */
export function invalidByteMessage(bytes: Uint8Array, at: number): string {
  const lead = bytes[at] ?? 0;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
  const shown = Array.from(bytes.subarray(at, at + length), (byte) => `0x${byte.toString(16).padStart(2, '0')}`);
  return `invalid byte sequence for encoding "UTF8": ${shown.join(' ')}`;
}

/** The offset of the n-th character, counted in code points from `start`. */
export function byteOffset(bytes: Uint8Array, start: number, end: number, characters: number): number {
  let left = characters;
  for (let i = start; i < end; i++) {
    if (((bytes[i] as number) & 0xc0) === 0x80) continue;
    if (left === 0) return i;
    left--;
  }
  return end;
}
