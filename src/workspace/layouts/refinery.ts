import path from 'node:path';
import { problem } from '../problem.ts';
import { filesUnder, nearest } from '../walk.ts';
import { duplicates, failsAtDuplicate, isSql } from './files.ts';
import type { Layout, Step } from './layout.ts';
import { wholeFile } from './markers.ts';
import { byBytes, numberOf, sortByNumber } from './order.ts';
import { called, cargoWith } from './proof.ts';

const pattern = /^[UV|](\d+(?:\.\d+)?)__\w+\.(sql|rs)$/;

/** refinery: `V1__name.sql` by number, whatever folder they lie in. */
export const refinery: Layout = {
  name: 'refinery',
  tool: 'refinery',
  detect(folder, disk) {
    if (!folder.files.some((name) => /^[UV]\d+__\w+\.(sql|rs)$/.test(name))) return undefined;
    const proof = nearest(disk, folder.path, 'refinery.toml') ?? cargoWith(disk, folder.path, 'refinery');
    return proof && `its files are named V1__name.sql, and there is ${called(folder, proof)}`;
  },
  plan(folder, disk) {
    const all = [...filesUnder(disk, folder.path, /\.(sql|rs)$/)];
    const fits = (at: string) => /^[UV|]\d{1,10}__/.test(path.basename(at)) && number(at) < 2n ** 31n;
    const isNamed = (at: string) => pattern.test(path.basename(at));
    const named = all.filter(isNamed);
    const steps = sortByNumber(named.filter(fits), number, byBytes).map((at): Step => {
      const step: Step = { path: at, version: String(number(at)), transaction: 'file', prepare: wholeFile('refinery') };
      return isSql(at) ? step : { ...step, opaque: 'the step is a Rust program' };
    });
    return {
      steps,
      problems: [
        ...all
          .filter((at) => isSql(at) && !isNamed(at))
          .map((at) => problem('ignored-file', disk.name(at), 'refinery wants names like V1__name.sql')),
        ...named
          .filter((at) => !fits(at))
          .map((at) => problem('bad-name', disk.name(at), 'refinery stops: the version is no 32-bit number')),
        ...duplicates(steps, disk, failsAtDuplicate('refinery')),
      ],
      bookkeeping:
        'create table if not exists refinery_schema_history (version int4 primary key, name varchar(255), applied_on varchar(255), checksum varchar(255));',
    };
  },
};

const number = (at: string): bigint => numberOf(path.basename(at).slice(1)) ?? 0n;
