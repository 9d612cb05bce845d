import { describe, expect, it } from "vitest";
import { placeUpload } from "../../functions/core/placement.ts";

describe("placeUpload", () => {
  it.each([
    ["inbox/riverside/netherby/2027-05-06/Our plan.pdf", {}, "riverside.netherby.2027-05-06", "Our plan.pdf"],
    ["inbox/riverside/netherby/2027-05-06/t-123/plan.pdf", {}, "riverside.netherby.2027-05-06", "plan.pdf"],
    ["inbox/anything.txt", { manifesto: "a.b.c" }, "a.b.c", "anything.txt"],
    ["inbox/x/y/z/f.txt", { manifesto: "a.b.c" }, "a.b.c", "f.txt"],
  ])("places %s with %j", (key, metadata, manifesto, fileName) => {
    expect(placeUpload(key, metadata)).toEqual({ ok: true, value: { manifesto, fileName } });
  });

  it.each([
    ["inbox/plan.pdf", {}],
    ["inbox/riverside/netherby/plan.pdf", {}],
    ["inbox/riverside/netherby/2027-05-06/", {}],
    ["inbox/Riverside/netherby/2027/plan.pdf", {}],
    ["inbox/../netherby/2027/plan.pdf", {}],
    ["inbox/a.b/c/d/plan.pdf", {}],
    ["inbox/a/b/c/plan.pdf", { manifesto: "nonsense" }],
  ])("fails for %s with %j, with a remedy", (key, metadata) => {
    const placed = placeUpload(key, metadata);
    expect(placed).toMatchObject({ ok: false, error: { code: "not-placed" } });
    if (!placed.ok) expect(placed.error.remedy).toContain("inbox/<party>/<area>/<election>/");
  });
});
