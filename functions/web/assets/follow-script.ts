/** The middle of the upload page's script: follows an upload, and shows how far it came. */
export const followScript = `
const steps = ["File sent", "Received", "Text read", "Pledges found", "Published"];
/** How many steps are behind an upload in each state. */
const behind = { awaiting: 0, received: 2, recognising: 2, extracted: 3, classified: 4, held: 4, published: 5, duplicate: 5 };
/** Whether nothing more comes by itself. */
const isSettled = (state) => ["published", "duplicate", "held", "failed"].includes(state.name);
const quickPolls = 30, quickMs = 1000, slowMs = 4000;

const progress = byId("progress"), status = byId("status"), outcome = byId("outcome");
let followed = null;

function say(text) {
  if (status.textContent !== text) status.textContent = text;
}

function showSteps(done, stopped) {
  byId("steps").replaceChildren(...steps.map((label, i) => {
    const item = element("li", { className: i < done ? "done" : i > done ? "" : stopped ? "stopped" : "now" }, label);
    if (i === done) item.setAttribute("aria-current", "step");
    return item;
  }));
}

function open(title) {
  followed = null;
  progress.hidden = false;
  byId("progress-title").textContent = title;
  outcome.replaceChildren();
}

async function follow(id) {
  followed = id;
  for (let polls = 0; followed === id; polls++) {
    const answer = await fetch("/v1/uploads/" + encodeURIComponent(id)).catch(() => null);
    if (followed !== id) return;
    if (answer && answer.ok) {
      const upload = await answer.json();
      show(upload);
      if (isSettled(upload.state)) return;
    } else if (answer && answer.status < 500 && answer.status !== 429) {
      throw new Error(await told(answer));
    } else {
      say("The connection is interrupted; trying again…");
    }
    await new Promise((resume) => setTimeout(resume, polls < quickPolls ? quickMs : slowMs));
  }
}

function show(upload) {
  const { state, manifesto } = upload;
  byId("progress-title").textContent = upload.fileName || "Your file";
  outcome.replaceChildren();
  const link = (href, text) => element("a", { href }, text);
  const page = "/manifestos/" + manifesto;
  const reason = (each) => element("li", {}, element("strong", {}, each.message), " " + each.remedy);
  if (state.name === "failed") {
    const last = upload.history.filter((step) => step.state in behind).at(-1);
    showSteps(Math.max(2, last ? behind[last.state] : 0), true);
  } else {
    showSteps(behind[state.name], state.name === "held");
  }
  switch (state.name) {
    case "awaiting":
      return say("Waiting for the file to arrive…");
    case "received":
      return say("The file arrived; reading its text…");
    case "recognising":
      return say("The file is a scan; its text is recognised" + (state.progress === null ? "…"
        : ": " + state.progress.done + " of " + state.progress.pages + (state.progress.pages === 1 ? " page…" : " pages…")));
    case "extracted":
      return say("The text was read; finding the pledges…");
    case "classified":
      return say("The pledges were found; comparing them with the version before…");
    case "published":
      say("Published as version " + state.version + ".");
      return outcome.append(element("p", {}, state.version > 1
        ? link(page + "/changes?to=" + state.version, "See what changed")
        : link(page, "See its pledges")));
    case "duplicate":
      say("These are the same bytes as version " + state.version + ": nothing new was published.");
      return outcome.append(element("p", {}, link(page, "See the manifesto")));
    case "failed":
      say("The file could not be used.");
      return outcome.append(element("ul", {}, reason(state.failure)));
    case "held":
      say("Held for review: nothing is published yet.");
      return outcome.append(element("ul", {}, ...state.reasons.map(reason)),
        element("p", {}, link("/uploads/" + upload.id + "/preview", "See what it would change")), publishButton(upload.id));
  }
}

function publishButton(id) {
  const button = element("button", { type: "button" }, "Publish it anyway");
  button.addEventListener("click", async () => {
    button.disabled = true;
    say("Publishing…");
    try {
      await post("/v1/uploads/" + encodeURIComponent(id) + "/publish");
      await followPublishing(id);
    } catch (error) {
      button.disabled = false;
      refuse(error);
    }
  });
  return button;
}

/** A held upload stays held until its publication is done. */
async function followPublishing(id) {
  followed = id;
  while (followed === id) {
    const answer = await fetch("/v1/uploads/" + encodeURIComponent(id)).catch(() => null);
    const upload = answer && answer.ok ? await answer.json() : null;
    if (upload && upload.state.name !== "held") return show(upload);
    await new Promise((resume) => setTimeout(resume, quickMs));
  }
}

/** Says why it does not go on, and marks the step at which it stopped. */
function refuse(error) {
  followed = null;
  const now = byId("steps").querySelector(".now");
  if (now) now.className = "stopped";
  say(why(error));
}

/** Follows the upload that the address names after "#", where it names no other part of the page. */
function followAddress() {
  const id = location.hash.slice(1);
  const part = byId(id);
  if (id === "" || id === followed || (part && !part.classList.contains("recent"))) return;
  open("Your file");
  byId("steps").replaceChildren();
  byId("progress-title").focus();
  if (!/^[A-Za-z0-9-]{1,64}$/.test(id)) return say("There is no such upload. Check the address.");
  follow(id).catch(refuse);
}
addEventListener("hashchange", followAddress);
followAddress();
`;
