import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { foundPage } from "../../functions/api/schemas/found.ts";
import { memoryWorld } from "../fakes/memory-world.ts";
import { manifesto, seedSample } from "../fakes/sample-ledger.ts";
import { apiClient } from "./client.ts";
import { bodyOf } from "./reading.ts";

const page = readFileSync("docs/api.md", "utf8");
const plan = /^PLAN=(\S+)$/m.exec(page)?.[1] ?? "";
const { world, store } = memoryWorld();
await seedSample(store, manifesto(plan));
await seedSample(store, manifesto("green.aston.2028-05-04"));
const api = apiClient(world);
const pledge = (await bodyOf(api.request("/v1/pledges?limit=1"), foundPage)).items[0]?.id ?? "";

/** Each command of the page as a request to a ledger that has other pledges than the page's. */
const commands = [...page.matchAll(/^curl .*$/gm)].map(([command]) => {
  const path = /"\$LEDGER([^"]+)"/.exec(command)?.[1] ?? "";
  const headers = [...command.matchAll(/-H ['"]([\w-]+): ([^\n]*?)['"](?= |$)/g)].map(
    ([, name = "", value = ""]): [string, string] => [name, value],
  );
  const body = / -d '([^']+)'/.exec(command)?.[1];
  return {
    command,
    path: path.replace("$PLAN", plan).replace("$PLEDGE", pledge),
    init: {
      headers: headers.filter(([name]) => name.toLowerCase() === "content-type"),
      ...(body && { method: "POST", body }),
    },
  };
});

/** The answers in JSON, of which some are an item on each line. */
const shown = [...page.matchAll(/^curl [^\n]+\n```\n\n```json\n([\s\S]*?)\n```/gm)];

describe("docs/api.md", () => {
  it.each(commands)("$command is answered as described", async ({ command, path, init }) => {
    const { status } = await api.request(path, init);
    expect(status).toBe(command.includes("topic=11") ? 422 : init.method === "POST" ? 201 : 200);
  });

  it("has ten things to do, and shows an answer to each command", () => {
    expect(page.match(/^## \d+\. /gm)).toHaveLength(10);
    expect(commands.length).toBeGreaterThan(10);
    expect(page.match(/^curl [^\n]+\n```\n\n```(?:json|xml|csv|text)\n./gm)).toHaveLength(commands.length);
  });

  it("shows JSON that can be read", () => {
    expect(shown.length).toBeGreaterThan(5);
    for (const [, answer = ""] of shown) {
      const values = answer.startsWith("{\n") ? [answer] : answer.split("\n");
      for (const value of values) expect(() => JSON.parse(value)).not.toThrow();
    }
  });
});
