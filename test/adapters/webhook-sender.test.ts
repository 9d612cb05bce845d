import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { webhookSender } from "../../functions/adapters/webhook-sender.ts";

type Received = { method: string | undefined; headers: IncomingMessage["headers"]; body: string };

let server: Server;
let base: string;
const received: Received[] = [];
beforeAll(async () => {
  server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    received.push({ method: request.method, headers: request.headers, body });
    if (request.url === "/moved") response.writeHead(302, { location: "/" });
    else response.writeHead(request.url === "/broken" ? 500 : 204);
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

describe("a webhook sender that may use private networks", () => {
  const sender = webhookSender({ allowPrivate: true });

  it("posts headers and body", async () => {
    const answer = await sender.post(`${base}/`, { "webhook-id": "msg_1" }, '{"a":"ü"}');
    expect(answer).toEqual({ status: 204, detail: "HTTP 204" });
    expect(received.at(-1)).toMatchObject({ method: "POST", body: '{"a":"ü"}' });
    expect(received.at(-1)?.headers["webhook-id"]).toBe("msg_1");
  });

  it("tells the status of a refusal, and follows no redirect", async () => {
    expect(await sender.post(`${base}/broken`, {}, "{}")).toEqual({ status: 500, detail: "HTTP 500" });
    const before = received.length;
    expect(await sender.post(`${base}/moved`, {}, "{}")).toMatchObject({ status: 302 });
    expect(received.length).toBe(before + 1);
  });

  it("tells that nobody listens", async () => {
    expect(await sender.post("http://127.0.0.1:1/", {}, "{}")).toEqual({
      status: null,
      detail: "ECONNREFUSED",
    });
  });
});

describe("a webhook sender in a deployed stack", () => {
  const sender = webhookSender({ allowPrivate: false });

  it.each([
    ["plain http", () => `${base}/`],
    ["a loopback address", () => base.replace("http:", "https:")],
    ["a private address", () => "https://10.0.0.1/"],
    ["the metadata address", () => "https://169.254.169.254/latest"],
    ["a private IPv6 address", () => "https://[fd00::1]/"],
    ["an IPv4 address in an IPv6 one", () => "https://[::ffff:127.0.0.1]/"],
    [
      "a name that resolves to loopback",
      () => `${base.replace("http:", "https:").replace("127.0.0.1", "localhost")}/`,
    ],
  ])("does not post to %s", async (_what, url) => {
    const before = received.length;
    const { status, detail } = await sender.post(url(), {}, "{}");
    expect(status).toBeNull();
    expect(detail).toMatch(/https|public internet/);
    expect(received.length).toBe(before);
  });
});
