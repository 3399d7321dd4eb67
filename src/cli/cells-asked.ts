/** Which cells somebody asks for. */
import type { Cell } from '../prove/proof.ts';
import { suggestion } from '../settings/suggest.ts';

export interface Asked {
  /** A table, view or function, quoted or not, with or without its schema. */
  readonly table?: string | undefined;
  readonly command?: string | undefined;
  readonly role?: string | undefined;
}

export interface Found {
  readonly cells: readonly Cell[];
  /** Why there is none, where there is none. */
  readonly says?: string;
}

export function cellsAsked(all: readonly Cell[], { table, command, role }: Asked): Found {
  const ofTable = table === undefined ? all : objectsNamed(all, table);
  if (ofTable.length === 0 && table !== undefined) return none('table, view or function', table, all, (cell) => cell.object);
  const ofRole = role === undefined ? ofTable : rolesNamed(ofTable, role);
  if (ofRole.length === 0 && role !== undefined) return none('caller', role, ofTable, (cell) => cell.role);
  const wanted = command?.toLowerCase();
  const cells = wanted === undefined ? ofRole : ofRole.filter((cell) => cell.command === wanted);
  if (cells.length === 0 && command !== undefined) return none('command', command, ofRole, (cell) => cell.command);
  return { cells };
}

/** The first way of reading the name that anything answers to: as it is spelled, then as PostgreSQL folds it. */
function objectsNamed(cells: readonly Cell[], asked: string): readonly Cell[] {
  for (const name of [plain(asked), plain(asked).toLowerCase()])
    for (const spelled of [whole, withoutArguments, withoutSchema, bare]) {
      const found = cells.filter(({ object }) => spelled(object) === name);
      if (found.length > 0) return found;
    }
  return [];
}

function rolesNamed(cells: readonly Cell[], asked: string): readonly Cell[] {
  const found = cells.filter(({ role }) => role === plain(asked));
  return found.length > 0 ? found : cells.filter(({ role }) => role === plain(asked).toLowerCase());
}

const plain = (name: string): string => name.replaceAll('"', '').replace(/,\s*/g, ', ');

const whole = (object: string): string => plain(object);
const withoutArguments = (object: string): string => whole(object).replace(/\(.*$/, '');
const withoutSchema = (object: string): string => whole(object).replace(/^[^.(]*\./, '');
const bare = (object: string): string => withoutSchema(withoutArguments(object));

function none(what: string, asked: string, cells: readonly Cell[], nameOf: (cell: Cell) => string): Found {
  const names = [...new Set(cells.map(nameOf))].sort();
  const near = suggestion(asked, names) || suggestion(asked, names.map(bare));
  const few =
    near === '' && names.length > 0 && names.length <= MOST_NAMED ? `; there ${names.length === 1 ? 'is' : 'are'} ${names.join(', ')}` : '';
  return { cells: [], says: `there is no ${what} called "${asked}" among what is proved${near || few}` };
}

/** So many names are listed; more would not be read. */
const MOST_NAMED = 12;
