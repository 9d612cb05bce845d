import { describe, expect, it } from "vitest";
import { matchingChanges } from "../../../functions/core/alert/index.ts";
import type { Change, ManifestoId, SubscriptionFilter } from "../../../functions/core/model.ts";
import { dropped, manifesto } from "../../contract/samples.ts";

const weakened: Change = {
  ...dropped(1),
  relation: "modified",
  primary: "substantive",
  facets: ["weakened", "deadline"],
  after: dropped(1).before,
};
const cosmetic: Change = { ...weakened, primary: "cosmetic", facets: [] };
const moved: Change = { ...cosmetic, relation: "moved" };
const changes = [dropped(0), weakened, cosmetic, moved];

describe("matchingChanges", () => {
  it.each<[string, SubscriptionFilter, Change[]]>([
    ["everything but cosmetic changes without a filter", {}, [dropped(0), weakened, moved]],
    ["everything for empty lists", { topics: [], parties: [] }, [dropped(0), weakened, moved]],
    ["by relation", { relations: ["removed"] }, [dropped(0)]],
    ["by facet", { facets: ["deadline", "actor"] }, [weakened]],
    ["by topic", { topics: [7] }, [dropped(0), weakened, moved]],
    ["nothing of another topic", { topics: [3] }, []],
    ["all fields together", { topics: [7], relations: ["modified"], parties: ["riverside"] }, [weakened]],
    ["nothing of another party", { parties: ["commons"] }, []],
    ["nothing of another area", { areas: ["eastmarsh"] }, []],
    ["nothing of another manifesto", { manifestos: ["a.b.c" as ManifestoId] }, []],
    ["of the manifesto named", { manifestos: [manifesto], facets: ["weakened"] }, [weakened]],
  ])("gives %s", (_what, filter, expected) => {
    expect(matchingChanges(filter, manifesto, changes)).toEqual(expected);
  });
});
