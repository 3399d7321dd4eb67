/** The examples notice it when a rule is turned off, and when it says the contrary. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { rules } from '../../rules/index.ts';
import { judgeExample, markOf } from '../../src/cli/judge-example.ts';
import { type Example, readExamples, sortedMarks } from '../../src/examples.ts';
import type { Fault, Rule } from '../../src/judge/rule.ts';
import type { Subject } from '../../src/judge/subject.ts';
import { parser } from '../parse/with-parser.ts';

vi.mock('../../src/cli/parser.ts', () => ({ theParser: () => parser }));

const silent = ({ schema: _schema, change: _change, watch: _watch, unexplained: _unexplained, review: _review, ...words }: Rule): Rule =>
  words;

/** Where the rule finds something it is quiet, and where it finds nothing it says so. */
function inverted(rule: Rule): Rule {
  let hasSpoken = false;
  const heard = (faults: Iterable<Fault>): Fault[] => {
    hasSpoken ||= [...faults].length > 0;
    return [];
  };
  const { schema, change, watch, unexplained, review } = rule;
  return {
    ...silent(rule),
    ...(schema && { schema: (subject, options) => heard(schema.call(rule, subject, options)) }),
    ...(change && { change: (step, options) => heard(change.call(rule, step, options)) }),
    ...(unexplained && { unexplained: (leaks, subject) => heard(unexplained.call(rule, leaks, subject)) }),
    watch: (options) => {
      const inner = watch?.call(rule, options);
      let last: Subject | undefined;
      subjects.push(() => last);
      return {
        change: (step) => inner?.change(step),
        end: (subject) => {
          last = subject;
          return heard(inner?.end(subject) ?? []);
        },
      };
    },
    review: (of, options) => {
      heard(review?.call(rule, of, options) ?? []);
      const migration = subjects.pop()?.()?.outcome.migrations[0];
      return hasSpoken || !migration
        ? []
        : [{ object: 'nothing', at: { source: migration.source, start: 0, end: 0 }, says: 'Nothing is wrong.' }];
    },
  };
}

/** What the rule under test was last asked about. */
const subjects: (() => Subject | undefined)[] = [];

/** A good example may be one in which a comment or the baseline excuses what the rule finds. */
async function isExcused(rule: Rule, example: Example, all: readonly Rule[]): Promise<boolean> {
  const { excused } = await judgeExample(rule.id, example, all);
  return excused.some((one) => one.rule === rule.id);
}

async function isAsMarked(rule: Rule, example: Example, all: readonly Rule[]): Promise<boolean> {
  const { findings } = await judgeExample(rule.id, example, all);
  const found = findings.map((one) => markOf(rule.id, one)).filter((mark) => mark.rule === undefined);
  const marks = example.marks.filter((mark) => mark.rule === undefined);
  return JSON.stringify(sortedMarks(found)) === JSON.stringify(sortedMarks(marks));
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const path = join(import.meta.dirname, '../../rules', rule.category, `${id}.sql`);
  const examples = existsSync(path) ? readExamples(readFileSync(path, 'utf8')) : [];
  const [bad] = examples.filter(({ kind }) => kind === 'bad');
  // Only what the rule itself says is looked at; those that judge what others say of it need the others.
  const others = rule.unexplained || rule.review ? rules.filter((one) => one !== rule) : [];

  it('is missed, and its contrary is noticed', async () => {
    let good: Example | undefined;
    for (const one of examples) if (!good && one.kind === 'good' && !(await isExcused(rule, one, [...others, rule]))) good = one;
    if (!bad || !good) return;
    expect(await isAsMarked(rule, bad, [...others, rule]), 'as it is').toBe(true);
    expect(await isAsMarked(rule, bad, [...others, silent(rule)]), 'turned off').toBe(false);
    expect(await isAsMarked(rule, bad, [...others, inverted(rule)]), 'inverted, where it should speak').toBe(false);
    expect(await isAsMarked(rule, good, [...others, inverted(rule)]), 'inverted, where it should be quiet').toBe(false);
  });
});
