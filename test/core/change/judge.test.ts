import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeEdit } from "../../../functions/core/change/index.ts";
import { type Facet, type Firmness, facets, type Pledge } from "../../../functions/core/model.ts";
import { anyVersions } from "../pledges.ts";

const text = (words: string, firmness: Firmness | null = null) => ({
  text: words,
  stem: null,
  firmness,
  testable: null,
  responsibility: null,
});
const read = (pledge: Pledge) => ({ ...pledge, responsibility: pledge.terms.responsibility });
const judge = (before: string, after: string) => judgeEdit(text(before), text(after));

describe("cosmetic edits", () => {
  it.each([
    ["We will fund the park’s café.", "We will fund the park's café"],
    ["We will fund the libary.", "We will fund the library."],
    ["Decentralise the budget.", "Decentralize the budget."],
    ["We will see the the plan through.", "We will see the plan through."],
    ["See [the plan](https://example.org/a).", "See the plan."],
    ["a) We will reopen the baths.", "We will reopen the baths."],
    ["We will spend £1,000 a year on benches.", "We will spend £1k per year on benches."],
    ["We will hire ten wardens.", "We will hire 10 wardens."],
    ["Cut it by 10 per cent.", "Cut it by 10%."],
    ["Half of all homes will be warm.", "50% of all homes will be warm."],
    ["We'll mend the pier.", "We will mend the pier."],
    ["Trigger a fresh bi-election.", "Trigger a fresh byelection."],
    ["Mend the pier.[^1]", "Mend the pier[^12]."],
    ["The national instructure is old.", "The national infrastructure is old."],
    ["We will help homeless people.", "We will help homeess people."],
    ["Repair homes (such", "Repair homes (such as flats and barns)."],
  ])("%s → %s", (before, after) => {
    expect(judge(before, after)).toEqual({ primary: "cosmetic", facets: [] });
  });

  it("knows the open sentence and the item as one wording", () => {
    const item = {
      text: "build 300 homes",
      stem: "We will:",
      firmness: null,
      testable: null,
      responsibility: null,
    };
    expect(judgeEdit(item, text("We will build 300 homes.")).primary).toBe("cosmetic");
  });
});

describe("reworded edits", () => {
  it.each([
    ["We will assist carers and families.", "We will help families and carers."],
    ["Ban parking charges at hospitals.", "Parking charges at hospitals will be outlawed."],
    ["Reform the ETS.", "Reform the Emissions Trading Scheme (ETS)."],
    [
      "We will set up a youth council with its own budget.",
      "We will create a youth council and give it a budget of its own.",
    ],
    ["Specifically protect whistleblowers.", "Protect whistleblowers."],
    ["Open a vibrant new market hall.", "Open a market hall."],
    ["As your council we will mend the pier.", "We will mend the pier."],
    ["We will publish how each of us votes.", "We will publish every vote that each of us casts."],
    ["Tie fares to wages.", "Base fares on wages."],
    ["We will make sure that every school has a nurse.", "We will ensure every school has a nurse."],
    ["We will get rid of the waste charge.", "We will scrap the waste charge."],
    ["We will continue to fund the night bus.", "We will keep funding the night bus."],
    ["The baths will be reopened by the council.", "The council will reopen the baths."],
    ["We will build on this progress.", "We will build on this work."],
    ["This will not affect allotments.", "These changes will not affect allotments."],
    ["and will continue to serve the islands.", "The ferries will continue to serve the islands."],
    ["We support the ferry workers.", "Labour supports the ferry workers."],
    ["A new Green council will reopen the baths.", "We will reopen the baths."],
    ["to ensure that tenants get a fair hearing", "and tenants get a fair hearing"],
    ["We will see that every street is swept.", "We will ensure every street is swept."],
    ["We will repeal the Ferries Act.", "We will repeal the unjust Ferries Act."],
    ["Grants for carers whose children wish to learn.", "Grants for carers if their children wish to learn."],
    ["and encourage walking", "We will continue to encourage walking."],
    ["We will champion local shops.", "We will promote local shops."],
    ["support the Ashby fund", "We will support the Ashby fund"],
    ["That is why we fund the ferries.", "We fund the ferries."],
    ["Fund the ferries.", "After all, fund the ferries."],
    ["2 We will fund the ferries.", "We will fund the ferries."],
    ["Cut it by one-third.", "Cut it by a third."],
    ["We will protect young people in prison.", "We will safeguard youth in jail."],
  ])("%s → %s", (before, after) => {
    expect(judge(before, after)).toEqual({ primary: "reworded", facets: [] });
  });
});

