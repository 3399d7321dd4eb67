/** Thrown where PostgreSQL would have an answer that we do not compute; the value is then undecided. */
export class Undecidable extends Error {}
