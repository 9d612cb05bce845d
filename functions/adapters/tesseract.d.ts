/** The parts of tesseract.js that its thread is made of, which come without types. */
declare module "tesseract.js/src/worker-script/index.js" {
  const engine: {
    setAdapter(adapter: {
      readonly getCore: () => Promise<unknown>;
      readonly gunzip: (data: Uint8Array) => Uint8Array;
      /** Reads any local file, cached or not. */
      readonly readCache: (path: string) => Promise<Uint8Array>;
      readonly writeCache: () => never;
      readonly deleteCache: () => never;
      readonly fetch: () => never;
    }): void;
    dispatchHandlers(packet: unknown, send: (answer: unknown) => void): void;
  };
  export default engine;
}

declare module "tesseract.js-core/tesseract-core-simd-lstm.wasm.js" {
  const core: unknown;
  export default core;
}
