import { sha256 } from "../../core/ids.ts";
import { accessScript } from "./access-script.ts";
import { followScript } from "./follow-script.ts";
import { icon } from "./icon.ts";
import { reviewScript } from "./review-script.ts";
import { styleOfChanges } from "./style-changes.ts";
import { styleOfComparison } from "./style-comparison.ts";
import { styleOfForms } from "./style-forms.ts";
import { styleOfHistory } from "./style-history.ts";
import { styleOfPages } from "./style-pages.ts";
import { uploadScript } from "./upload-script.ts";

export type Asset = { readonly type: string; readonly body: string };
export type AssetName = "style.css" | "upload.js" | "review.js" | "icon.svg";

// Kept as strings in modules, so that a bundle of the API holds them too.
const assets: Record<AssetName, Asset> = {
  "style.css": {
    type: "text/css; charset=utf-8",
    body: [styleOfPages, styleOfChanges, styleOfComparison, styleOfHistory, styleOfForms].join(""),
  },
  "upload.js": { type: "text/javascript; charset=utf-8", body: accessScript + followScript + uploadScript },
  "review.js": { type: "text/javascript; charset=utf-8", body: accessScript + reviewScript },
  "icon.svg": { type: "image/svg+xml", body: icon },
};

const named = new Map(Object.entries(assets).map(([name, asset]) => [versioned(name, asset), asset]));

/** Where an asset is served: the name holds a part of the content's hash. */
export function assetPath(name: AssetName): string {
  return `/assets/${versioned(name, assets[name])}`;
}

/** The asset under a name that `assetPath` gave; null for any other. */
export function assetAt(name: string): Asset | null {
  return named.get(name) ?? null;
}

function versioned(name: string, { body }: Asset): string {
  const dot = name.lastIndexOf(".");
  return `${name.slice(0, dot)}.${sha256(body).slice(0, 12)}${name.slice(dot)}`;
}
