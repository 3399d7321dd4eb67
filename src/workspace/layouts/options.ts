/** Options by `section.key`, as TOML, INI and `.properties` files write them: enough of each for what tools keep there. */
export type Options = ReadonlyMap<string, string>;

export function optionsIn(text: string): Options {
  const options = new Map<string, string>();
  let section = '';
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#') || line.startsWith(';')) continue;
    const header = /^\[\[?([^\]]+)\]\]?/.exec(line)?.[1];
    if (header !== undefined) {
      // Git's style, which Sqitch uses: [deploy "variables"] is deploy.variables.
      section = header.replace(/\s*"([^"]*)"\s*/g, '.$1').trim();
      continue;
    }
    const equals = line.indexOf('=');
    if (equals < 0) continue;
    const key = line.slice(0, equals).trim().replace(/^"|"$/g, '');
    options.set(section ? `${section}.${key}` : key, writtenValue(line.slice(equals + 1).trim()));
  }
  return options;
}

function writtenValue(written: string): string {
  const quoted = /^"((?:[^"\\]|\\.)*)"|^'([^']*)'/.exec(written);
  if (quoted) return quoted[2] ?? (quoted[1] ?? '').replace(/\\(.)/g, '$1');
  const comment = /[ \t]#/.exec(written);
  return comment ? written.slice(0, comment.index).trimEnd() : written;
}

/** The options below a section, by the rest of their names. */
export function optionsBelow(options: Options, prefix: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of options) if (key.startsWith(`${prefix}.`)) found.set(key.slice(prefix.length + 1), value);
  return found;
}
