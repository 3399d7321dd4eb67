/**
 * The examples of a rule, as they stand beside it:
 *
 *     -- bad: what is wrong here              or -- good:
 *     -- settings: {"platform": "supabase"}   what partywall.config.json would hold; may be left out
 *     -- file: 1_init.sql                     a migration; without one, the whole is 1_migration.sql
 *                                             or -- new:, if only the change brings it that is judged
 *     -- base: 1_init.sql                     that file before the change; without a -- file: it was dropped
 *     create table docs (id int);             -- finding: public.docs
 *                                             -- also: another-rule public.docs
 *     -- leaks: 23505                         or -- holds:, an attack; its last statement reaches rows, or is refused so
 *
 * `finding` and `also` stand on the line to which the finding points; a line may have several. They are no part of the
 * text that is judged. `partywall-baseline.json` lies beside the settings, every other file among the migrations.
 */

export interface Example {
  readonly title: string;
  readonly kind: 'bad' | 'good';
  readonly line: number;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly files: readonly ExampleFile[];
  /** The files before the change, where only a change is judged. */
  readonly base: readonly ExampleFile[] | undefined;
  readonly marks: readonly Mark[];
  readonly attack: Attack | undefined;
}

export interface ExampleFile {
  readonly name: string;
  readonly text: string;
}

/** A finding that is to be: `rule` is undefined for the rule whose example it is. */
export interface Mark {
  readonly rule: string | undefined;
  readonly object: string;
  readonly file: string;
  readonly line: number;
}

export interface Attack {
  readonly outcome: 'leaks' | 'holds';
  /** The refusal that is itself the disclosure. */
  readonly sqlstate: string | undefined;
  readonly sql: string;
}

export function readExamples(text: string): Example[] {
  const examples: Example[] = [];
  let draft: Draft | undefined;
  for (const [index, line] of text.split('\n').entries()) {
    const [, word = '', rest = ''] = /^-- (bad|good|settings|file|new|base|leaks|holds):\s*(.*)$/.exec(line) ?? [];
    if (word === 'bad' || word === 'good') {
      if (draft) examples.push(finished(draft));
      draft = { kind: word, title: rest.trim(), line: index + 1, settings: {}, files: [], attack: undefined };
    } else if (!draft) {
      if (line.trim() !== '' && !line.startsWith('--')) throw new Error(`line ${index + 1}: SQL before the first -- bad: or -- good:`);
    } else if (word === 'settings') draft.settings = JSON.parse(rest);
    else if (word === 'file' || word === 'new' || word === 'base') draft.files.push({ word, name: rest.trim(), lines: [] });
    else if (word === 'leaks' || word === 'holds') draft.attack = { outcome: word, sqlstate: rest.trim() || undefined, lines: [] };
    else linesOf(draft).push(line);
  }
  if (draft) examples.push(finished(draft));
  return examples;
}

interface Draft {
  readonly kind: 'bad' | 'good';
  readonly title: string;
  readonly line: number;
  settings: Readonly<Record<string, unknown>>;
  readonly files: { readonly word: 'file' | 'new' | 'base'; readonly name: string; readonly lines: string[] }[];
  attack: { readonly outcome: 'leaks' | 'holds'; readonly sqlstate: string | undefined; readonly lines: string[] } | undefined;
}

function linesOf(draft: Draft): string[] {
  if (draft.attack) return draft.attack.lines;
  if (draft.files.length === 0) draft.files.push({ word: 'file', name: '1_migration.sql', lines: [] });
  return (draft.files.at(-1) as Draft['files'][number]).lines;
}

const finished = ({ attack, files, ...draft }: Draft): Example => ({
  ...draft,
  files: files.filter(({ word }) => word !== 'base').map(textOf),
  base: files.some(({ word }) => word !== 'file') ? baseOf(files) : undefined,
  marks: files.flatMap(({ name, lines }) => lines.flatMap((line, i) => marksOn(line, name, i + 1))),
  attack: attack && { outcome: attack.outcome, sqlstate: attack.sqlstate, sql: attack.lines.join('\n') },
});

/** A file that is not said to have been otherwise was as it is. */
function baseOf(files: Draft['files']): ExampleFile[] {
  const before = files.filter(({ word }) => word === 'base');
  const same = files.filter(({ word, name }) => word === 'file' && !before.some((one) => one.name === name));
  return [...before, ...same].map(textOf);
}

const textOf = ({ name, lines }: Draft['files'][number]): ExampleFile => ({
  name,
  text: `${lines
    .map((line) => line.replace(/\s*-- (?:finding|also):.*$/, ''))
    .join('\n')
    .trimEnd()}\n`,
});

function marksOn(line: string, file: string, number: number): Mark[] {
  return [...line.matchAll(/-- (finding|also):[ ]*(.*?)\s*(?=-- (?:finding|also):|$)/g)].map(([, word, rest = '']) => {
    const [, rule, object] = word === 'also' ? (/^(\S+)\s*(.*)$/.exec(rest) ?? []) : [rest, undefined, rest];
    return { rule, object: object ?? '', file, line: number };
  });
}

/** In an order of their own, so that two lists can be compared. */
export const sortedMarks = (marks: readonly Mark[]): Mark[] =>
  [...marks].sort((a, b) =>
    a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1),
  );
