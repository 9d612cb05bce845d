/** The largest whole number that is written. */
const largest = 0xffffffff;

/** FNV-1a over bytes, 32 bits: finds accidents, not forgers. */
export function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < bytes.length; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return hash >>> 0;
}

/** Puts bytes, whole numbers (varints: 7 bits a byte, lowest first) and 64-bit floats behind each other. */
export class ByteWriter {
  readonly #parts: Uint8Array[] = [];

  bytes(bytes: Uint8Array): void {
    this.#parts.push(bytes);
  }

  /** `value` from 0 to 2³² − 1. */
  whole(value: number): void {
    const out: number[] = [];
    let rest = value;
    for (; rest > 127; rest >>>= 7) out.push((rest & 127) | 128);
    this.#parts.push(Uint8Array.of(...out, rest));
  }

  float(value: number): void {
    const bytes = new Uint8Array(8);
    new DataView(bytes.buffer).setFloat64(0, value, true);
    this.#parts.push(bytes);
  }

  done(): Uint8Array<ArrayBuffer> {
    const bytes = new Uint8Array(this.#parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of this.#parts) {
      bytes.set(part, at);
      at += part.length;
    }
    return bytes;
  }
}

/** Reads what a `ByteWriter` wrote; throws at the first thing that cannot be. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Bytes not read yet. */
  get left(): number {
    return this.#bytes.length - this.#at;
  }

  bytes(length: number): Uint8Array {
    if (length > this.left) throw new Error("it ends too early");
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }

  /** A whole number from 0 to `most`. */
  whole(most: number): number {
    let value = 0;
    for (let place = 1; place <= 128 ** 4; place *= 128) {
      const byte = this.#bytes[this.#at];
      if (byte === undefined) throw new Error("it ends too early");
      this.#at += 1;
      value += (byte & 127) * place;
      if (byte > 127) continue;
      if (value > most) throw new Error(`${value} is more than ${most}`);
      return value;
    }
    throw new Error("a number does not end");
  }

  /**
   * Whole numbers below 2³², each larger than the one before, told by their distances. One loop on its own, since
   * tens of thousands are read before anything is warm.
   */
  ascending(count: number): Uint32Array {
    const bytes = this.#bytes;
    const values = new Uint32Array(count);
    let at = this.#at;
    let value = 0;
    for (let row = 0; row < count; row += 1) {
      let byte = bytes[at] ?? 0;
      let step = byte & 127;
      at += 1;
      for (let place = 128; byte > 127; place *= 128) {
        if (place > 128 ** 4) throw new Error("a number does not end");
        byte = bytes[at] ?? 0;
        step += (byte & 127) * place;
        at += 1;
      }
      value += step;
      if ((row > 0 && step === 0) || value > largest) throw new Error("the numbers do not ascend");
      values[row] = value;
    }
    if (at > bytes.length) throw new Error("it ends too early");
    this.#at = at;
    return values;
  }

  float(): number {
    const { buffer, byteOffset } = this.bytes(8);
    const value = new DataView(buffer, byteOffset, 8).getFloat64(0, true);
    if (!Number.isFinite(value)) throw new Error("a number is not finite");
    return value;
  }
}
