#!/usr/bin/env node
/**
 * Judges public histories by every rule, and counts the findings.
 *
 *   node tests/corpus/findings.mjs SNAPSHOTS [--rule ID-OR-CATEGORY] [--only PART] [--show N] [--skip M]
 *
 * SNAPSHOTS holds a checkout of each repository, as `owner+repo`; every history under each is judged. `--show` prints so
 * many findings of a rule, spread over the histories, each with the line that it is about.
 */
import { run } from './bundled.mjs';

await run('findings/count.ts');
