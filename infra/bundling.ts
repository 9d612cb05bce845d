import { fileURLToPath } from "node:url";
import type { BuildOptions } from "esbuild";
import type { FunctionName } from "./permissions.ts";

const handlers = new URL("../functions/handlers/", import.meta.url);

/** Paths in a bundle are relative to this, so that it has the same bytes wherever the project lies. */
const projectRoot = fileURLToPath(new URL("../", import.meta.url));

/** Folder of the entry points, and the source of every Lambda's asset. */
export const handlersFolder: string = fileURLToPath(handlers);

/**
 * CommonJS dependencies that are bundled into an ES module still call `require` for Node's own modules.
 * The import is renamed so that it cannot clash with the same import in the bundle.
 */
const requireForBundledCommonJs =
  'import { createRequire as createBundleRequire } from "node:module"; const require = createBundleRequire(import.meta.url);';

/**
 * Native or optional modules that nothing here calls: pdf.js draws with @napi-rs/canvas, linkedom with canvas, and
 * both do without when the import fails.
 */
const neverLoaded = ["@napi-rs/canvas", "canvas"];

/**
 * How one handler becomes one file: everything in it, the AWS SDK too, as our lockfile pins it rather than as the
 * Lambda runtime happens to ship it. Names are kept, so that a stack trace in a log can be read.
 */
export function bundleOptions(name: FunctionName): BuildOptions {
  return {
    entryPoints: [fileURLToPath(new URL(`${name}.ts`, handlers))],
    absWorkingDir: projectRoot,
    bundle: true,
    platform: "node",
    target: "node24",
    format: "esm",
    mainFields: ["module", "main"],
    external: neverLoaded,
    banner: { js: requireForBundledCommonJs },
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: "none",
    logLevel: "error",
  };
}

/** File name in the asset, and the handler setting that goes with it. */
export const bundleFile = "index.mjs";
export const bundleHandler = "index.handler";
