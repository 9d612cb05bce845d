import { createServer, type IncomingMessage, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { afterEach, describe, expect, it } from "vitest";
import { ledger, temporaryFiles } from "./run-ledger.ts";

const manifesto = "riverside.netherby.2027-05-06";
const servers: Server[] = [];

/**
 * A server that speaks as the API does; the upload passes the given states, one a look. After `ticketLooks`
 * looks the history of the ticket is left behind.
 */
async function cloud(states: readonly object[], { ticketLooks = 0 } = {}) {
  const heard: string[] = [];
  let look = 0;
  const listener: RequestListener = async (request, response) => {
    const body = (await buffer(request as IncomingMessage)).toString("latin1");
    heard.push(`${request.method} ${request.url}`);
    const answer = (status: number, value: unknown) =>
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
    if (request.url === "/v1/uploads") {
      const send = { method: "POST", url: "/bucket", fields: { key: "inbox/k", policy: "p" } };
      return answer(201, { id: "t-12345678", key: "inbox/k", send, announced: JSON.parse(body) });
    }
    if (request.url === "/bucket") {
      heard.push(...[...body.matchAll(/; name="([^"]+)"/g)].map(([, field]) => `part ${field}`));
      return response.writeHead(204).end();
    }
    if (request.url?.startsWith("/v1/uploads/")) {
      look = Math.min(look + 1, states.length);
      const passed = states.slice(0, look) as { name: string }[];
      const history = passed
        .slice(look > ticketLooks ? ticketLooks : 0)
        .map(({ name }) => ({ state: name, at: "2026-11-21T09:30:00.000Z" }));
      const facts = { key: "inbox/k", fileName: "plan.html", manifesto, size: 1, sha256: null, format: null };
      return answer(200, { id: "u-12345678", ...facts, state: passed.at(-1), history });
    }
    if (request.url?.startsWith(`/v1/manifestos/${manifesto}/changes`)) {
      return answer(200, {
        summary: { headline: "1 weakened, 3 unchanged", counts: { same: 3 } },
        changes: [],
      });
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
      stderr: "ledger: received\nledger: published\n",
    });
    expect(heard).toEqual([
      "POST /v1/uploads",
      "POST /bucket",
      "part key",
      "part policy",
      "part file",
      "GET /v1/uploads/t-12345678",
      "GET /v1/uploads/t-12345678",
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
    expect((await ingest(url)).stderr).toBe("ledger: awaiting\nledger: received\nledger: published\n");
  });

  it("asks for no changes of a first version", async () => {
    const { url } = await cloud([{ name: "published", version: 1 }]);
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

  it("gives the reasons of a held upload", async () => {
    const reasons = [
      { code: "other-language", message: "It is in Welsh.", remedy: "Upload the English one." },
    ];
    const { url } = await cloud([{ name: "held", reasons }]);
    const { code, stdout } = await ingest(url);
    expect(code).toBe(0);
    expect(stdout).toContain(
      "held for review:\n  It is in Welsh. Upload the English one. [other-language]\n",
    );
  });

  it("ends a failed upload with its message, remedy and code", async () => {
    const failure = { code: "encrypted", message: "It has a password.", remedy: "Save it without one." };
    const { url } = await cloud([{ name: "failed", failure }]);
    const { code, stdout, stderr } = await ingest(url);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(`ledger: ${file}: It has a password. Save it without one. [encrypted]\n`);
  });

  it("says how to start a server where none answers", async () => {
    expect(await ingest("http://127.0.0.1:9")).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^ledger: no server answers at \S+ Start one with "npm start"/),
    });
  });

  it("passes on what the server refuses, and refuses a bad id itself", async () => {
    const { url } = await cloud([]);
    expect((await ingest(`${url}`, "--manifesto", "Riverside")).stderr).toMatch(/is not a manifesto id/);
    const elsewhere = await ledger(["ingest", file, "--manifesto", manifesto, "--server", "nonsense"]);
    expect(elsewhere).toMatchObject({ code: 2, stdout: "" });
  });
});
