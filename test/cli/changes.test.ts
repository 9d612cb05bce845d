import { spawn } from "node:child_process";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { type ServerType, serve } from "@hono/node-server";
import { afterAll, describe, expect, it } from "vitest";
import { createApi } from "../../functions/api/app.ts";
import { serveApp } from "../browser/chromium.ts";
import { anyToken } from "../fakes/fake-tokens.ts";
import { memoryWorld } from "../fakes/memory-world.ts";
import { manifesto, netherby, seedSample } from "../fakes/sample-ledger.ts";
import { ledger, parsedLines } from "./run-ledger.ts";

const { world, store } = memoryWorld();
await seedSample(store);
const server: ServerType = serve({ fetch: createApi(world).fetch, port: 0, hostname: "127.0.0.1" });
await once(server, "listening");
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
afterAll(() => void server.close());
const run = (...argv: string[]) => ledger([...argv, "--server", address]);

describe("ledger events", () => {
  it("lists the entries in order", async () => {
    expect(await run("events")).toEqual({
      code: 0,
      stdout: `1  2026-11-10 08:00  ${netherby} version 1: nothing to compare with yet
2  2026-11-11 08:00  ${netherby} version 2: 1 dropped, 1 weakened, 2 new, 2 unchanged
3  2026-11-12 08:00  ${netherby} version 3: 1 dropped, 4 unchanged
`,
      stderr: "",
    });
  });

  it("leaves out those known, and gives all that the server says as JSON", async () => {
    const { stdout } = await run("events", "--after", "2", "--json");
    expect(parsedLines(stdout)).toEqual([
      expect.objectContaining({ entry: 3, kind: "published", summary: expect.objectContaining({}) }),
    ]);
    expect((await run("events", "--after", "3")).stdout).toBe("");
  });

  it("follows the ledger until Ctrl-C, and ends well", async () => {
    const argv = ["functions/cli.ts", "events", "--follow", "--after", "3", "--server", address];
    const child = spawn(process.execPath, argv, { stdio: ["ignore", "pipe", "pipe"] });
    const other = manifesto("green.aston.2028-05-04");
    let stdout = "";
    let published: Promise<unknown> | null = null;
    const told = new Promise<void>((resolve) => {
      child.stdout.on("data", (chunk) => {
        stdout += String(chunk);
        if (stdout.includes("version 3")) resolve();
      });
    });
    published = seedSample(store, other);
    await told;
    await published;
    child.kill("SIGINT");
    const [code] = await once(child, "close");
    expect(code).toBe(0);
    expect(
      stdout
        .trim()
        .split("\n")
        .map((line) => line.split("  ")[0]),
    ).toEqual(["4", "5", "6"]);
  }, 30_000);

  it("tells a ledger that was begun anew from its first entry", async () => {
    const entry = (n: number, at: string) => ({
      entry: n,
      kind: "withdrawn",
      at,
      manifesto: netherby,
      version: n,
      reason: "r",
    });
    const [before, anew] = ["2026-11-12T08:00:00.000Z", "2026-11-13T08:00:00.000Z"];
    const answers = [
      { items: [entry(1, before), entry(2, before)], last: 2 },
      { items: [], last: 2 },
      { items: [], last: 0 },
      { items: [entry(1, anew)], last: 1 },
    ];
    const asked: (string | null)[] = [];
    const restarted = await serveApp(() => ({
      fetch: ({ url }) => {
        asked.push(new URL(url).searchParams.get("after"));
        const answer = answers[asked.length - 1];
        if (answer === undefined || asked.length === answers.length)
          setTimeout(() => process.emit("SIGINT"), 200);
        return Response.json(answer ?? { items: [], last: 1 });
      },
    }));
    const { code, stdout, stderr } = await ledger(["events", "--follow", "--server", restarted.origin]);
    await restarted.close();
    expect([code, asked]).toEqual([0, ["0", "2", "2", "0"]]);
    expect(stdout.split("\n")).toEqual([
      expect.stringMatching(/^1 .*12 08:00/),
      expect.stringMatching(/^2 /),
      expect.stringMatching(/^1 .*13 08:00/),
      "",
    ]);
    expect(stderr).toBe(
      "ledger: entry 2 is gone: the ledger was begun anew, and is told from its first entry.\n",
    );
  }, 20_000);

  it("sends a token where the operator closed reading, and only there", async () => {
    const closed = await serveApp(() => ({
      fetch: (request) => createApi({ ...world, reading: "token" }).fetch(request),
    }));
    const argv = ["events", "--after", "5", "--server", closed.origin];
    expect((await ledger(argv)).stderr).toContain("Set it in the variable LEDGER_TOKEN.");
    process.env.LEDGER_TOKEN = anyToken;
    const { code, stdout } = await ledger(argv);
    delete process.env.LEDGER_TOKEN;
    await closed.close();
    expect([code, stdout.trim().split("\n")]).toEqual([0, [expect.stringMatching(/^6 /)]]);
  });

  it("says what is wrong, in one line", async () => {
    const lost = await ledger(["events", "--server", "http://127.0.0.1:9"]);
    expect([lost.code, lost.stdout]).toEqual([1, ""]);
    expect(lost.stderr).toContain("no server answers at http://127.0.0.1:9");
    expect((await run("events", "--after", "x")).code).toBe(2);
    const other = await serveApp(() => ({ fetch: () => new Response("<html>", { status: 200 }) }));
    expect(await ledger(["events", "--server", other.origin])).toEqual({
      code: 1,
      stdout: "",
      stderr: `ledger: ${other.origin} answers, but not as a pledge ledger does. Check the address after --server.\n`,
    });
    await other.close();
  });
});

