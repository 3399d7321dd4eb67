/** JUnit's XML, as GitLab and Jenkins read it. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Finding } from '../../../src/judge/finding.ts';
import { checkJunit } from '../../../src/report/check-junit.ts';
import type { Report } from '../../../src/report/verdict.ts';
import { findings, report } from './helpdesk.ts';
import { hostileReport } from './hostile.ts';
import { readOf } from './reading.ts';
import { plain } from './telling.ts';
import { type Element, readXml } from './xml-reader.ts';

const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  testsuites: ['name', 'tests', 'failures', 'errors', 'time'],
  testsuite: ['name', 'tests', 'failures', 'errors', 'skipped', 'time'],
  testcase: ['classname', 'name', 'file', 'time'],
  failure: ['message', 'type'],
  skipped: ['message'],
};
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  testsuites: ['testsuite'],
  testsuite: ['testcase'],
  testcase: ['failure', 'skipped'],
};

function check({ name, attributes, children }: Element): void {
  for (const key of Object.keys(attributes)) if (!ATTRIBUTES[name]?.includes(key)) throw new Error(`${name} has an unknown ${key}`);
  for (const child of children) {
    if (!CHILDREN[name]?.includes(child.name)) throw new Error(`${child.name} in ${name}`);
    check(child);
  }
}

function read(told: Report, most?: number): Element[] {
  const root = readXml(checkJunit(told, { ...plain, ...(most !== undefined && { most }) }));
  check(root);
  const tests = root.children.flatMap(({ children }) => children);
  const names = tests.map(({ attributes }) => attributes['name']);
  if (new Set(names).size !== names.length) throw new Error('of tests with one name GitLab shows one');
  for (const one of [root, ...root.children]) {
    const own = one === root ? tests : one.children;
    const have = (name: string) => String(own.filter(({ children }) => children[0]?.name === name).length);
    expect(one.attributes).toMatchObject({ tests: String(own.length), failures: have('failure') });
    if (one !== root) expect(one.attributes['skipped']).toBe(have('skipped'));
  }
  return tests;
}

const failures = (tests: readonly Element[]) => tests.filter(({ children }) => children[0]?.name === 'failure');

it('fails a test for every error and warning, and skips one for every note and what was not read', () => {
  const tests = read(report);
  expect(tests[0]?.attributes['name']).toBe('7 files, 34 statements');
  const bad = findings.filter(({ severity }) => severity !== 'info').map(readOf);
  expect(
    failures(tests)
      .map(({ attributes, children }) => [
        attributes['file'],
        attributes['name']?.replace(/ \(\d+\)$/, ''),
        children[0]?.attributes['message'],
      ])
      .sort(),
  ).toEqual(bad.map(({ rule, file, line, column, says }) => [file, `${rule} ${file}:${line}:${column}`, says]).sort());
  expect(tests.filter(({ children }) => children[0]?.name === 'skipped')).toHaveLength(3);
});

it('is a test that passes where nothing is found, or nobody would see that it was run', () => {
  expect(read({ ...report, findings: [], unread: [] })).toHaveLength(1);
});

it('leaves out the least severe where it would be too long, and says so', () => {
  const [first] = findings as readonly [Finding];
  const many = Array.from({ length: 200 }, (_, i): Finding => ({ ...first, severity: i < 100 ? 'warning' : 'error' }));
  const tests = read({ ...report, findings: many }, 60_000);
  expect(failures(tests).length).toBeGreaterThan(20);
  expect(failures(tests).every(({ children }) => children[0]?.attributes['type'] === 'error')).toBe(true);
  expect(tests.find(({ attributes }) => /^\d+ more findings not listed$/.test(attributes['name'] ?? ''))).toBeDefined();
});

it('is XML, whatever the SQL holds', () => {
  fc.assert(
    fc.property(hostileReport, (hostile) => {
      const bad = hostile.findings.filter(({ severity }) => severity !== 'info');
      expect(failures(read(hostile))).toHaveLength(bad.length);
    }),
  );
});
