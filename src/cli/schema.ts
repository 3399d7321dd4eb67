/** partywall schema: the schema that PostgreSQL would have after the migrations. */

import { type History, replayHistory } from '../history.ts';
import { printableJson } from '../report/printable.ts';
import { type Catalog, type CatalogDifference, catalogOf, diffCatalog } from '../report/schema/index.ts';
import { plural } from '../report/style.ts';
import { CANNOT_JUDGE, DONE, print, say, sayProblems } from './console.ts';
import { migrationNamed } from './migration-named.ts';
import { type Opened, openProject } from './project.ts';

export interface SchemaOptions {
  readonly paths: readonly string[];
  readonly format: 'text' | 'json';
  readonly at?: string | undefined;
}

export async function schema({ paths, format, at }: SchemaOptions): Promise<number> {
  const project = await openProject(paths);
  if ('says' in project) return refuse(project.says, format);
  const shown: Shown[] = [];
  for (const opened of project.opened) {
    const until = at === undefined ? undefined : migrationNamed(opened.input.migrations, at);
    if (until && 'says' in until) return refuse([until.says], format);
    shown.push(await replayed(opened, until?.name));
  }
  sayProblems(project.problems);
  for (const { history } of shown) sayUnread(history);
  if (format === 'json') print(json(shown));
  else {
    const { schemaText } = await import('../report/schema-text.ts');
    for (const one of shown) print(schemaText(one.catalog, shown.length > 1 ? one.opened.root.folder : undefined));
  }
  return DONE;
}

interface Shown {
  readonly opened: Opened;
  readonly history: History;
  readonly catalog: CatalogDifference;
}

async function replayed(opened: Opened, until: string | undefined): Promise<Shown> {
  let before: Catalog | undefined;
  const history = await replayHistory({
    ...opened.input,
    ...(until !== undefined && { until }),
    afterPrelude: (schema) => {
      before = catalogOf(schema);
    },
  });
  return { opened, history, catalog: diffCatalog(before as Catalog, catalogOf(history.schema)) };
}

/** One history is the document; several are a list in it. */
function json(shown: readonly Shown[]): string {
  const [only] = shown;
  const document =
    shown.length === 1 && only
      ? { version: 1, ...only.catalog }
      : { version: 1, histories: shown.map(({ opened, catalog }) => ({ folder: opened.root.folder, ...catalog })) };
  return printableJson(document, 1);
}

function sayUnread({ refused, unparsed, unmodelled }: History): void {
  const left = refused.filter(({ applied }) => !applied).length + unparsed.length;
  if (left > 0) say(`${plural(left, 'statement')} that PostgreSQL would refuse ${left === 1 ? 'is' : 'are'} left out; \`check\` says why`);
  const unread = unmodelled.length;
  if (unread > 0)
    say(`of ${plural(unread, 'statement')} it is not known what ${unread === 1 ? 'it does' : 'they do'}; \`check\` names them`);
}

function refuse(says: readonly string[], format: SchemaOptions['format']): number {
  for (const one of says) say(one);
  if (format === 'json') print(printableJson({ version: 1, error: says.join('\n') }));
  return CANNOT_JUDGE;
}
