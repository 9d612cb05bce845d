/** The end of the upload page's script: asks for a ticket and sends the file. */
export const uploadScript = `
const form = byId("upload");

function slug(text) {
  return text.normalize("NFKD").replace(/\\p{M}/gu, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}

async function send(manifesto, file) {
  open(file.name);
  showSteps(0, false);
  say("Asking where to send the file…");
  const answer = await post("/v1/uploads", { manifesto, fileName: file.name, ...(file.type && { contentType: file.type }), ...(byId("review").checked && { review: true }) });
  const ticket = await answer.json();
  if (file.size > ticket.maxBytes) {
    throw new Error("The file is larger than " + Math.floor(ticket.maxBytes / 1048576) + " MB. Reduce its pictures and try again.");
  }
  say("Sending the file…");
  const body = new FormData();
  for (const [name, value] of Object.entries(ticket.send.fields)) body.append(name, value);
  body.append("file", file);
  const sent = await fetch(ticket.send.url, { method: "POST", body });
  if (!sent.ok) throw new Error("The file was not accepted (" + sent.status + "). Try again.");
  history.replaceState(null, "", "#" + ticket.id);
  await follow(ticket.id);
}

for (const name of ["party", "area", "election"]) {
  byId(name).addEventListener("change", (event) => { event.target.value = slug(event.target.value); });
}

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const [file] = byId("file").files;
  const manifesto = ["party", "area", "election"].map((name) => slug(byId(name).value)).join(".");
  const button = form.querySelector("button");
  button.disabled = true;
  try {
    await send(manifesto, file);
  } catch (error) {
    refuse(error);
  } finally {
    button.disabled = false;
  }
});
`;
