import type { Upload } from "../core/model.ts";

/** An upload as the API shows it: where the bucket keeps its file and what was made of it is nobody's business. */
export function shownUpload(upload: Upload) {
  const { state, versionId, ...facts } = upload;
  return { ...facts, state: state.name === "held" ? { name: state.name, reasons: state.reasons } : state };
}

/** The plain sentence for an upload that does not exist. */
export function unknownUpload(id: string): string {
  return `There is no upload ${id}. Tickets are known from the moment they are given; a file put straight into the inbox is known once it was received.`;
}
