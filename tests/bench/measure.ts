/** One measurement, in a process of its own. Prints milliseconds by the clock and of the processors, the peak of the memory and the number of statements, as JSON. */
import { tuneEngine } from '../../src/cli/engine.ts';
import { theParser } from '../../src/cli/parser.ts';
import { openProject, type Project } from '../../src/cli/project.ts';
import { replayHistory } from '../../src/history.ts';
import { proofOf } from '../../src/isolation.ts';
import { statements } from '../../src/parse/index.ts';
import type { Source } from '../../src/source.ts';

tuneEngine();

const [what = '', ...paths] = process.argv.slice(2);

/** Each prepares what is not measured, and returns what is. */
const MEASURES: Readonly<Record<string, () => Promise<() => Promise<number>>>> = {
  /** The least that any tool on this parser does: each whole text in, its trees out. Texts were read before. */
  async parser() {
    const sources = sourcesOf(await opened());
    const parser = theParser();
    return async () => {
      let count = 0;
      for (const { bytes } of sources) {
        const parsed = parser.parse(bytes, wholeOf(bytes));
        count += 'statements' in parsed ? parsed.statements.length : 0;
      }
      return count;
    };
  },
  /** What the pipeline calls parse: statement by statement. Texts were read before. */
  async parse() {
    const sources = sourcesOf(await opened());
    return async () => {
      let count = 0;
      for (const source of sources) for (const _ of statements(theParser(), source)) count++;
      return count;
    };
  },
  /** Tenancy and proof, of schemas that were replayed before. */
  async prove() {
    const { opened: histories, settings } = await opened();
    const replayed = await Promise.all(histories.map(async ({ input, regime }) => ({ history: await replayHistory(input), regime })));
    return async () => {
      let policies = 0;
      for (const { history, regime } of replayed) {
        proofOf(history, regime, settings);
        for (const _ of history.schema.all('policy')) policies++;
      }
      return policies;
    };
  },
  /** From the path to the schema. */
  async replay() {
    return async () => {
      let count = 0;
      for (const { input } of (await opened()).opened) count += (await replayHistory(input)).statements;
      return count;
    };
  },
};

async function opened(): Promise<Project> {
  const project = await openProject(paths);
  if ('says' in project) throw new Error(project.says.join('\n'));
  return project;
}

const sourcesOf = ({ opened }: Project): readonly Source[] => [
  ...new Set(opened.flatMap(({ input }) => input.migrations.map(({ source }) => source))),
];

const wholeOf = (bytes: Uint8Array) => ({
  start: 0,
  end: bytes.length,
  next: bytes.length,
  innerSemicolon: -1,
  open: false,
  unterminated: -1,
  copiesFromStdin: false,
  blanks: [],
});

const run = await (MEASURES[what] as (typeof MEASURES)[string])();
const [start, before] = [performance.now(), process.cpuUsage()];
const count = await run();
const ms = performance.now() - start;
const { user, system } = process.cpuUsage(before);
process.stdout.write(
  JSON.stringify({ ms, cpu: (user + system) / 1000, megabytes: process.resourceUsage().maxRSS / 1024, statements: count }),
);
