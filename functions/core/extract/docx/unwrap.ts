import { lettersIn } from "./left-out-words.ts";
import { childOf, propertyOf, type XmlElement } from "./xml.ts";

/** What stands around content without being part of it, so that the content is read as if it were not there. */
const wrappers = new Set(
  "w:ins w:moveTo w:customXml w:smartTag w:sdtContent w:hyperlink w:dir w:bdo w:txbxContent w:rubyBase".split(
    " ",
  ),
);
/** What a tracked change took away. */
const takenAway = new Set(["w:del", "w:moveFrom"]);

/** What of an element is read in its place, as that one's children, and what is left out. */
type Unwrapped = { readonly read: XmlElement | null; readonly leftOut: readonly XmlElement[] };

/** Looks into an element that only holds content; null for one that is content itself, or unknown. */
export function unwrap(element: XmlElement): Unwrapped | null {
  const { name } = element;
  if (wrappers.has(name)) return { read: element, leftOut: [] };
  if (takenAway.has(name)) return { read: null, leftOut: [element] };
  if (name === "w:sdt") return unwrapControl(element);
  return name === "mc:AlternateContent" ? chooseVersion(element) : null;
}

/** A content control's words, unless they only prompt for some, or are a table of contents. */
function unwrapControl(element: XmlElement): Unwrapped {
  const content = childOf(element, "w:sdtContent");
  if (!content) return { read: null, leftOut: [] };
  const properties = childOf(element, "w:sdtPr");
  const gallery = propertyOf(childOf(properties, "w:docPartObj"), "w:docPartGallery") ?? "";
  const isText = !/^table of contents$/i.test(gallery) && !childOf(properties, "w:showingPlcHdr");
  return isText ? { read: content, leftOut: [] } : { read: null, leftOut: [content] };
}

/** The same content stands in several versions: for newer programs and, as a fallback, for all. */
function chooseVersion(element: XmlElement): Unwrapped {
  const versions = element.children.filter((child) => typeof child !== "string");
  const chosen = versions.find((version) => lettersIn(version) > 0) ?? versions[0] ?? null;
  return { read: chosen, leftOut: versions.filter((version) => version !== chosen) };
}
