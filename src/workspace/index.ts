export { type Discovery, discover, type Search, type Skipped } from './discover.ts';
export type { Disk } from './disk.ts';
export { layouts } from './layouts/index.ts';
export { NEIGHBOURS, type Neighbour, neighboursOf } from './neighbours.ts';
export { type Prelude, readPrelude } from './prelude.ts';
export type { Problem, ProblemKind, Weight } from './problem.ts';
export { type History, type Reading, read } from './read.ts';
export type { Root } from './roots.ts';
export { type FoundSettings, findSettings } from './settings-file.ts';
