import { readFile } from "node:fs/promises";
import { decodeModel } from "../core/classify/learned/encoding.ts";
import type { Model } from "../core/classify/learned/linear-model.ts";
import type { Trainable } from "../training/trainable.ts";
import { fileProblem } from "./file-problem.ts";
import { BadInput } from "./terminal.ts";

/** A model's bytes as a JSON module, the form in which programs can import it. */
export const wrapModel = (bytes: Uint8Array): string =>
  `{\n  "base64": "${Buffer.from(bytes).toString("base64")}"\n}\n`;

/** The bytes of a model file, also of one that is wrapped. */
function unwrapped(bytes: Uint8Array): Uint8Array {
  const wrapped = /^\s*\{\s*"base64":\s*"([A-Za-z0-9+/=]*)"\s*\}\s*$/.exec(
    Buffer.from(bytes).toString("latin1"),
  );
  return wrapped === null ? bytes : Buffer.from(wrapped[1] ?? "", "base64");
}

/** Reads a model for a task. Throws `BadInput` where the file is none, or is for something else. */
export async function readModel(path: string, task: Trainable): Promise<Model> {
  let bytes: Uint8Array;
  try {
    bytes = unwrapped(await readFile(path));
  } catch (error) {
    throw fileProblem(path, error);
  }
  const decoded = decodeModel(bytes);
  if (!decoded.ok) throw new BadInput(`${path}: ${decoded.error.message} [${decoded.error.code}]`);
  const { value: model } = decoded;
  if (model.task !== task.name) {
    throw new BadInput(`${path}: this is a model of ${model.task}. Name that task, or another model.`);
  }
  if (model.features !== task.features) {
    throw new BadInput(
      `${path}: the model was trained with features ${model.features}, now there are ${task.features}. Train it again.`,
    );
  }
  return model;
}
