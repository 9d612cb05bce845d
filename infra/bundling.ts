import { fileURLToPath } from "node:url";
import type { BuildOptions } from "esbuild";
import type { FunctionName } from "./permissions.ts";

const functions = new URL("../functions/", import.meta.url);
const handlers = new URL("handlers/", functions);

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

/** What the SDK imports when an answer is a stream of events, which no table's, bucket's or queue's is. */
const eventStreams = "@smithy/core/event-streams";

/** Ways to credentials that the SDK tries where the environment has none; Lambda's always has. */
const otherCredentials = [
  "@aws-sdk/credential-provider-http",
  "@aws-sdk/credential-provider-ini",
  "@aws-sdk/credential-provider-login",
  "@aws-sdk/credential-provider-process",
  "@aws-sdk/credential-provider-sso",
  "@aws-sdk/credential-provider-web-identity",
  "@smithy/credential-provider-imds",
];

/** Zod for bundles, see there. */
const bundledZod = fileURLToPath(new URL("bundled-zod.ts", import.meta.url));
/** The SDK's hashes for the API's bundle; its cache of endpoints and Node's `process` for all, see there. */
const bundledChecksum = fileURLToPath(new URL("bundled-checksum.ts", import.meta.url));
const bundledEndpointCache = fileURLToPath(new URL("bundled-endpoint-cache.ts", import.meta.url));
const bundledProcess = fileURLToPath(new URL("bundled-process.ts", import.meta.url));

/**
 * The functions that readers wait for: their cold start counts, so their local names are short, and what they import only
 * when it is needed is a file of its own, which is not read before.
 */
const awaited: ReadonlySet<FunctionName> = new Set(["api"]);

/** Where text recognition looks for its language, as a bundle's folder has it too. */
const language = "node_modules/@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata";

/** The style sheets that pages are served with. */
const styles = ["pages", "changes", "comparison", "history", "forms"];

/**
 * Files beside a handler: programs that it starts and style sheets that it serves, bundled too, and what those read.
 * The source by the file's name.
 */
const besides: Partial<Record<FunctionName, Readonly<Record<string, string>>>> = {
  extract: { "extract-worker": "adapters/extract-worker.ts" },
  recognise: {
    "recognise-worker": "adapters/recognise-worker.ts",
    "recogniser-engine": "adapters/recogniser-engine.ts",
    [language]: `../${language}.gz`,
  },
  // Apart, as only pages need them: who asks for JSON does not wait for them.
  api: Object.fromEntries(styles.map((name) => [name, `web/assets/${name}.css`])),
};

/**
 * How one handler becomes one file, `index.mjs` in the folder: everything in it, the AWS SDK too, as our lockfile
 * pins it rather than as the Lambda runtime happens to ship it. Names are kept, so that a stack trace in a log can
 * be read, but for the API's local ones. What the handler starts, and what the API imports later, becomes files beside
 * it.
 */
export function bundleOptions(name: FunctionName, folder: string): BuildOptions {
  const sources = { index: `handlers/${name}.ts`, ...besides[name] };
  return {
    entryPoints: Object.fromEntries(
      Object.entries(sources).map(([bundle, source]) => [bundle, fileURLToPath(new URL(source, functions))]),
    ),
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    absWorkingDir: projectRoot,
    bundle: true,
    platform: "node",
    target: "node24",
    format: "esm",
    splitting: awaited.has(name),
    mainFields: ["module", "main"],
    external: [...neverLoaded, ...otherCredentials, ...(awaited.has(name) ? [eventStreams] : [])],
    alias: {
      zod: bundledZod,
      "@aws-sdk/endpoint-cache": bundledEndpointCache,
      "node:process": bundledProcess,
      ...(awaited.has(name) && { "@smithy/core/checksum": bundledChecksum }),
    },
    charset: "utf8",
    minifyIdentifiers: awaited.has(name),
    // CommonJS dependencies may ask for their folder; what they look for in it is given to them instead.
    define: { __dirname: "import.meta.dirname" },
    loader: { ".gz": "copy" },
    banner: { js: requireForBundledCommonJs },
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: "none",
    logLevel: "error",
  };
}

/** The setting that makes Lambda call the export `handler` of a handler's bundle, `index.mjs`. */
export const bundleHandler = "index.handler";
