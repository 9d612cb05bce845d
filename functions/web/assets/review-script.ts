/** The second half of the reviewers' script: publishes or withdraws, and waits until that is done. */
export const reviewScript = `
const pollMs = 1000;
/** Whether what the API says of the upload, or version, tells that the act is done. */
const isDone = {
  publish: (upload, form) => upload.state.name !== "held" || upload.history.length > Number(form.dataset.steps),
  withdraw: (version) => version.withdrawn !== undefined,
};

addEventListener("submit", async (event) => {
  const form = event.target;
  const { act, look, then } = form.dataset;
  if (!act) return;
  event.preventDefault();
  const { version, ...content } = Object.fromEntries(new FormData(form));
  const place = (address) => address.replace("{version}", version);
  const told = form.querySelector(".told"), button = form.querySelector("button");
  button.disabled = true;
  told.textContent = act === "publish" ? "Publishing…" : "Withdrawing…";
  try {
    await post(place(form.dataset.post), act === "publish" ? undefined : content);
    for (;;) {
      const answer = await fetch(place(look)).catch(() => null);
      if (answer && answer.ok && isDone[act](await answer.json(), form)) return location.assign(then);
      await new Promise((resume) => setTimeout(resume, pollMs));
    }
  } catch (error) {
    told.textContent = why(error);
    button.disabled = false;
  }
});
`;
