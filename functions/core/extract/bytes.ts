/** Bytes as one character each, to search binary files for ASCII words. */
export const asciiOf = (bytes: Uint8Array, end: number = bytes.length): string =>
  bufferOf(bytes).toString("latin1", 0, Math.min(end, bytes.length));

/** The same memory as a Node buffer; nothing is copied. */
export const bufferOf = (bytes: Uint8Array): Buffer =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