describe("substantive edits", () => {
  const cases: [string, string, Facet[]][] = [
    ["We will build 300 homes.", "We aim to build 300 homes.", ["weakened"]],
    ["We should reopen the baths.", "We shall reopen the baths.", ["strengthened"]],
    ["Reopen the baths.", "Consider reopening the baths.", ["weakened"]],
    ["Reopen the baths by 2030.", "Reopen the baths by 2035.", ["weakened", "deadline"]],
    ["Reopen the baths by May 2030.", "Reopen the baths by March 2030.", ["strengthened", "deadline"]],
    ["Reopen the baths by 2030.", "Reopen the baths.", ["weakened", "deadline"]],
    ["Repair potholes within 5 days.", "Repair potholes within 10 days.", ["weakened", "deadline"]],
    ["Build 300 homes.", "Build 500 homes.", ["strengthened", "quantity"]],
    ["Raise recycling to 50-62%.", "Raise recycling to 50-70%.", ["strengthened", "quantity"]],
    ["Raise recycling to 50-62%.", "Raise recycling to 50%.", ["weakened", "quantity"]],
    ["Plant 200 to 300 trees.", "Plant 250 to 300 trees.", ["strengthened", "quantity"]],
    ["Build 300 homes.", "Build up to 300 homes.", ["weakened", "quantity"]],
    ["Hold 2 megabytes for each user.", "Hold 2 megabits for each user.", ["quantity"]],
    ["Keep the baths open.", "Keep the baths open where possible.", ["weakened", "condition"]],
    ["Subject to funding, plant trees in Ashby.", "Plant trees in Ashby.", ["strengthened", "condition"]],
    ["All schools will get panels.", "Most schools will get panels.", ["weakened", "scope"]],
    ["The council will fund clubs.", "The government will fund clubs.", ["actor"]],
    [
      "We will guarantee a job for every school leaver.",
      "We will support every school leaver into a job.",
      ["weakened"],
    ],
    ["We will deliver 500 homes.", "We will enable 500 homes.", ["weakened"]],
    ["We will open a pool.", "We will work with partners to open a pool.", ["weakened"]],
    ["We will double spending on parks.", "We will increase spending on parks.", ["weakened", "quantity"]],
    ["Ban pesticides in parks.", "Restrict the use of pesticides in parks.", ["weakened", "measure"]],
    ["Abolish the waste charge.", "Review the waste charge.", ["weakened", "measure"]],
    ["We will not limit visits.", "We will not ban visits.", ["measure"]],
    ["We will oppose plans to reduce buses.", "We will oppose plans to abolish buses.", ["measure"]],
    ["Pilot a parking levy.", "Introduce a parking levy.", ["strengthened", "measure"]],
    ["We will stop the incinerator.", "We will oppose the incinerator.", ["weakened", "measure"]],
    ["Every school will have a nurse.", "Every secondary school will have a nurse.", ["weakened", "scope"]],
    ["Clubs will get grants.", "Clubs run by volunteers will get grants.", ["weakened", "scope"]],
    [
      "We will open a library, a museum and a park.",
      "We will open a library and a park.",
      ["weakened", "scope"],
    ],
    ["Ban smoking in parks and fund classes.", "Ban smoking in parks.", ["weakened", "measure"]],
    ["We will not raise fares.", "We will not raise fares in the next parliament.", ["deadline"]],
    ["We set up the Youth Council which advises the mayor.", "We set up the Youth Council.", []],
    ["We will sell the park.", "We will not sell the park.", ["polarity"]],
    [
      "Every payment over £500 will be published.",
      "Every payment over £250 will be published.",
      ["strengthened", "quantity"],
    ],
    ["We will hold rises below 3%.", "We will hold rises below 4%.", ["weakened", "quantity"]],
    [
      "Cut the waiting list to 300 families.",
      "Cut the waiting list to 200 families.",
      ["strengthened", "quantity"],
    ],
    [
      "Gigabit broadband for 95% of homes.",
      "Gigabit broadband for 98% of homes.",
      ["strengthened", "quantity"],
    ],
    ["Inspect all 230 council flats.", "Inspect all 240 council flats.", ["quantity"]],
    [
      "Open clubs in the eleven schools.",
      "Open clubs in eight of the eleven schools.",
      ["weakened", "quantity"],
    ],
    ["Free parking in December.", "Free parking in November and December.", ["strengthened", "deadline"]],
    ["Buses will be free.", "Buses will be free outside the morning peak.", ["weakened", "condition"]],
    ["Reform the scheme.", "Reform the scheme, as suggested by Sandhill.", ["condition"]],
    ["Plants will be allowed to run.", "Plants will be allowed to run if they filter smoke.", ["condition"]],
    ["Fine fly-tippers.", "Fine fly-tippers and name those who are convicted.", ["strengthened", "measure"]],
    ["Fine fly-tippers.", "Fine fly-tippers and litterers.", ["strengthened", "scope"]],
    ["Hire 25 cleaners.", "Hire 25 cleaners, half of them for the outer wards.", ["scope"]],
    [
      "We will press ministers for funds.",
      "We will press ministers, with other cities, for funds.",
      ["actor"],
    ],
    [
      "Lower the voting age (ie to all councils).",
      "Lower the voting age (ie to most councils).",
      ["weakened", "scope"],
    ],
    ["We will examine a levy.", "We will aim to examine a levy.", ["weakened"]],
    ["We should push for a levy.", "We will push for a levy.", ["strengthened"]],
    ["Boats may moor here.", "No boats may moor here.", ["strengthened", "polarity"]],
    ["Pay grants to clubs.", "Pay grants to clubs who are in need.", ["weakened", "scope", "condition"]],
    ["Wardens must live here.", "Wardens must live or work here.", ["weakened", "condition"]],
    [
      "Half of the homes will be warm.",
      "Two-thirds of the homes will be warm.",
      ["strengthened", "quantity"],
    ],
    ["Pay carers £10 a week.", "Pay carers £12 a week.", ["strengthened", "quantity"]],
    ["The government will pay.", "Employers will pay.", ["actor"]],
    ["Grants for people living on Ashby island.", "Grants for anglers who fish off Ashby island.", ["scope"]],
    ["Run buses within the city.", "Run buses beyond the city.", ["scope"]],
    ["Fares are held down in the winter.", "Fares are set by the harbour board in the winter.", []],
    ["Fund the ferries.", "Improve and fund the ferries.", ["strengthened", "measure"]],
    ["Repeal the Ferries Bill.", "The Ferries Act will be reformed.", ["weakened", "measure"]],
    ["Inspection of the ferries.", "The ferries will be brought under the harbour board.", ["measure"]],
    ["Everyone has a right to rest.", "Carers and nurses have a right to rest.", ["scope"]],
    ["We have built 300 homes for tenants since 2010.", "We have built 300 homes for tenants.", []],
    ["We opened the pier in 1998, as has been told.", "We opened the pier, as has been told.", []],
    ["We have built 300 homes.", "We have built 500 homes.", ["quantity"]],
    [
      "We are ready to help those who have been ill.",
      "We are ready to help those who have been ill by 2031.",
      ["strengthened", "deadline"],
    ],
    ["Serve the standards you expect.", "Serve the standards that visitors to Ashby expect.", ["scope"]],
    ["Pay grants to clubs.", "Pay grants to clubs in accordance with consent.", ["weakened", "scope"]],
    ["We have mended piers for the last 12 years.", "We have mended piers.", []],
    ["Mend the pier.", "Mend the pier over the next parliament.", ["strengthened", "deadline"]],
    ["Mend the pier by the end of the decade.", "Mend the pier.", ["weakened", "deadline"]],
    ["Cut the levy.", "Cut the levy when it is prudent to do so.", ["weakened", "condition"]],
    ["Fares will fall.", "Fares will fall as circumstances allow.", ["weakened", "condition"]],
    ["We will support the Ashby bypass.", "We will oppose the Ashby bypass.", ["polarity"]],
  ];
  it.each(cases)("%s → %s: %j", (before, after, expected) => {
    expect(judge(before, after)).toEqual({ primary: "substantive", facets: expected });
  });

  it.each(cases)("the other way round: %s → %s", (before, after, expected) => {
    const mirrored = expected.map((facet) =>
      facet === "weakened" ? "strengthened" : facet === "strengthened" ? "weakened" : facet,
    );
    const found = judge(after, before).facets;
    expect(found).toEqual(facets.filter((facet) => mirrored.includes(facet)));
  });

  it("takes no verb of a later clause for one that other words replaced", () => {
    const [before, after] = ["should receive what others will receive", "can use what others will receive"];
    expect(judge(`Parks ${before}.`, `Parks ${after}.`).facets).not.toContain("strengthened");
  });

  it("reads no amount in a year that spans two", () => {
    expect(judge("Use fell in 1996/97.", "Use fell in 1998/99.").facets).not.toContain("quantity");
  });

  it("takes two denials for none", () => {
    const { facets } = judge(
      "Fares will see no change without a vote.",
      "Fares will see change only with a vote.",
    );
    expect(facets).not.toContain("polarity");
  });

  it("asks the classifier where the verbs say nothing", () => {
    const [firm, soft] = [
      text("Reopen the old baths.", "firm"),
      text("Reopening the old baths would help.", "soft"),
    ];
    expect(judgeEdit(firm, soft).facets).toContain("weakened");
  });

  it("calls two unrelated texts different", () => {
    const homes = "Build council homes on brownfield land near Ashby station.";
    expect(judge(homes, "Open swimming pools every Sunday during school holidays.").primary).toBe(
      "different",
    );
  });
});

