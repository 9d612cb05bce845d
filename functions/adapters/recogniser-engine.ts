/**
 * Entry point of tesseract.js' thread, in place of its own: that one picks the engine by what the processor can do,
 * and the fastest variant may round otherwise on another machine. This one always takes the same, can fetch nothing,
 * and in a bundle finds its engine without looking for a file.
 */
import { readFile } from "node:fs/promises";
import { parentPort } from "node:worker_threads";
import { gunzipSync } from "node:zlib";
import engine from "tesseract.js/src/worker-script/index.js";
import core from "tesseract.js-core/tesseract-core-simd-lstm.wasm.js";

const refuse = (): never => {
  throw new Error("Text recognition reads local files only.");
};

engine.setAdapter({
  getCore: async () => core,
  gunzip: gunzipSync,
  readCache: readFile,
  writeCache: refuse,
  deleteCache: refuse,
  fetch: refuse,
});
parentPort?.on("message", (packet) => {
  engine.dispatchHandlers(packet, (answer) => parentPort?.postMessage(answer));
});
