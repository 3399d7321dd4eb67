/** FNV-1a over 64 bits, twice with different seeds for the two halves: short, and the same on every machine. */
export function fingerprintOf(...parts: readonly string[]): string {
  const text = parts.join('\u0000');
  return half(text, 0x811c9dc5) + half(text, 0x01000193);
}

function half(text: string, seed: number): string {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
