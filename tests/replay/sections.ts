/** A file of small scripts: each begins with a line `-- script: what it is about`. */

export interface Section {
  readonly title: string;
  readonly text: string;
}

const HEADER = /^-- script: (.*)$/m;

export function sections(file: string): Section[] {
  const [, ...parts] = file.split(HEADER);
  const found: Section[] = [];
  for (let i = 0; i < parts.length; i += 2) found.push({ title: (parts[i] as string).trim(), text: parts[i + 1] as string });
  return found;
}
