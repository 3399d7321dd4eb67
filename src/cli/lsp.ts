/** partywall lsp: a language server, loaded only here. */
import { type Desktop, serve } from '../lsp/server.ts';
import { baselineOf } from './baseline.ts';
import { judgeProject } from './judged.ts';
import { theParser } from './parser.ts';
import { openProject } from './project.ts';

export const lsp = (): Promise<number> => serve({ parser: theParser(), open });

/** Settings, allowances and the baseline hold in an editor as they do for `check`. */
const open: Desktop['open'] = async (paths, unsaved) => {
  const project = await openProject(paths, unsaved);
  if ('says' in project) return project;
  const baseline = await baselineOf(project, undefined, false);
  if ('says' in baseline) return baseline;
  return {
    ...project,
    opened: project.opened.map((opened) => ({
      path: opened.root.path,
      judge: async () => {
        const [verdict] = await judgeProject({ ...project, opened: [opened] }, baseline.entries, undefined);
        if (!verdict) throw new Error('a history without a verdict');
        return verdict;
      },
    })),
  };
};
