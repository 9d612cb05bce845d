import { createServer, type Server } from "node:net";
import { afterEach, expect, it } from "vitest";
import { freePort, PortTakenError } from "../../infra/local/free-port.ts";

let other: Server | undefined;
afterEach(() => other?.close());

async function taken(): Promise<number> {
  const port = await freePort(0, { fallback: false });
  await new Promise<void>((resolve) => {
    other = createServer().listen(port, "127.0.0.1", resolve);
  });
  return port;
}

it("moves past a taken port only where it may", async () => {
  const port = await taken();
  await expect(freePort(port, { fallback: false })).rejects.toThrow(PortTakenError);
  expect(await freePort(port, { fallback: true })).toBeGreaterThan(port);
});

it("passes over reserved ports", async () => {
  const port = await freePort(0, { fallback: false });
  expect(await freePort(port, { fallback: true, reserved: [port] })).toBeGreaterThan(port);
});

it("draws any port from below those given to outgoing connections", async () => {
  const ports = await Promise.all(Array.from({ length: 50 }, () => freePort(0, { fallback: false })));
  expect(Math.max(...ports)).toBeLessThan(33_000);
  expect(new Set(ports).size).toBeGreaterThan(1);
});
