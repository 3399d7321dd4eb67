/** The words that a mistaken one was most likely meant to be, the nearest first; none where nothing is near. */
export function nearestWords(mistaken: string, words: readonly string[]): string[] {
  const limit = Math.max(1, Math.floor(mistaken.length / 3));
  const lower = mistaken.toLowerCase();
  return words
    .map((word) => ({ word, distance: distance(lower, word.toLowerCase()) }))
    .filter((one) => one.distance <= limit)
    .sort((a, b) => a.distance - b.distance)
    .map((one) => one.word);
}

/** `; did you mean "x"?`, or nothing. */
export function suggestion(mistaken: string, words: readonly string[]): string {
  const [nearest] = mistaken.length > 100 ? [] : nearestWords(mistaken, words);
  return nearest === undefined ? '' : `; did you mean "${nearest}"?`;
}

/** How many letters have to be added, dropped, changed, or swapped with their neighbour (optimal string alignment). */
export function distance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((previous[j] as number) + 1, (row[j - 1] as number) + 1, (previous[j - 1] as number) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (before[j - 2] as number) + 1);
      row.push(least);
    }
    before = previous;
    previous = row;
  }
  return previous[b.length] as number;
}
