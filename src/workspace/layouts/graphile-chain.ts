import { type Disk, wordsOf } from '../disk.ts';
import { type Problem, problem } from '../problem.ts';
import { hash as hashed } from './digest.ts';

/** Each committed file names the hash of the one before it, and its own: graphile-migrate stops where either is wrong. */
export function chainProblems(committed: readonly string[], disk: Disk): Problem[] {
  const problems: Problem[] = [];
  let previous = '-';
  for (const at of committed) {
    const tell = (says: string) => problems.push(problem('broken-chain', disk.name(at), says));
    const { header, body, carriageReturns } = split(wordsOf(disk, at));
    const named = header.get('Previous');
    const hash = header.get('Hash') ?? '';
    if (carriageReturns) tell('graphile-migrate stops: the lines end in CR LF');
    else if (named === undefined) tell('graphile-migrate stops: the file has no --! Previous header');
    else if (named !== previous) tell(`graphile-migrate stops: it follows ${named}, and the file before it is ${previous}`);
    else if (hash !== hashOf(named === '-' ? '' : named, body) && !header.has('AllowInvalidHash'))
      tell('graphile-migrate stops: the file was edited after it was committed (its hash is another)');
    previous = hash;
  }
  return problems;
}

function split(text: string): { header: Map<string, string>; body: string; carriageReturns: boolean } {
  const header = new Map<string, string>();
  let at = 0;
  for (;;) {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end < 0 ? text.length : end);
    const [, key, value = ''] = /^--! ([A-Z][a-zA-Z0-9_]*)(?::(.*))?$/.exec(line.replace(/\r$/, '')) ?? [];
    if (key === undefined || end < 0) break;
    header.set(key, value.trim());
    at = end + 1;
  }
  return { header, body: text.slice(at).trim(), carriageReturns: /^[^\n]*\r\n/.test(text) };
}

const hashOf = (previous: string, body: string): string =>
  `sha1:${hashed('sha1')
    .update(`${`${previous}\n${body}`.trim()}\n`)
    .digest('hex')}`;
