/** What migrations mention and do not make themselves. Each pattern is tried on every text once. */
export interface SqlSigns {
  readonly mentions: RegExp;
  /** If a text matches this, the folder brings its own, and the mention says nothing. */
  readonly makes: RegExp;
}

/** The first thing that the texts take for given, as it is written. */
export function firstMention(texts: Iterable<string>, { mentions, makes }: SqlSigns): string | undefined {
  let found: string | undefined;
  for (const text of texts) {
    if (makes.test(text)) return undefined;
    found ??= mentions.exec(text)?.[0];
  }
  return found;
}
