/** The emscripten glue around PostgreSQL's parser. It fills in the object that it is handed. */
declare module 'libpg-query/wasm/libpg-query.js' {
  export interface Exports {
    HEAPU8: Uint8Array;
    HEAPU32: Uint32Array;
    _malloc(size: number): number;
    _free(pointer: number): void;
    _wasm_parse_query_raw(text: number): number;
    _wasm_free_parse_result(result: number): void;
  }

  export interface Hooks {
    print(): void;
    printErr(): void;
    preRun(): void;
    instantiateWasm(imports: WebAssembly.Imports, done: (instance: WebAssembly.Instance) => void): WebAssembly.Exports;
  }

  export default function factory(hooks: Hooks): Promise<unknown>;
}