it("judges an edit undone as the edit reversed, and gives facets in order to substantive edits only", () => {
  const swapped = (found: readonly Facet[]) =>
    found.map((f) => (f === "weakened" ? "strengthened" : f === "strengthened" ? "weakened" : f)).sort();
  fc.assert(
    fc.property(anyVersions, ([before, after]) => {
      before.forEach((old, k) => {
        const now = after[k] ?? old;
        const [there, back] = [judgeEdit(read(old), read(now)), judgeEdit(read(now), read(old))];
        expect(back.primary).toBe(there.primary);
        expect(swapped(back.facets)).toEqual([...there.facets].sort());
        expect(there.facets).toEqual(facets.filter((facet) => there.facets.includes(facet)));
        if (there.primary !== "substantive") expect(there.facets).toEqual([]);
        expect(judgeEdit(read(old), read(old))).toEqual({ primary: "cosmetic", facets: [] });
      });
    }),
  );
});

describe("what the file does not tell", () => {
  const amounts = ["£5 million", "5 million", "300", "twelve", "50%", "by 2030", "ten weeks"];
  const plain = (amount: string) => `We will mend roads, ${amount}, in each ward.`;

  it("yields no amount, no date and no more than a cosmetic change", () => {
    const anyDoubt = fc
      .constantFrom(...amounts)
      .chain((amount) =>
        fc
          .nat(amount.length - 1)
          .map((at) => [amount, `${amount.slice(0, at)}\ufffd${amount.slice(at + 1)}`] as const),
      );
    fc.assert(
      fc.property(anyDoubt, ([amount, doubtful]) => {
        expect(judge(plain(amount), plain(doubtful))).toEqual({ primary: "cosmetic", facets: [] });
        const softer = plain(doubtful).replace("will", "aim to");
        expect(judge(plain(amount), softer)).toEqual({ primary: "substantive", facets: ["weakened"] });
      }),
    );
  });
});

it("ends on endless units", { timeout: 20_000 }, () => {
  const endless = (word: string) => Array.from({ length: 20_000 }, (_, k) => `${word}${k}`).join(" ");
  const start = performance.now();
  judge(`We will build ${endless("abcdef")}`, `We aim to build ${endless("fedcba")} where possible`);
  expect(performance.now() - start).toBeLessThan(15_000);
});

it("does not call the same verbs softer because the classifier read the rest otherwise", () => {
  const { facets } = judgeEdit(
    {
      text: "Plant 5,000 trees by 2030.",
      stem: "We want to:",
      firmness: "firm",
      testable: true,
      responsibility: null,
    },
    {
      text: "Plant 8,000 trees by 2030.",
      stem: "We want to:",
      firmness: "soft",
      testable: true,
      responsibility: null,
    },
  );
  expect(facets).toContain("quantity");
  expect(facets).not.toContain("weakened");
});
