/** partywall test-rules: judges the examples of a user's own rules, and says where they are not what they claim. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rules as builtIn } from '../../rules/index.ts';
import { type Example, type Mark, readExamples, sortedMarks } from '../examples.ts';
import type { Rule } from '../judge/rule.ts';
import { CANNOT_JUDGE, DONE, FOUND, print, say } from './console.ts';
import { judgeExample, markOf } from './judge-example.ts';
import { loadPlugins } from './plugins.ts';

/** The examples of a rule lie beside its module, in a file that is named after the rule: `amount-not-in-cents.sql`. */
export async function testRules({ modules }: { readonly modules: readonly string[] }): Promise<number> {
  let fails = false;
  for (const path of modules) {
    const loaded = await loadPlugins([path], process.cwd());
    if ('says' in loaded) {
      for (const one of loaded.says) say(one);
      return CANNOT_JUDGE;
    }
    for (const rule of loaded.rules) {
      const file = join(dirname(path), `${rule.id}.sql`);
      const faults = existsSync(file) ? await faultsOf(rule, readFileSync(file, 'utf8')) : [`there are no examples: ${file} is missing`];
      fails ||= faults.length > 0;
      print(faults.length === 0 ? `${rule.id}: its examples are as they say\n` : faults.map((one) => `${rule.id}: ${one}\n`).join(''));
    }
  }
  return fails ? FOUND : DONE;
}

async function faultsOf(rule: Rule, text: string): Promise<string[]> {
  let examples: readonly Example[];
  try {
    examples = readExamples(text);
  } catch (error) {
    return [(error as Error).message];
  }
  const faults = (['bad', 'good'] as const)
    .filter((kind) => !examples.some((one) => one.kind === kind))
    .map((kind) => `it has no ${kind} example`);
  for (const example of examples) {
    const tell = (says: string) => faults.push(`line ${example.line}, ${example.kind}: ${example.title}: ${says}`);
    const { findings, unmodelled } = await judgeExample(rule.id, example, [...builtIn, rule]);
    for (const { what } of unmodelled) tell(`not understood: ${what}`);
    const found = sortedMarks(findings.map((one) => markOf(rule.id, one)));
    for (const mark of missing(example.marks, found)) tell(`expected and not found: ${spelled(rule, mark)}`);
    for (const mark of missing(found, example.marks)) tell(`found and not expected: ${spelled(rule, mark)}`);
  }
  return faults;
}

/** Marks of one list that the other does not have. */
function missing(some: readonly Mark[], others: readonly Mark[]): Mark[] {
  const known = new Set(others.map((mark) => JSON.stringify(mark)));
  return sortedMarks(some).filter((mark) => !known.has(JSON.stringify(mark)));
}

const spelled = (rule: Rule, { rule: other, object, file, line }: Mark): string =>
  `${other ?? rule.id} on ${object} in ${file}, line ${line}`;
