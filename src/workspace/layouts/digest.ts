import type { Hash } from 'node:crypto';

/** A hash to be filled. Loading the module takes 3 ms, which only folders with hashes in them have to pay. */
export const hash = (algorithm: 'sha1' | 'sha256'): Hash => process.getBuiltinModule('node:crypto').createHash(algorithm);
