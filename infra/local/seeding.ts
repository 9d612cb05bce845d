import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { PutObjectCommand, type S3Client } from "@aws-sdk/client-s3";
import * as z from "zod";
import { prefixes } from "../../functions/contracts.ts";
import { manifestoParts, sha256, uploadIdOf } from "../../functions/core/ids.ts";
import type { Change, ManifestoId, UploadState, Version } from "../../functions/core/model.ts";
import * as schemas from "../../functions/core/schemas.ts";
import { bucketName } from "./names.ts";
import { findObject } from "./notifier.ts";
import { sequencerOf } from "./object-event.ts";

/** Milliseconds between two looks at an upload. */
const pollEvery = 100;
/** Milliseconds a sample may take from upload to publication: several times a slow laptop's need. */
const patience = 120_000;

const seedIndex = z.array(z.object({ manifesto: schemas.manifestoId, version: z.int(), file: z.string() }));
const versionPage = z.object({
  items: z.array(z.object({ number: z.int(), sha256: z.string() })),
  next: z.string().nullable(),
});
const changeSet = z.object({ changes: z.array(schemas.change) });

export type Seed = z.infer<typeof seedIndex>[number];

/** What became of one sample. */
export type Seeded =
  | { readonly kind: "there"; readonly seed: Seed }
  | {
      readonly kind: "published";
      readonly seed: Seed;
      readonly version: Pick<Version, "follows" | "manifesto" | "number" | "pledges" | "summary">;
      readonly changes: readonly Change[];
      readonly milliseconds: number;
    }
  | { readonly kind: "other"; readonly seed: Seed; readonly state: UploadState | null };

/** The samples in the order they are to be uploaded; none where the folder is missing. */
export function readSeeds(folder: URL): readonly Seed[] {
  const index = new URL("index.json", folder);
  return existsSync(index) ? seedIndex.parse(JSON.parse(readFileSync(index, "utf8"))) : [];
}

/**
 * Brings one sample in as staff would: puts the file into the inbox, then follows it through the public
 * API. A file that a version already has is left alone; one that lies in the inbox unpublished, because
 * the process ended, is followed and not put again.
 */
export async function plantSeed(
  seed: Seed,
  folder: URL,
  cloud: { readonly s3: S3Client; readonly publicUrl: string },
): Promise<Seeded> {
  const started = performance.now();
  const bytes = readFileSync(new URL(seed.file, folder));
  if (await hasVersion(cloud.publicUrl, seed.manifesto, sha256(bytes))) return { kind: "there", seed };

  const { party, area, election } = manifestoParts(seed.manifesto);
  const key = `${prefixes.inbox}${party}/${area}/${election}/${basename(seed.file)}`;
  const md5 = createHash("md5").update(bytes).digest("hex");
  if ((await findObject(cloud.s3, key))?.eTag !== `"${md5}"`) {
    await cloud.s3.send(new PutObjectCommand({ Bucket: bucketName, Key: key, Body: bytes }));
  }
  const object = await findObject(cloud.s3, key);
  if (object === null) throw new Error(`${key} vanished from the bucket.`);
  const state = await follow(cloud.publicUrl, uploadIdOf(key, sequencerOf(object)));
  if (state?.name !== "published") return { kind: "other", seed, state };

  const at = `v1/manifestos/${seed.manifesto}`;
  const version = await get(cloud.publicUrl, `${at}/versions/${state.version}`, schemas.version);
  const span = `from=${state.version - 1}&to=${state.version}`;
  const { changes } =
    state.version === 1
      ? { changes: [] }
      : ((await get(cloud.publicUrl, `${at}/changes?${span}`, changeSet)) ?? { changes: [] });
  if (version === null) throw new Error(`Version ${state.version} of ${seed.manifesto} is not served.`);
  return { kind: "published", seed, version, changes, milliseconds: performance.now() - started };
}

async function hasVersion(publicUrl: string, manifesto: ManifestoId, hash: string): Promise<boolean> {
  let cursor: string | null = "";
  while (cursor !== null) {
    const query: string = cursor === "" ? "" : `?cursor=${encodeURIComponent(cursor)}`;
    const page: z.infer<typeof versionPage> | null = await get(
      publicUrl,
      `v1/manifestos/${manifesto}/versions${query}`,
      versionPage,
    );
    if (page?.items.some((version) => version.sha256 === hash)) return true;
    cursor = page?.next ?? null;
  }
  return false;
}

/** The state the upload ended in; the last one seen, or null, when it takes too long. */
async function follow(publicUrl: string, id: string): Promise<UploadState | null> {
  let state: UploadState | null = null;
  for (const end = performance.now() + patience; performance.now() < end; await wait(pollEvery)) {
    state = (await get(publicUrl, `v1/uploads/${id}`, schemas.upload))?.state ?? null;
    if (state !== null && endStates.has(state.name)) return state;
  }
  return state;
}

const endStates: ReadonlySet<UploadState["name"]> = new Set(["published", "duplicate", "held", "failed"]);

/** The API's answer; null for "not found". */
async function get<T>(publicUrl: string, path: string, schema: z.ZodType<T>): Promise<T | null> {
  const response = await fetch(`${publicUrl}/${path}`);
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`GET /${path} answered ${response.status}: ${await response.text()}`);
  return schema.parse(await response.json());
}
