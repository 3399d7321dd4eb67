/**
 * How PostgreSQL takes a match apart to find what its groups hold: parts without groups or clashing preferences are
 * matched as one, the others each in turn, as long or as short as they prefer (regcomp.c, `parseqatom`).
 */
import { compile, type Program } from './program.ts';
import type { Branch, Node, Piece } from './syntax.ts';

const LONGER = 1;
export const SHORTER = 2;
const MIXED = 4;
const CAPTURES = 8;
export const REFERS = 16;
const MESSY = MIXED | CAPTURES | REFERS;

/** What a part says about the whole it is in. */
const up = (flags: number): number => (flags & MESSY) | ((flags & (LONGER | SHORTER)) === (LONGER | SHORTER) ? MIXED : 0);
const preference = (flags: number): number => flags & (LONGER | SHORTER);
const combine = (first: number, second: number): number => up(first | second) | (preference(first) || preference(second));
const isMessy = (flags: number): boolean => (flags & MESSY) !== 0;

export interface Tree {
  readonly op: 'plain' | 'concat' | 'alternatives' | 'repeat' | 'reference' | 'group';
  readonly flags: number;
  readonly children: readonly Tree[];
  /** 0: no group. */
  readonly capture: number;
  readonly min: number;
  readonly max: number;
  readonly number: number;
  readonly branches: readonly Branch[];
}

const programs = new WeakMap<Tree, Program>();

export function programOf(tree: Tree): Program {
  const known = programs.get(tree);
  if (known) return known;
  const made = compile(tree.branches);
  programs.set(tree, made);
  return made;
}

const node = (
  op: Tree['op'],
  flags: number,
  branches: readonly Branch[],
  children: readonly Tree[] = [],
  more: Partial<Tree> = {},
): Tree => ({
  op,
  flags,
  children,
  capture: 0,
  min: 1,
  max: 1,
  number: 0,
  branches,
  ...more,
});

const plain = (flags: number, pieces: Branch): Tree => node('plain', flags, [pieces]);

/** Left and right one behind the other. */
function concat(flags: number, left: Tree, right: Tree): Tree {
  return node('concat', flags, [[asPiece(left), asPiece(right)]], [left, right]);
}

const asPiece = (tree: Tree): Piece => ({
  node: { kind: 'group', capture: 0, branches: tree.branches },
  min: 1,
  max: 1,
  prefer: undefined,
});

export function treeOf(branches: readonly Branch[]): Tree {
  const children = branches.map(branchTree);
  if (children.length === 1) return children[0] as Tree;
  let flags = LONGER;
  for (const child of children) flags |= up(flags | child.flags);
  return isMessy(flags) ? node('alternatives', flags, branches, children) : node('plain', flags, branches);
}

function branchTree(pieces: Branch): Tree {
  const prefix: Piece[] = [];
  let flags = 0;
  for (const [i, piece] of pieces.entries()) {
    if (piece.node.kind === 'anchor' || piece.node.kind === 'look') {
      prefix.push(piece);
      continue;
    }
    if (piece.max === 0) continue;
    const prefers = piece.prefer === 'longest' ? LONGER : piece.prefer === 'shortest' ? SHORTER : 0;
    const atom = atomTree(piece.node);
    const all = flags | prefers | (atom?.flags ?? 0);
    const isGroup = piece.node.kind === 'group' && piece.node.capture > 0;
    if (!isGroup && piece.node.kind !== 'back' && !isMessy(up(all))) {
      prefix.push(piece);
      flags = all;
      continue;
    }
    const repeated = quantifiedTree(atom ?? plain(0, [{ ...piece, min: 1, max: 1, prefer: undefined }]), piece, prefers);
    return joined(plain(flags, prefix), i === 0, repeated, combine(prefers, atom?.flags ?? 0), pieces.slice(i + 1));
  }
  return plain(flags, prefix);
}

function joined(prefix: Tree, isVacuous: boolean, atom: Tree, atomFlags: number, rest: Branch): Tree {
  if (rest.length === 0) {
    return isVacuous ? atom : concat(prefix.flags | combine(prefix.flags, atom.flags), prefix, atom);
  }
  const tail = branchTree(rest);
  const innerFlags = atomFlags | combine(atomFlags, tail.flags);
  const flags = prefix.flags | combine(prefix.flags, innerFlags);
  if (isVacuous) return concat(flags, atom, tail);
  const merges = atom.op === 'plain' && tail.op === 'plain' && !isMessy(up(atom.flags | tail.flags));
  const inner = merges ? plain(combine(atom.flags, tail.flags), [asPiece(atom), asPiece(tail)]) : concat(innerFlags, atom, tail);
  return concat(flags, prefix, inner);
}

function atomTree(part: Node): Tree | undefined {
  if (part.kind === 'back')
    return node('reference', REFERS, [[{ node: part, min: 1, max: 1, prefer: undefined }]], [], { number: part.number });
  if (part.kind !== 'group') return undefined;
  const inner = treeOf(part.branches);
  if (part.capture === 0) return inner;
  if (inner.capture === 0) return { ...inner, flags: inner.flags | CAPTURES, capture: part.capture };
  return node('group', inner.flags | CAPTURES, inner.branches, [inner], { capture: part.capture });
}

function quantifiedTree(atom: Tree, { node: part, min, max }: Piece, prefers: number): Tree {
  const whole = [[{ ...asPiece(atom), min, max }]];
  const flags = combine(prefers, atom.flags);
  if (part.kind === 'back')
    return { ...atom, min, max, branches: [[{ node: part, min, max, prefer: undefined }]], flags: atom.flags | flags };
  const own = atom.flags & (LONGER | SHORTER | MIXED);
  if (min === 1 && max === 1 && (prefers === 0 || own === 0 || prefers === own)) return atom;
  if (!(atom.flags & (CAPTURES | REFERS))) return node('plain', flags, whole);
  if (min > 0 && !(atom.flags & REFERS)) {
    const before = node('plain', preference(flags), [[{ ...asPiece(atom), min: min - 1, max: max - 1 }]]);
    return concat(flags, before, atom);
  }
  return node('repeat', flags, whole, [atom], { min, max });
}
