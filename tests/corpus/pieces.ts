/** What the score is made with, bundled by itself so that nothing has to be built before. */
export { replayHistory } from '../../src/history.ts';
export { createParser } from '../../src/parse/index.ts';
export { catalogOf, diffCatalog } from '../../src/report/schema/index.ts';
export { positionOf } from '../../src/source.ts';
export { discover, read } from '../../src/workspace/index.ts';