describe("ledger changes", () => {
  it("tells a change set", async () => {
    const { code, stdout } = await run("changes", "--manifesto", netherby, "--from", "1", "--to", "2");
    expect(code).toBe(0);
    expect(stdout).toContain(`${netherby}, version 1 to 2\n\n1 dropped, 1 weakened, 2 new, 2 unchanged`);
    expect(stdout).toContain("We will reopen Mill Lane library.");
  });

  it("tells the changes of one topic", async () => {
    const argv = ["changes", "--manifesto", netherby, "--to", "2", "--topic", "10", "--json"];
    const { changes } = JSON.parse((await run(...argv)).stdout);
    expect(changes).toEqual([expect.objectContaining({ relation: "added" })]);
  });

  it("tells the newest changes of all manifestos", async () => {
    const { stdout } = await run("changes", "--manifesto", netherby, "--limit", "2");
    expect(stdout).toBe(
      `2026-11-12  ${netherby} version 3: Dropped: “We will plant 1000 trees in our parks & squares.”
2026-11-11  ${netherby} version 2: Dropped: “We will reopen Mill Lane library.”
`,
    );
    const lines = parsedLines((await run("changes", "--topic", "10", "--json")).stdout);
    expect(lines.length).toBeGreaterThan(0);
  });

  it.each([
    [["--manifesto", "a.b.c", "--to", "2"], 1, "There is no such manifesto"],
    [["--manifesto", netherby, "--to", "9"], 1, "Its versions are 1 to 3"],
    [["--topic", "11"], 1, "must be a Comparative Agendas Project major topic"],
    [["--since", "May"], 1, "must be a date"],
    [["--to", "2"], 2, "--manifesto"],
    [["--manifesto", netherby, "--to", "2", "--since", "2026-11-01"], 2, "--since"],
    [["--manifesto", "Netherby"], 2, "is not a manifesto id"],
  ])("%j ends with %i", async (argv, code, sentence) => {
    const ended = await run("changes", ...argv);
    expect([ended.code, ended.stdout]).toEqual([code, ""]);
    expect(ended.stderr.split(sentence)).toHaveLength(2);
  });
});
