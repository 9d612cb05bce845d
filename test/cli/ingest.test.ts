import { createServer, type IncomingMessage, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname } from "node:path";
import { buffer } from "node:stream/consumers";
import { afterEach, describe, expect, it } from "vitest";
import { ledger, temporaryFiles } from "./run-ledger.ts";

const manifesto = "riverside.netherby.2027-05-06";
const warned = "ledger: note: Characters were inferred. [broken-font]\n";
const servers: Server[] = [];

/**
 * A server that speaks as the API does; the upload passes the given states, one a look. After `ticketLooks`
 * looks the history of the ticket is left behind; with `sameHold` a state that stays is one entry of it. The first `away`
 * looks get no answer.
 */
async function cloud(states: readonly object[], { ticketLooks = 0, sameHold = false, away = 0 } = {}) {
  const heard: string[] = [];
  let look = 0;
  let missed = 0;
  const listener: RequestListener = async (request, response) => {
    const body = (await buffer(request as IncomingMessage)).toString("latin1");
    heard.push(`${request.method} ${request.url}`);
    const answer = (status: number, value: unknown) =>
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
    if (request.url === "/v1/uploads") {
      const { fileName, manifesto: _, ...wishes } = JSON.parse(body);
      heard.push(["announced", fileName, ...Object.entries(wishes).flat()].join(" "));
      const send = { method: "POST", url: "/bucket", fields: { key: "inbox/k", policy: "p" } };
      return answer(201, { id: "t-12345678", key: "inbox/k", send, announced: JSON.parse(body) });
    }
    if (request.url === "/bucket") {
      heard.push(...[...body.matchAll(/; name="([^"]+)"/g)].map(([, field]) => `part ${field}`));
      return response.writeHead(204).end();
    }
    if (request.url?.startsWith("/v1/uploads/")) {
      if (missed < away) {
        missed += 1;
        return response.destroy();
      }
      const publishing = request.url.endsWith("/publish");
      if (!publishing) look = Math.min(look + 1, states.length);
      else if ((states[look - 1] as { name: string }).name !== "held") {
        return answer(409, { type: "x", title: "It is not held", status: 409, detail: "It is published." });
      }
      const passed = states.slice(0, look) as { name: string }[];
      const history = passed
        .slice(look > ticketLooks ? ticketLooks : 0)
        .filter(({ name }, i, all) => !sameHold || name !== all[i - 1]?.name)
        .map(({ name }, i) => ({ state: name, at: `2026-11-21T09:30:0${i}.000Z` }));
      const facts = { key: "inbox/k", fileName: "plan.html", manifesto, size: 1, sha256: null, format: null };
      return answer(200, { id: "u-12345678", ...facts, state: passed.at(-1), history });
    }
    if (request.url?.startsWith(`/v1/manifestos/${manifesto}/changes`)) {
      return answer(200, {
        summary: { headline: "1 weakened, 3 unchanged", counts: { same: 3 } },
        changes: [],
      });
    }
    if (request.url?.startsWith(`/v1/manifestos/${manifesto}/versions/`)) {
      const warnings = [{ code: "broken-font", message: "Characters were inferred.", page: 2 }];
      const number = Number(request.url.split("/").at(-1));
      return answer(200, { pledges: 4, warnings, follows: number === 1 ? null : number - 1 });
    }
    return answer(404, { type: "x", title: "There is nothing here", status: 404, detail: "No such thing." });
  };
  const server = createServer((request, response) => void listener(request, response));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, heard };
}

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

const { "plan.html": file } = temporaryFiles({ "plan.html": "<p>We will build 500 homes.</p>" });
const ingest = (server: string, ...more: string[]) =>
  ledger(["ingest", file, "--manifesto", manifesto, "--server", server, ...more]);

