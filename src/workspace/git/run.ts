/** What git printed, or why it did not. */
export type Ran = { readonly out: Buffer } | { readonly says: string };

/** Larger than any list of files that git prints. */
const MOST = 1 << 30;

/** Carries out one command of git in a folder. No shell is asked, so that a name can hold anything. */
export function git(folder: string, args: readonly string[]): Ran {
  // Loaded only here: most runs start no other program.
  const { spawnSync } = process.getBuiltinModule('node:child_process');
  const { error, status, stdout, stderr } = spawnSync('git', ['-c', 'core.fsmonitor=false', ...args], {
    cwd: folder,
    env: { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' },
    maxBuffer: MOST,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (error)
    return { says: (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'git is not installed' : `git cannot be run: ${error.message}` };
  if (status === 0) return { out: stdout };
  const [line = ''] = stderr.toString('utf8').trim().split('\n');
  return { says: line === '' ? `git ends with ${status}` : `git says: ${line}` };
}
