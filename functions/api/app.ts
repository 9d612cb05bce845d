import { OpenAPIHono } from "@hono/zod-openapi";
import { bodyLimit } from "hono/body-limit";
import { closedReading, describeToken } from "./access.ts";
import { otherMethods } from "./conventions/methods.ts";
import { acrossSites, headers } from "./conventions/protection.ts";
import { limitRate } from "./conventions/rate-limit.ts";
import { representation } from "./conventions/representation.ts";
import { answerFailure, refuseInvalid } from "./failures.ts";
import { notFound } from "./not-found.ts";
import { problem } from "./problems.ts";
import { about } from "./routes/about.ts";
import { assets } from "./routes/assets.ts";
import { audit } from "./routes/audit.ts";
import { changes } from "./routes/changes.ts";
import { comparePages } from "./routes/compare-pages.ts";
import { comparisons } from "./routes/comparisons.ts";
import { documents } from "./routes/documents.ts";
import { events } from "./routes/events.ts";
import { feed } from "./routes/feed.ts";
import { manifestos } from "./routes/manifestos.ts";
import { overview } from "./routes/overview.ts";
import { pages } from "./routes/pages.ts";
import { pledgePages } from "./routes/pledge-pages.ts";
import { pledges } from "./routes/pledges.ts";
import { review } from "./routes/review.ts";
import { reviewPages } from "./routes/review-pages.ts";
import { searchPages } from "./routes/search-pages.ts";
import { subscriptions } from "./routes/subscriptions.ts";
import { uploads } from "./routes/uploads.ts";
import { versions } from "./routes/versions.ts";
import { describeWebhooks } from "./webhooks.ts";
import type { ApiEnv, ApiWorld } from "./world.ts";

export type { ApiWorld } from "./world.ts";

/** Bytes of a request's body. The largest valid one, a subscription with every filter full, has 40 kB. */
const maxBodyBytes = 64 * 1024;

/** The whole HTTP side of the ledger: the JSON API, its description, and the pages. */
export function createApi(world: ApiWorld) {
  const app = new OpenAPIHono<ApiEnv>({ defaultHook: refuseInvalid });
  app.use(async (c, next) => {
    c.set("world", world);
    await next();
  });
  // What every answer keeps to, from the outside in: each of these sees what those after it made of the request.
  app.use(headers);
  app.use(acrossSites);
  app.use(limitRate(world.quota));
  app.use(representation);
  app.use(otherMethods(app));
  app.use(closedReading);
  app.use(
    bodyLimit({
      maxSize: maxBodyBytes,
      onError: (c) => problem(c, "too-large", { detail: "Send at most 64 kB." }),
    }),
  );
  app.onError(answerFailure);
  app.notFound(notFound);
  for (const part of [
    manifestos,
    versions,
    changes,
    comparisons,
    documents,
    pledges,
    feed,
    overview,
    events,
    uploads,
    review,
    audit,
    subscriptions,
    pages,
    pledgePages,
    comparePages,
    searchPages,
    reviewPages,
    assets,
  ]) {
    app.route("/", part);
  }
  describeToken(app);
  describeWebhooks(app);
  app.route("/", about(app));
  return app;
}
