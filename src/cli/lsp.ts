import { theParser } from './parser.ts';
import { openProject } from './project.ts';

/** partywall lsp: a language server, loaded only here. */
export async function lsp(): Promise<number> {
  const [{ serve }, { rules }] = await Promise.all([import('../lsp/server.ts'), import('../../rules/index.ts')]);
  return serve({ rules, parser: theParser(), open: openProject });
}
