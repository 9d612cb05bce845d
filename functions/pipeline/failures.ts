import type { Failure } from "../core/model.ts";

/** Failures of the pipeline itself; those of reading a document are named by the extractor. */

export const tooLarge = (maxBytes: number): Failure => ({
  code: "too-large",
  message: `The file is larger than ${Math.floor(maxBytes / 1024 / 1024)} MB.`,
  remedy:
    "Reduce the pictures' resolution (most programs offer “smallest file size” on export) and upload it again.",
});

export const missing: Failure = {
  code: "missing",
  message: "The file was gone when it was to be read.",
  remedy: "Upload it again.",
};

/** Why a file cannot be read again. */
export const replaced: Failure = {
  code: "missing",
  message: "The file was gone when it was to be read again: another file stands in its place.",
  remedy: "Put the original file back into the bucket, or compare the two files yourself.",
};

/** What an upload shows when a stage was started as often as allowed and never came to its end. */
export const neverFinished: Failure = {
  code: "timed-out",
  message: "Reading the file was stopped several times before it came to its end.",
  remedy: "Save it again from the program that made it, or upload it as Word, web page or plain text.",
};

/** What an upload shows when a stage failed for a reason that is not the file's. */
export const internal: Failure = {
  code: "internal",
  message: "The file was received, but an internal fault kept it from being processed.",
  remedy: "Nothing is lost: it is taken up again once the fault is mended. Upload it again if it is urgent.",
};
