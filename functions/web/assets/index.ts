import { sha256 } from "../../core/ids.ts";
import { accessScript } from "./access-script.ts";
import { followScript } from "./follow-script.ts";
import { icon } from "./icon.ts";
import { reviewScript } from "./review-script.ts";
import { stylesheets } from "./stylesheets.ts";
import { uploadScript } from "./upload-script.ts";

export type Asset = { readonly type: string; readonly body: string };
export type AssetName = "style.css" | "upload.js" | "review.js" | "icon.svg";

/** How each is made, when a page first names it: whoever asks for JSON does not wait for it. */
const sources: Readonly<Record<AssetName, () => Asset>> = {
  "style.css": () => ({
    type: "text/css; charset=utf-8",
    body: stylesheets("pages", "changes", "comparison", "history", "forms"),
  }),
  "upload.js": () => script(accessScript + followScript + uploadScript),
  "review.js": () => script(accessScript + reviewScript),
  "icon.svg": () => ({ type: "image/svg+xml", body: icon }),
};

const script = (body: string): Asset => ({ type: "text/javascript; charset=utf-8", body });

const made = new Map<AssetName, Asset & { readonly path: string }>();

function assetNamed(name: AssetName) {
  const known = made.get(name);
  if (known !== undefined) return known;
  const asset = sources[name]();
  const dot = name.lastIndexOf(".");
  const versioned = `${name.slice(0, dot)}.${sha256(asset.body).slice(0, 12)}${name.slice(dot)}`;
  const fresh = { ...asset, path: `/assets/${versioned}` };
  made.set(name, fresh);
  return fresh;
}

/** Where an asset is served: the name holds a part of the content's hash. */
export function assetPath(name: AssetName): string {
  return assetNamed(name).path;
}

/** The asset at a path that `assetPath` gave; null for any other. */
export function assetAt(path: string): Asset | null {
  const names = Object.keys(sources) as AssetName[];
  return names.map(assetNamed).find((asset) => asset.path === path) ?? null;
}
