import { z } from "zod";
import { prefixes } from "../contracts.ts";
import type { ClassifiedDocument, StructuredDocument, UploadId } from "../core/model.ts";
import { classifiedDocument, structuredDocument, uploadId } from "../core/schemas.ts";
import type { Objects } from "../ports.ts";

/**
 * The stages' artefacts as objects: `extracted/<upload>/<extractor>.json` and
 * `classified/<upload>/<extractor>-<classifier>.json`. A key names the upload and every rule version that
 * made the content, so writing a key again writes the same bytes.
 */

/** The longest artefact read back, in bytes: a 3,000-page document's units stay well below. */
const MAX_ARTEFACT_BYTES = 256 * 1024 * 1024;

const key = (prefix: string) =>
  z
    .string()
    .startsWith(prefix)
    .transform((text, context) => {
      const [upload = "", name = "", ...rest] = text.slice(prefix.length).split("/");
      const id = uploadId.safeParse(upload);
      const rules = /^([A-Za-z0-9.]+)(?:-([A-Za-z0-9.]+))?\.json$/.exec(name);
      if (id.success && rules !== null && rest.length === 0) {
        return { upload: id.data, extract: rules[1] ?? "", classify: rules[2] ?? "" };
      }
      context.addIssue({ code: "custom", message: `Not the key of an artefact: ${text.slice(0, 200)}` });
      return z.NEVER;
    });

/** Parses the key of a structured document: its upload, and the version of the extractor. */
export const extractedKey = key(prefixes.extracted);
/** Parses the key of a classified document: its upload, and the versions of extractor and classifier. */
export const classifiedKey = key(prefixes.classified);

/** The key of the structured document that an extractor of some version makes of an upload. */
export function extractedKeyOf(upload: UploadId, extractor: string): string {
  return `${prefixes.extracted}${upload}/${extractor}.json`;
}

/** The key of the classified document made of it by a classifier of some version. */
export function classifiedKeyOf(upload: UploadId, extractor: string, classifier: string): string {
  return `${prefixes.classified}${upload}/${extractor}-${classifier}.json`;
}

/** A value as the bytes of a JSON artefact; the same value gives the same bytes. */
export function writeArtefact(value: object): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

/** Reads an artefact back. @throws Error if it is not there, too long, or not what its stage writes */
async function load<T>(objects: Objects, key: string, schema: z.ZodType<T>): Promise<T> {
  const stored = await objects.get(key, { maxBytes: MAX_ARTEFACT_BYTES });
  if (stored === null || stored === "too-large") throw new Error(`Artefact ${key} cannot be read.`);
  return parsed(stored.bytes, schema);
}

/** What an artefact's bytes hold. @throws SyntaxError or z.ZodError if that is not what its stage writes */
const parsed = <T>(bytes: Uint8Array, schema: z.ZodType<T>): T =>
  schema.parse(JSON.parse(new TextDecoder().decode(bytes)));

/** A structured document that may not be there, or was written by a release that kept it otherwise: null then. */
export async function findExtracted(
  objects: Pick<Objects, "get">,
  upload: UploadId,
  extractor: string,
): Promise<StructuredDocument | null> {
  return find(objects, extractedKeyOf(upload, extractor), structuredDocument);
}

/** A classified document that may not be there, or was written by a release that kept it otherwise: null then. */
export async function findClassified(
  objects: Pick<Objects, "get">,
  key: string,
): Promise<ClassifiedDocument | null> {
  return find(objects, key, classifiedDocument);
}

async function find<T>(objects: Pick<Objects, "get">, key: string, schema: z.ZodType<T>): Promise<T | null> {
  const stored = await objects.get(key, { maxBytes: MAX_ARTEFACT_BYTES });
  if (stored === null || stored === "too-large") return null;
  try {
    return parsed(stored.bytes, schema);
  } catch {
    return null;
  }
}

/** The structured document that a stage was told of; throws where it is not there or is none. */
export const loadExtracted = (objects: Objects, key: string) => load(objects, key, structuredDocument);
/** The same of a classified document. */
export const loadClassified = (objects: Objects, key: string) => load(objects, key, classifiedDocument);
