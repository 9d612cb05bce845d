import { tmpdir } from "node:os";
import { build } from "esbuild";
import { expect, it } from "vitest";
import { bundleOptions } from "../../infra/bundling.ts";

/** Importing one of these loads far more of Node than is used: streams of the process, or all utilities. */
const costly = ["node:process", "process", "node:util", "util"];

it("the API's bundle imports nothing of Node that costs a cold start more than it is used for", async () => {
  const options = bundleOptions("api", tmpdir());
  const { metafile } = await build({ ...options, metafile: true, write: false });
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports);
  const atOnce = imports.filter(({ kind }) => kind === "import-statement").map(({ path }) => path);
  expect(atOnce).toContain("node:https");
  expect(atOnce.filter((path) => costly.includes(path))).toEqual([]);
});
