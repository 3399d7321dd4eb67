/** Small scripts, by kind of statement: PostgreSQL and the replay refuse the same statements, and end in the same schema. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { differences } from './script.ts';
import { sections } from './sections.ts';
import { Server } from './server.ts';

const folder = join(import.meta.dirname, 'statements');
const server = new Server();
afterAll(() => server.close());

describe.each(readdirSync(folder))('%s', (file) => {
  for (const { title, text } of sections(readFileSync(join(folder, file), 'utf8')))
    it(title, async () => expect(await differences(server, text)).toEqual([]));
});
