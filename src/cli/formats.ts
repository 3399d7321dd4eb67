/** The forms that findings are told in. Each is loaded when somebody asks for it. */
import type { Format } from '../report/check-format.ts';

export const FORMATS = ['pretty', 'unix', 'json', 'sarif', 'github', 'gitlab', 'junit', 'markdown'] as const;

export type FormatName = (typeof FORMATS)[number];

const LOADED: Readonly<Record<FormatName, () => Promise<Format>>> = {
  pretty: async () => (await import('../report/check-pretty.ts')).checkPretty,
  unix: async () => (await import('../report/check-unix.ts')).checkUnix,
  json: async () => (await import('../report/check-json.ts')).checkJson,
  sarif: async () => (await import('../report/check-sarif.ts')).checkSarif,
  github: async () => (await import('../report/check-github.ts')).checkGithub,
  gitlab: async () => (await import('../report/check-gitlab.ts')).checkGitlab,
  junit: async () => (await import('../report/check-junit.ts')).checkJunit,
  markdown: async () => (await import('../report/check-markdown.ts')).checkMarkdown,
};

export const formatNamed = (name: FormatName): Promise<Format> => LOADED[name]();

export const isFormat = (name: string): name is FormatName => (FORMATS as readonly string[]).includes(name);
