/** The report goes to everybody who was named: files first, so that standard output may be closed early. */
import { appendFileSync, statSync } from 'node:fs';
import type { Telling } from '../report/check-format.ts';
import { PLAIN } from '../report/style.ts';
import type { Report } from '../report/verdict.ts';
import { replaceFile } from '../workspace/replace-file.ts';
import { print, say } from './console.ts';
import { formatNamed } from './formats.ts';
import type { Output } from './outputs.ts';
import { styleFor, widthOf } from './style.ts';

/** False where a file could not be written. What was asked for besides is told all the same. */
export async function tell(
  report: Report,
  outputs: readonly Output[],
  known: Pick<Telling, 'rules' | 'withNotes' | 'version'>,
): Promise<boolean> {
  const onStream: Telling = { ...known, style: styleFor(process.stdout), width: widthOf(process.stdout) };
  const inFile: Telling = { ...known, style: PLAIN, width: widthOf({}) };
  let isWritten = true;
  for (const { format, path } of outputs) {
    if (path === undefined) continue;
    const fault = replaceFile(path, (await formatNamed(format))(report, inFile));
    if (fault !== undefined) say(fault);
    isWritten &&= fault === undefined;
  }
  for (const { format, path } of outputs) if (path === undefined) print((await formatNamed(format))(report, onStream));
  if (outputs.some(({ format }) => format === 'github')) await summarise(report, inFile);
  return isWritten;
}

/** GitHub refuses the summary of a step that is longer, in bytes. */
const MOST_SUMMARY = 1024 * 1024;

/** What comes after it in the same step has some room left. */
const LEFT = 64 * 1024;

/** The page of a run on GitHub shows what its steps leave in this file, one after the other. */
async function summarise(report: Report, telling: Telling): Promise<void> {
  const path = process.env['GITHUB_STEP_SUMMARY'];
  if (!path) return;
  const most = MOST_SUMMARY - LEFT - (statSync(path, { throwIfNoEntry: false })?.size ?? 0);
  const text = (await formatNamed('markdown'))(report, { ...telling, most: Math.max(0, most) });
  if (Buffer.byteLength(text) > most) return say('the summary of this step on GitHub is full; nothing was added to it');
  try {
    appendFileSync(path, text);
  } catch (error) {
    say(`the summary for GitHub cannot be written to ${path}: ${(error as Error).message}`);
  }
}
