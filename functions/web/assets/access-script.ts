/** The start of every page's script: requests with an access token, and parts of pages that need one. */
export const accessScript = `
const byId = (id) => document.getElementById(id);

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** The server's own sentence where it gave one. */
async function told(response) {
  const body = await response.json().catch(() => null);
  return (body && body.detail) || "The server answered " + response.status + ".";
}

/** The token that was entered or, on a ledger of one's own machine, one that the page may fetch; empty for none. */
async function accessToken() {
  const entered = byId("token").value.trim();
  const { tokenUrl } = byId("token-field").dataset;
  if (entered || !tokenUrl) return entered;
  const answer = await fetch(tokenUrl, { method: "POST" });
  return answer.ok ? (await answer.json()).access_token : "";
}

/** A request with an access token; asks for one where the server wants another. */
async function ask(address, options) {
  const token = await accessToken();
  const answer = await fetch(address, { ...options, headers: { ...options.headers, ...(token && { authorization: "Bearer " + token }) } });
  if (answer.status === 401 || answer.status === 403) {
    byId("token-field").hidden = false;
    byId("token").focus();
    throw new Error(token ? "The access token is not valid for this, or has expired. Enter another one and try again." : "This ledger asks for an access token. Enter yours and try again.");
  }
  if (!answer.ok) throw new Error(await told(answer));
  return answer;
}

/** A POST to the API. */
function post(address, content) {
  return ask(address, { method: "POST", ...(content && { headers: { "content-type": "application/json" }, body: JSON.stringify(content) }) });
}

const why = (error) => error instanceof TypeError ? "The connection failed. Try again." : error.message;

/** Puts a part for reviewers in its place. */
async function loadPart(place) {
  place.replaceChildren(element("p", { className: "empty", role: "status" }, "Loading…"));
  try {
    place.innerHTML = await (await ask(place.dataset.part, {})).text();
  } catch (error) {
    const again = element("button", { type: "button" }, "Show it");
    again.addEventListener("click", () => loadPart(place));
    place.replaceChildren(element("p", { role: "status" }, why(error)), again);
  }
}
const parts = [...document.querySelectorAll("[data-part]")];
byId("token-form")?.addEventListener("submit", (event) => {
  event.preventDefault();
  parts.forEach(loadPart);
});
for (const place of parts) {
  const fold = place.closest("details");
  if (fold) fold.addEventListener("toggle", () => loadPart(place), { once: true });
  else loadPart(place);
}
`;
