import { asLatin1 } from './files.ts';
import type { Edit, Fault } from './layout.ts';
import type { Line } from './lines.ts';

export interface Substitution {
  readonly edits: Edit[];
  readonly faults: Fault[];
}

/** A word that can stand where SQL wants a name, made from a placeholder whose value nobody knows offline. */
const standIn = (name: string): string => name.replace(/[^A-Za-z0-9_]+/g, '_').replace(/^(?=\d|$)/, '_');

const assumed = (written: string, by: string, at: number): Fault => ({
  kind: 'assumed-placeholder',
  at,
  says: `the value of ${written} is not known: read as ${by}; the setting "placeholders" can give it`,
});

/** Every match of a pattern whose first group is a name: its value, or a stand-in and a word about it (once a name). */
export function namedEdits(text: string, pattern: RegExp, value: (name: string) => string | undefined): Substitution {
  const found: Substitution = { edits: [], faults: [] };
  const told = new Set<string>();
  for (const match of text.matchAll(pattern)) {
    const name = match[1] ?? '';
    const known = value(name);
    const by = known === undefined ? standIn(name) : asLatin1(known);
    found.edits.push({ start: match.index, end: match.index + match[0].length, by });
    if (known !== undefined || told.has(name)) continue;
    told.add(name);
    found.faults.push(assumed(match[0], by, match.index));
  }
  return found;
}

/** `${name}`, as Flyway, Evolve and Liquibase write it. */
export const dollarBraces = /\$\{([^${}\s][^${}\n]{0,200})\}/g;

/** goose's ENVSUB on one line: the default where one is written, else a stand-in. */
export function environmentEdits(line: Line): Substitution {
  const found: Substitution = { edits: [], faults: [] };
  for (const match of line.text.matchAll(/\$(?:\{(\w+)(?::?-([^}]*)|\?[^}]*)?\}|([A-Za-z_]\w*))/g)) {
    const start = line.start + match.index;
    const by = match[2] ?? standIn(match[1] ?? match[3] ?? '');
    found.edits.push({ start, end: start + match[0].length, by });
    if (match[2] === undefined) found.faults.push(assumed(match[0], by, start));
  }
  return found;
}

const control = /^-?\s*(if|else|end|range|with|define|template|block|break|continue|\/\*|\$\w+\s*:?=)/;

/**
 * Go templates: `{{ .field }}` and `{{ index .Options "Name" }}` become a value or a stand-in; what steers the template
 * is blanked, and both of its branches stay.
 */
export function templateEdits(text: string, value: (field: string) => string | undefined): Substitution {
  const found: Substitution = { edits: [], faults: [] };
  if (!text.includes('{{')) return found;
  const told = new Set<string>();
  for (const match of text.matchAll(/\{\{([^{}]{0,500})\}\}/g)) {
    const inside = (match[1] ?? '').trim();
    const [start, end] = [match.index, match.index + match[0].length];
    const steers = control.test(inside);
    const field = /^-?\s*\.([\w.]+)\s*-?$/.exec(inside)?.[1];
    const known = field === undefined ? undefined : value(field);
    const name = /"([^"]+)"/.exec(inside)?.[1] ?? /\.(\w+)\W*$/.exec(inside)?.[1] ?? inside;
    const by = steers ? '' : known === undefined ? standIn(name) : asLatin1(known);
    found.edits.push({ start, end, by });
    if (known !== undefined || told.has(inside)) continue;
    told.add(inside);
    found.faults.push(
      steers
        ? { kind: 'template', at: start, says: `the template's ${match[0]} is not carried out: all that it chooses from is read` }
        : assumed(match[0], by, start),
    );
  }
  return found;
}
