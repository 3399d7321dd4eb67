/** Thrown where an answer would take rows or computations that we do not have; caught where a value or a branch is wanted. */
export class Undecidable extends Error {}
