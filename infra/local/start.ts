/** `npm start`: the local cloud with the sample manifestos, until Ctrl-C. */
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { S3Client } from "@aws-sdk/client-s3";
import { inkFor } from "../../functions/cli/ink.ts";
import { printable } from "../../functions/cli/terminal.ts";
import { recognisesText } from "../../functions/wiring/environment.ts";
import { type Cloud, DataFolderError, PortTakenError, startCloud } from "./cloud.ts";
import { credentials, region } from "./names.ts";
import { plantSeed, readSeeds } from "./seeding.ts";
import { readOptions, type StartOptions, usage } from "./start-options.ts";
import { tellAddresses, tellDead, tellRedriven, tellSeed, tellSetAside } from "./telling.ts";

const usualPort = 3000;
const usualData = fileURLToPath(new URL("../../.local", import.meta.url));
const seedsFolder = new URL("../../seeds/manifestos/", import.meta.url);

/** A terminal and `npm` can both pass on one Ctrl-C: within these milliseconds it counts as one. */
const sameKeyPress = 500;

const ink = inkFor("auto", process);

/** Runs until a signal ends it. Sets the exit code: 1 when it cannot start, 2 for wrong usage. */
export async function main(argv: readonly string[]): Promise<void> {
  const asked = readOptions(argv);
  switch (asked.kind) {
    case "help":
      process.stdout.write(usage);
      return;
    case "wrong":
      process.stderr.write(`${asked.message}\n\n${usage}`);
      process.exitCode = 2;
      return;
    case "start":
      return serve(asked.options);
  }
}

/** As `main`, with the options read already. */
export async function serve(options: StartOptions): Promise<void> {
  const say = (text: string) => void (options.quiet || process.stdout.write(text));
  const dataDir = options.data ?? usualData;
  const cloud = await startOrExplain(options, dataDir, say);
  if (cloud === null) return;
  const stopping = stopOnSignal(cloud, say);

  const port = Number(new URL(cloud.publicUrl).port);
  if (options.port === null && port !== usualPort) say(`Port ${usualPort} is taken: using ${port}.\n`);
  say(options.redrive ? tellRedriven(await cloud.redrive(), ink) : tellSetAside(cloud.deadMessages(), ink));
  say("\n");
  try {
    if (options.seeds) await plantAll(cloud, say, stopping);
  } catch (error) {
    if (!stopping.aborted) throw error;
  }
  if (stopping.aborted) return;
  if (options.quiet) process.stdout.write(`${cloud.publicUrl}\n`);
  const sample = options.seeds ? (readSeeds(seedsFolder)[0]?.manifesto ?? null) : null;
  say(tellAddresses(cloud, shortPath(dataDir), sample, ink));
}

/** Relative where that is shorter: below the working folder. */
function shortPath(path: string): string {
  const short = relative(process.cwd(), path);
  return short === "" || short.startsWith("..") ? path : short;
}

async function startOrExplain(
  options: StartOptions,
  dataDir: string,
  say: (text: string) => void,
): Promise<Cloud | null> {
  try {
    return await startCloud({
      dataDir,
      port: options.port ?? usualPort,
      portFallback: options.port === null,
      reset: options.reset,
      textRecognition: recognisesText(process.env) ? "on" : "off",
      on: {
        starting: () => say("Starting S3, SQS, DynamoDB and the functions …\n"),
        failure: (fn, reason) =>
          process.stderr.write(
            `${ink.faint(`${fn.name} failed, will try again: ${printable(reason.slice(0, 300))}`)}\n`,
          ),
        dead: (fn, message) => process.stderr.write(tellDead(fn, message, ink)),
      },
    });
  } catch (error) {
    if (!(error instanceof PortTakenError || error instanceof DataFolderError)) throw error;
    const advice = error instanceof PortTakenError ? " Name another with --port." : "";
    process.stderr.write(`${error.message}${advice}\n`);
    process.exitCode = 1;
    return null;
  }
}

async function plantAll(cloud: Cloud, say: (text: string) => void, stopping: AbortSignal): Promise<void> {
  const s3 = new S3Client({ endpoint: cloud.endpoints.s3, region, credentials });
  const seeds = readSeeds(seedsFolder);
  let there = 0;
  for (const seed of seeds) {
    if (stopping.aborted) return;
    const seeded = await plantSeed(seed, seedsFolder, { s3, publicUrl: cloud.publicUrl });
    if (seeded.kind === "there") there += 1;
    say(tellSeed(seeded, cloud.publicUrl, ink));
  }
  if (there > 0) say(`${there} of ${seeds.length} sample versions were there already.\n\n`);
  s3.destroy();
}

/** The first signal stops the cloud cleanly, a second one at once. */
function stopOnSignal(cloud: Cloud, say: (text: string) => void): AbortSignal {
  const stopping = new AbortController();
  let first = 0;
  const onSignal = () => {
    if (stopping.signal.aborted) {
      if (performance.now() - first > sameKeyPress) process.exit(130);
      return;
    }
    first = performance.now();
    stopping.abort();
    say("\nStopping …\n");
    void cloud.stop().then(
      () => process.exit(0),
      (error) => {
        process.stderr.write(`${String(error)}\n`);
        process.exit(1);
      },
    );
  };
  process.on("SIGINT", onSignal);
  process.on("SIGTERM", onSignal);
  return stopping.signal;
}

if (import.meta.main) await main(process.argv.slice(2));
