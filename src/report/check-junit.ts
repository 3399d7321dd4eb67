/** JUnit's XML, for pages that show test results: a file is a suite, a finding is a test that fails. */
import type { Finding } from '../judge/finding.ts';
import { byteLength } from './byte-length.ts';
import type { Format, RuleText } from './check-format.ts';
import { fitting } from './fitting.ts';
import { lineOf, placeOf } from './place.ts';
import { printable } from './printable.ts';
import { plural } from './style.ts';
import type { Unread } from './verdict.ts';

/** GitLab takes no file that is larger. */
const MOST = 28 * 1024 * 1024;

export const checkJunit: Format = ({ findings, unread, files, statements }, { rules, most = MOST }) => {
  const read: Test = { file: '', name: `${plural(files, 'file')}, ${plural(statements, 'statement')}`, outcome: 'passed', body: '' };
  const testOfFinding = (finding: Finding): Test => testOf(finding, rules.get(finding.rule));
  const kept = fitting(findings, { most, sizeOf: (finding) => sizeOf(testOfFinding(finding)) });
  const tests = [read, ...kept.map(testOfFinding)];
  const cut = findings.length - kept.length;
  if (cut > 0) tests.push({ file: '', name: `${plural(cut, 'more finding')} not listed`, outcome: 'skipped', body: '<skipped/>' });
  const all = [...tests, ...unread.map(unreadTest)];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="partywall"${counts(all)} time="0">\n${suites(all)}</testsuites>\n`;
};

interface Test {
  readonly file: string;
  readonly name: string;
  readonly outcome: 'passed' | 'failed' | 'skipped';
  readonly body: string;
}

/** Notes fail nothing: they are tests that were skipped. */
function testOf(finding: Finding, rule: RuleText | undefined): Test {
  const { at, severity, says, because } = finding;
  const { file, line, column } = placeOf(at);
  const name = `${finding.rule} ${file}:${line}:${column}`;
  if (severity === 'info') return { file, name, outcome: 'skipped', body: `<skipped message="${xml(says)}"/>` };
  const text = [
    says,
    ...because.map((one) => `because ${lineOf(one.at)}: ${one.says}`),
    ...(rule ? [`why: ${rule.why}`, `instead: ${rule.instead}`] : []),
  ].join('\n');
  return { file, name, outcome: 'failed', body: `<failure message="${xml(says)}" type="${severity}">${xml(text)}</failure>` };
}

const unreadTest = ({ file, line, why }: Unread): Test => ({
  file,
  name: `not read ${file}:${line}`,
  outcome: 'skipped',
  body: `<skipped message="${xml(why)}"/>`,
});

function suites(tests: readonly Test[]): string {
  const byFile = new Map<string, Test[]>();
  for (const test of tests) {
    const known = byFile.get(test.file);
    if (known) known.push(test);
    else byFile.set(test.file, [test]);
  }
  // Of tests with one name GitLab shows the first alone.
  const taken = new Map<string, number>();
  const named = (test: Test): Test => {
    const times = (taken.get(test.name) ?? 0) + 1;
    taken.set(test.name, times);
    return times === 1 ? test : { ...test, name: `${test.name} (${times})` };
  };
  return Array.from(
    byFile,
    ([file, own]) =>
      `  <testsuite name="${xml(file || 'migrations')}"${counts(own)} skipped="${times(own, 'skipped')}" time="0">\n${own.map((test) => testText(named(test))).join('')}  </testsuite>\n`,
  ).join('');
}

function testText({ file, name, body }: Test): string {
  const where = file === '' ? '' : ` file="${xml(file)}"`;
  const head = `    <testcase classname="${xml(file || 'migrations')}" name="${xml(name)}"${where} time="0"`;
  return body === '' ? `${head}/>\n` : `${head}>${body}</testcase>\n`;
}

/** With a suite of its own. */
const sizeOf = (test: Test): number => byteLength(testText(test)) + byteLength(xml(test.file)) + 200;

const counts = (tests: readonly Test[]): string => ` tests="${tests.length}" failures="${times(tests, 'failed')}" errors="0"`;

const times = (tests: readonly Test[], outcome: Test['outcome']): number => tests.filter((one) => one.outcome === outcome).length;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** XML has no way to write most control characters, nor the last two characters of a plane; they are spelled out. */
const xml = (text: string): string =>
  printable(text)
    .replace(/[\ufffe\uffff]/g, (found) => `\\u${found.charCodeAt(0).toString(16)}`)
    .replace(/[&<>"'\n\t]/g, (found) => ENTITIES[found] ?? found);
