import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { tokenSource } from "../../functions/cli/access-token.ts";
import { serverOf } from "../../functions/cli/server-address.ts";
import { ledger, temporaryFiles } from "./run-ledger.ts";

const asked: string[] = [];
/** An issuer that gives each client numbered tokens. */
const issuer = createServer((request, response) => {
  asked.push(Buffer.from(request.headers.authorization?.split(" ")[1] ?? "", "base64").toString());
  response.end(JSON.stringify({ access_token: `token-${asked.length}`, expires_in: 3600 }));
});
let tokenUrl: string;
let folder: string;

beforeAll(async () => {
  await new Promise<void>((resolve) => issuer.listen(0, "127.0.0.1", resolve));
  tokenUrl = `http://127.0.0.1:${(issuer.address() as AddressInfo).port}/token`;
  const record = {
    publicUrl: "http://localhost:4567",
    issuer: { tokenUrl, clients: { staff: "s", apps: "a" } },
  };
  folder = dirname(temporaryFiles({ "cloud.json": JSON.stringify(record) })["cloud.json"]);
});
afterAll(() => void issuer.close());

describe("ledger token", () => {
  it("prints a token of the local cloud, for either client", async () => {
    asked.length = 0;
    expect(await ledger(["token", "--data", folder])).toEqual({ code: 0, stdout: "token-1\n", stderr: "" });
    expect((await ledger(["token", "--for", "apps", "--data", folder])).stdout).toBe("token-2\n");
    expect(asked).toEqual(["staff:s", "apps:a"]);
  });

  it("says how to start a cloud where none runs", async () => {
    expect(await ledger(["token", "--data", "no/cloud"])).toEqual({
      code: 1,
      stdout: "",
      stderr: expect.stringContaining(
        `no/cloud: no local cloud runs on this folder. Start one with "npm start`,
      ),
    });
  });
});

it("asks for another token when the one it has is about to end", async () => {
  vi.useFakeTimers({ toFake: ["performance"] });
  asked.length = 0;
  const token = tokenSource({ kind: "client", tokenUrl, id: "staff", secret: "s" });
  expect([await token(), await token()]).toEqual(["token-1", "token-1"]);
  vi.advanceTimersByTime(3600_000);
  expect(await token()).toBe("token-2");
  vi.useRealTimers();
});

it("knows the local cloud by either name of this machine, and no other server", async () => {
  const access = async (server: string) =>
    (await serverOf({ server, data: folder }, "")).access?.kind ?? null;
  expect(await access("http://localhost:4567")).toBe("client");
  expect(await access("http://127.0.0.1:4567/")).toBe("client");
  expect(await access("http://127.0.0.1:4568")).toBe(null);
  expect(await access("http://ledger.example:4567")).toBe(null);
});
