import factory, { type Exports, type Hooks } from 'libpg-query/wasm/libpg-query.js';

/** One running copy of PostgreSQL's parser. After anything but an ordinary answer it is to be thrown away. */
export type Instance = Exports;

const NOT_NEEDED = 'the asynchronous rest of the start is not needed';

/**
 * Starts the parser at once, because it must be possible to start another in the middle of a file. The glue would do so
 * only after a tick; but it has linked everything when its first `await` comes, and what is left is to run the
 * constructors, which is done here and kept from happening a second time.
 */
export function startInstance(module: WebAssembly.Module): Instance {
  let instance: WebAssembly.Instance | undefined;
  const hooks: Hooks & Partial<Exports> = {
    print() {},
    printErr() {},
    preRun() {
      throw new Error(NOT_NEEDED);
    },
    instantiateWasm(imports, done) {
      instance = new WebAssembly.Instance(module, imports);
      done(instance);
      return instance.exports;
    },
  };
  factory(hooks).catch((reason: unknown) => {
    if (!(reason instanceof Error && reason.message === NOT_NEEDED)) throw reason;
  });
  const constructors = instance?.exports['A'];
  if (typeof constructors !== 'function' || !hooks._wasm_parse_query_raw)
    throw new Error('libpg-query is not the version that this was written for');
  constructors();
  return hooks as Instance;
}

/** Runs `work` and keeps the glue from deciding on this process's exit status. */
export function keepingExitCode<T>(work: () => T): T {
  const process = (globalThis as { process?: { exitCode?: number | string | null | undefined } }).process;
  const before = process?.exitCode;
  try {
    return work();
  } finally {
    if (process && process.exitCode !== before) process.exitCode = before;
  }
}
