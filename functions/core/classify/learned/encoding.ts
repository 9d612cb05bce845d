import * as z from "zod";
import { err, ok, type Result } from "../../model.ts";
import { ByteReader, ByteWriter, checksum } from "./bytes.ts";
import { type Layer, type Model, rowIndex } from "./linear-model.ts";

/**
 * A model file: the magic bytes; a byte with the version of this form; the length of the header, and the header
 * (JSON, with the last layer's assurance); the number of layers, and each layer: sharpness, then for each label bias and scale (64-bit floats);
 * the number of keys and each key's distance from the one before; the weights, a byte each, row by row.
 * At the end a 32-bit checksum of all before it. Whole numbers are varints; the rest is little-endian.
 */
const magic = new TextEncoder().encode("pledge-ledger-model\n");
const formVersion = 1;
/** A header of a few hundred bytes is plenty; two layers are the most that any task has. */
const bounds = { header: 65_536, layers: 8, labels: 1_000 } as const;
const checksumBytes = 4;

/** Why bytes are no model that can be used. */
export type BadModel = {
  readonly code: "not-a-model" | "unknown-version" | "damaged";
  readonly message: string;
};

const headerSchema = z.strictObject({
  task: z.string().min(1),
  features: z.string().min(1),
  labels: z.array(z.string()).min(2).max(bounds.labels),
  data: z.string(),
  assurance: z.strictObject({ slope: z.number(), offset: z.number() }).exactOptional(),
});

/** A model as the bytes of its file. Same model, same bytes. */
export function encodeModel({ task, features, labels, data, layers }: Model): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  writer.bytes(magic);
  writer.bytes(Uint8Array.of(formVersion));
  const header = new TextEncoder().encode(
    JSON.stringify({ task, features, labels, data, assurance: layers.at(-1)?.assurance }),
  );
  writer.whole(header.length);
  writer.bytes(header);
  writer.whole(layers.length);
  for (const layer of layers) writeLayer(writer, layer);
  const content = writer.done();
  const bytes = new Uint8Array(content.length + checksumBytes);
  bytes.set(content);
  new DataView(bytes.buffer).setUint32(content.length, checksum(content), true);
  return bytes;
}

function writeLayer(writer: ByteWriter, { sharpness, bias, scale, keys, weights }: Layer): void {
  writer.float(sharpness);
  for (const [label, value] of bias.entries()) {
    writer.float(value);
    writer.float(scale[label] ?? 0);
  }
  writer.whole(keys.length);
  let last = 0;
  for (const key of keys) {
    writer.whole(key - last);
    last = key;
  }
  writer.bytes(new Uint8Array(weights.buffer, weights.byteOffset, weights.length));
}

/** Reads the bytes of a model file. Nothing is taken on trust: any byte changed, missing or added is an error. */
export function decodeModel(bytes: Uint8Array): Result<Model, BadModel> {
  if (magic.some((byte, at) => bytes[at] !== byte)) {
    return bad("not-a-model", "These bytes are no model of this program.");
  }
  const version = bytes[magic.length];
  if (version !== formVersion) {
    return bad("unknown-version", `The model's form is version ${version}; known is ${formVersion}.`);
  }
  const end = bytes.length - checksumBytes;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (end <= magic.length || view.getUint32(end, true) !== checksum(bytes.subarray(0, end))) {
    return bad("damaged", "The model's bytes are incomplete or changed.");
  }
  try {
    return ok(readModel(new ByteReader(bytes.subarray(magic.length + 1, end))));
  } catch (error) {
    return bad("damaged", `The model cannot be read: ${(error as Error).message}.`);
  }
}

const bad = (code: BadModel["code"], message: string) => err<BadModel>({ code, message });

function readModel(reader: ByteReader): Model {
  const text = new TextDecoder("utf-8", { fatal: true }).decode(reader.bytes(reader.whole(bounds.header)));
  const { assurance, ...header } = headerSchema.parse(JSON.parse(text));
  const count = reader.whole(bounds.layers);
  const layers = Array.from({ length: count }, () => readLayer(reader, header.labels.length));
  if (reader.left > 0) throw new Error("bytes are left over");
  const last = layers.pop();
  if (last === undefined) throw new Error("there are no layers");
  return { ...header, layers: [...layers, assurance === undefined ? last : { ...last, assurance }] };
}

function readLayer(reader: ByteReader, width: number): Layer {
  const sharpness = reader.float();
  const bias = new Float64Array(width);
  const scale = new Float64Array(width);
  for (let label = 0; label < width; label += 1) {
    bias[label] = reader.float();
    scale[label] = reader.float();
  }
  const keys = reader.ascending(reader.whole(Math.floor(reader.left / (width + 1))));
  // A copy, by the constructor: the `slice` of Node's buffers is none.
  const weights = new Int8Array(new Uint8Array(reader.bytes(keys.length * width)).buffer);
  return { sharpness, bias, scale, keys, weights, rowOf: whenAsked(() => rowIndex(keys)) };
}

/** An index made when something is first looked up in it: layers under a joint index need none of their own. */
function whenAsked(make: () => Layer["rowOf"]): Layer["rowOf"] {
  let index: Layer["rowOf"] | undefined;
  return (key) => {
    index ??= make();
    return index(key);
  };
}
