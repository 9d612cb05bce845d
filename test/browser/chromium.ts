import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import type { Hono } from "hono";
import { type Browser, chromium } from "playwright-core";

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** Whether there is a browser; tests that need one are skipped without it, and say so. */
export const hasChromium = existsSync(executablePath);
export const needsChromium = hasChromium
  ? ""
  : ` (skipped: no Chromium at ${executablePath}; apt-get install chromium)`;

/** A browser that touches nothing but the page under test. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath,
    headless: true,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** Serves an app on a free port of this machine; the app is made for the address it gets. */
export async function serveApp(make: (origin: string) => Pick<Hono, "fetch">) {
  let app: Pick<Hono, "fetch"> | null = null;
  const server = await new Promise<ReturnType<typeof serve>>((started) => {
    const starting = serve(
      {
        fetch: (request) => app?.fetch(request) ?? new Response(null, { status: 503 }),
        port: 0,
        hostname: "127.0.0.1",
      },
      () => started(starting),
    );
  });
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  app = make(origin);
  const close = () => new Promise<void>((closed) => void server.close(() => closed()));
  return { origin, close };
}
