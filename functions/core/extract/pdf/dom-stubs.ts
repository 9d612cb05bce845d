/**
 * The PDF parser expects three browser classes as soon as it is loaded, though reading text uses none of
 * them, and in a bundle it cannot find the package that would bring them. So this file is imported first.
 * Where they were used after all, an empty class fails loudly, at its first missing method.
 */
class Unused {}

const missing = ["DOMMatrix", "ImageData", "Path2D"].filter((name) => !(name in globalThis));
Object.assign(globalThis, Object.fromEntries(missing.map((name) => [name, Unused])));
