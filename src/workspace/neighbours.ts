/** The tools around a repository that could run a check: hooks, pipelines, editors. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const NEIGHBOURS = ['husky', 'lint-staged', 'lefthook', 'pre-commit', 'github', 'gitlab', 'vscode'] as const;
export type Neighbour = (typeof NEIGHBOURS)[number];

/** Files that a tool's users have. */
const FILES: Readonly<Record<Neighbour, readonly string[]>> = {
  husky: ['.husky'],
  'lint-staged': [
    '.lintstagedrc',
    '.lintstagedrc.json',
    '.lintstagedrc.yaml',
    '.lintstagedrc.yml',
    '.lintstagedrc.js',
    '.lintstagedrc.mjs',
    'lint-staged.config.js',
    'lint-staged.config.mjs',
  ],
  lefthook: ['lefthook.yml', 'lefthook.yaml', '.lefthook.yml', '.lefthook.yaml', 'lefthook.json', 'lefthook.toml'],
  'pre-commit': ['.pre-commit-config.yaml'],
  github: ['.github'],
  gitlab: ['.gitlab-ci.yml'],
  vscode: ['.vscode'],
};

export function neighboursOf(root: string): Neighbour[] {
  const manifest = manifestOf(root);
  return NEIGHBOURS.filter(
    (name) =>
      FILES[name].some((file) => existsSync(path.join(root, file))) || (name === 'lint-staged' && manifest.includes('"lint-staged"')),
  );
}

function manifestOf(root: string): string {
  try {
    return readFileSync(path.join(root, 'package.json'), 'utf8');
  } catch {
    return '';
  }
}
