/** The house: who may import whom. A failure says why not. */
import { describe, expect, it } from 'vitest';
import { type Import, sourceFiles } from './imports.ts';
import { type Room, rooms } from './rooms.ts';

const files = [...sourceFiles('src'), ...sourceFiles('rules')];
const FRONT_DOORS = ['cli', 'lsp'];

const roomOf = (path: string): string | undefined =>
  Object.keys(rooms).find((name) => rooms[name]?.paths.some((own) => path === own || path.startsWith(`${own}/`)));

const importsOf = (name: string): Import[] => files.filter(({ path }) => roomOf(path) === name).flatMap(({ imports }) => imports);

it('every file stands in a room', () => {
  expect(files.map(({ path }) => path).filter((path) => roomOf(path) === undefined)).toEqual([]);
});

describe.each(Object.entries(rooms))('%s', (name, room) => {
  it('imports only the rooms that it may', () => {
    const wrong = importsOf(name)
      .filter(({ isPackage, target }) => !isPackage && roomOf(target) !== name && target !== 'package.json')
      .filter(({ target, typesOnly }) => !mayImport(room, roomOf(target) ?? '', typesOnly));
    expect(
      wrong.map(({ file, target }) => `${file} imports ${target}`),
      because(name, room),
    ).toEqual([]);
  });

  it('imports only the packages that it may', () => {
    const wrong = importsOf(name).filter(({ isPackage, target, typesOnly }) => isPackage && !mayUse(room, target, typesOnly));
    expect(
      wrong.map(({ file, target }) => `${file} imports ${target}`),
      because(name, room),
    ).toEqual([]);
  });
});

const because = (name: string, { imports, why }: Room): string => `${name} may import ${imports.join(', ') || 'nothing'}: ${why}`;

const mayImport = ({ imports }: Room, target: string, typesOnly: boolean): boolean =>
  imports.includes('*') || imports.includes(target) || (typesOnly && imports.includes(`types:${target}`));

const mayUse = ({ packages = [] }: Room, target: string, typesOnly: boolean): boolean =>
  packages.some((one) => {
    const name = one.replace(/^types:/, '');
    return (one === name || typesOnly) && (target === name || target.startsWith(name.endsWith(':') ? name : `${name}/`));
  });

it('only the workspace and the front doors touch node', () => {
  const own = Object.keys(rooms).filter((name) => rooms[name]?.packages?.includes('node:'));
  expect(own, 'the core runs wherever JavaScript does: what it needs from outside is handed to it').toEqual(['workspace', ...FRONT_DOORS]);
});

it('nothing but the front doors imports the rules', () => {
  const wrong = files.flatMap(({ path, imports }) =>
    imports.filter(({ target }) => target.startsWith('rules/') && !['rules', ...FRONT_DOORS].includes(roomOf(path) ?? '')),
  );
  expect(
    wrong.map(({ file }) => file),
    'whoever judges is handed the rules, so that other programs can bring their own',
  ).toEqual([]);
});

it('no two rooms import each other, directly or around corners', () => {
  const edges = new Map(Object.keys(rooms).map((name) => [name, new Set<string>()]));
  for (const { path, imports } of files)
    for (const { isPackage, target } of imports) {
      const [from, to] = [roomOf(path), roomOf(target)];
      if (!isPackage && from && to && from !== to) edges.get(from)?.add(to);
    }
  expect(cycleIn(edges), 'knowledge flows in one direction; a cycle makes two rooms one').toBeUndefined();
});

function cycleIn(edges: ReadonlyMap<string, ReadonlySet<string>>): string | undefined {
  const done = new Set<string>();
  const visit = (name: string, way: readonly string[]): string | undefined => {
    if (way.includes(name)) return [...way.slice(way.indexOf(name)), name].join(' -> ');
    if (done.has(name)) return undefined;
    for (const next of edges.get(name) ?? []) {
      const found = visit(next, [...way, name]);
      if (found) return found;
    }
    done.add(name);
    return undefined;
  };
  for (const name of edges.keys()) {
    const found = visit(name, []);
    if (found) return found;
  }
  return undefined;
}

describe('files', () => {
  const written = files.filter(({ path }) => !path.includes('/generated/'));

  it('are small at the median', () => {
    const sizes = written.map(({ lines }) => lines).sort((a, b) => a - b);
    const median = sizes[sizes.length >> 1] as number;
    expect(median, `${sizes.length} files have a median of ${median} lines`).toBeLessThanOrEqual(90);
  });

  it('are rarely longer than 200 lines', () => {
    const long = written.filter(({ lines }) => lines > 200).map(({ path, lines }) => `${path}: ${lines}`);
    expect(long.length / written.length, `one idea each; these have more:\n${long.join('\n')}`).toBeLessThan(0.1);
  });

  it('are named in kebab-case, in whole words that say something', () => {
    const names = files.map(({ path }) => path.split('/').at(-1) ?? '');
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.sql)?\.ts$/.test(name))).toEqual([]);
    expect(names.filter((name) => /\b(utils?|helpers?|misc|managers?)\b/.test(name))).toEqual([]);
  });

  it("carry the product's name nowhere", () => {
    expect(files.filter(({ path }) => path.includes('partywall')).map(({ path }) => path)).toEqual([]);
  });
});