describe("ledger ingest", () => {
  it("uploads, follows every state, and tells what changed", async () => {
    const { url, heard } = await cloud([{ name: "received" }, { name: "published", version: 2 }]);
    expect(await ingest(url)).toEqual({
      code: 0,
      stdout: `${manifesto} version 2 is published: 1 weakened, 3 unchanged\n`,
      stderr: `ledger: received\nledger: published\n${warned}`,
    });
    expect(heard).toEqual([
      "POST /v1/uploads",
      "announced plan.html",
      "POST /bucket",
      "part key",
      "part policy",
      "part file",
      "GET /v1/uploads/t-12345678",
      "GET /v1/uploads/t-12345678",
      `GET /v1/manifestos/${manifesto}/versions/2`,
      `GET /v1/manifestos/${manifesto}/changes?from=1&to=2`,
    ]);
  });

  it("shows each state once, also when the file's own history follows the ticket's", async () => {
    const { url } = await cloud(
      [{ name: "awaiting" }, { name: "received" }, { name: "published", version: 1 }],
      {
        ticketLooks: 1,
      },
    );
    expect((await ingest(url)).stderr).toBe(`ledger: received\nledger: published\n${warned}`);
  });

  it("asks for no changes of a first version, and says how many pledges it has", async () => {
    const { url } = await cloud([{ name: "published", version: 1 }]);
    expect((await ingest(url)).stdout).toBe(
      `${manifesto} version 1 is published: 4 pledges, nothing to compare with yet\n`,
    );
    const { code, stdout } = await ingest(url, "--json");
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ upload: { state: { name: "published" } }, changes: null });
  });

  it("says that the same bytes change nothing", async () => {
    const { url } = await cloud([{ name: "duplicate", version: 4 }]);
    expect(await ingest(url)).toMatchObject({
      code: 0,
      stdout: `${manifesto} version 4 has the same bytes: nothing changed\n`,
    });
  });

  it("gives the reasons of a held upload, and the ways to publish it", async () => {
    const reasons = [
      { code: "other-language", message: "It is in Welsh.", remedy: "Upload the English one." },
    ];
    const { url } = await cloud([{ name: "held", reasons }]);
    const { code, stdout } = await ingest(url);
    expect(code).toBe(0);
    expect(stdout).toBe(`${manifesto} is held for review:
  It is in Welsh. Upload the English one. [other-language]
Nothing is published yet. To see what it would change, and to publish it as it is, use its page or these commands:
  ${url}/uploads/u-12345678/preview
  npm run -s ledger -- preview u-12345678 --server ${url}
  npm run -s ledger -- publish u-12345678 --server ${url}
  curl -X POST -H "Authorization: Bearer $LEDGER_TOKEN" ${url}/v1/uploads/u-12345678/publish
`);
  });

  it("sends a document from standard input under the name that is given", async () => {
    const { url, heard } = await cloud([{ name: "published", version: 1 }]);
    const argv = ["ingest", "-", "--name", "plan.txt", "--manifesto", manifesto, "--server", url];
    expect((await ledger(argv, ["We will build 500 homes."])).code).toBe(0);
    expect(heard).toContain("announced plan.txt");
  });

  it("announces what the uploader wishes", async () => {
    const { url, heard } = await cloud([{ name: "held", reasons: [] }]);
    expect((await ingest(url, "--review", "--follows", "2")).code).toBe(0);
    expect(heard).toContain("announced plan.html review true follows 2");
    expect((await ingest(url, "--follows", "-1")).code).toBe(2);
  });

  it("ends a failed upload with its message, remedy and code", async () => {
    const failure = { code: "encrypted", message: "It has a password.", remedy: "Save it without one." };
    const { url } = await cloud([{ name: "failed", failure }]);
    const { code, stdout, stderr } = await ingest(url);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(`ledger: ${file}: It has a password. Save it without one. [encrypted]\n`);
  });

  it("waits for a server that is away for a while, and says so once", async () => {
    const { url } = await cloud([{ name: "received" }, { name: "published", version: 1 }], { away: 2 });
    const { code, stderr } = await ingest(url);
    expect(code).toBe(0);
    expect(stderr).toMatch(
      /^ledger: no server answers at .+ The upload t-12345678 is kept there: asking again\.\nledger: received\nledger: published\n/,
    );
  });

  it("says how to start a server where none answers", async () => {
    expect(await ingest("http://127.0.0.1:9")).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^ledger: no server answers at \S+ Start one with "npm start"/),
    });
  });

  it("finds the local cloud by its data folder, and says so where none runs on it", async () => {
    const { url } = await cloud([{ name: "published", version: 1 }]);
    const { "cloud.json": recorded } = temporaryFiles({ "cloud.json": JSON.stringify({ publicUrl: url }) });
    const { "notes.txt": other } = temporaryFiles({ "notes.txt": "" });
    const from = (path: string) =>
      ledger(["ingest", file, "--manifesto", manifesto, "--data", dirname(path)]);
    expect((await from(recorded)).code).toBe(0);
    expect(await from(other)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(`"npm start -- --data ${dirname(other)}"`),
    });
  });
});

describe("ledger publish", () => {
  const publish = (server: string, ...more: string[]) =>
    ledger(["publish", "u-12345678", "--server", server, ...more]);
  const held = { name: "held", reasons: [] };

  it("publishes a held upload, waits until that is done, and tells what changed", async () => {
    const { url, heard } = await cloud([held, held, { name: "published", version: 2 }], { sameHold: true });
    expect(await publish(url)).toEqual({
      code: 0,
      stdout: `${manifesto} version 2 is published: 1 weakened, 3 unchanged\n`,
      stderr: `ledger: published\n${warned}`,
    });
    expect(heard.slice(0, 2)).toEqual(["GET /v1/uploads/u-12345678", "POST /v1/uploads/u-12345678/publish"]);
  });

  it("answers JSON as ingest does", async () => {
    const { url } = await cloud([held, { name: "published", version: 2 }]);
    const { stdout } = await publish(url, "--json");
    expect(JSON.parse(stdout)).toMatchObject({
      upload: { state: { name: "published" } },
      changes: { summary: { headline: "1 weakened, 3 unchanged" } },
    });
  });

  it("tells of new reasons that the upload is held for", async () => {
    const reasons = [{ code: "most-pledges-gone", message: "Most are gone.", remedy: "Check it." }];
    const { url } = await cloud([held, { name: "held", reasons }]);
    expect((await publish(url)).stdout).toContain("Most are gone. Check it. [most-pledges-gone]");
  });

  it("passes on why it cannot be published", async () => {
    const { url } = await cloud([{ name: "published", version: 2 }]);
    expect(await publish(url)).toMatchObject({
      code: 1,
      stdout: "",
      stderr: expect.stringContaining("It is not held. It is published."),
    });
  });
});
