import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { classify } from "../../../functions/core/classify/index.ts";
import type { ClassifiedUnit } from "../../../functions/core/model.ts";
import { segment } from "../../../functions/core/segment/index.ts";
import { blocksOf, heading, item, paragraph } from "../blocks.ts";

const judged = (...written: Parameters<typeof blocksOf>[0]): ClassifiedUnit[] =>
  classify(segment({ blocks: blocksOf(written) }));
const last = (...written: Parameters<typeof blocksOf>[0]) => {
  const unit = judged(...written).at(-1);
  if (unit === undefined) throw new Error("no unit");
  return unit;
};
const verdict = ({ kind, firmness, reason }: ClassifiedUnit) => [firmness ?? kind, reason];

describe("a sentence", () => {
  test.each([
    ["We will build a footbridge at Mill Lane.", "firm", "modal:we-will"],
    ["Our councillors will publish every contract.", "firm", "modal:we-will"],
    ["We will not sell the market hall.", "firm", "modal:we-will"],
    ["We pledge to keep the tip open on Sundays.", "firm", "modal:we-pledge"],
    ["We will consider a levy on empty shops.", "soft", "modal:we-will-try"],
    ["We will lobby the county for a crossing.", "soft", "modal:we-will-try"],
    ["Where possible, we will use local firms.", "soft", "soft:where-possible"],
    ["We want to see a bank on the high street again.", "soft", "soft:want-to"],
    ["Our ambition is to plant a wood.", "soft", "soft:ambition"],
    ["We would like longer library hours.", "soft", "soft:ambition"],
    ["The bus subsidy should be doubled.", "soft", "soft:should"],
    ["Street lights will be switched on until midnight.", "firm", "modal:will-be"],
    ["Carers will receive a named contact.", "firm", "modal:will-act"],
    ["We must repair the sea wall.", "firm", "modal:must"],
    ["Repair the sea wall before winter.", "firm", "list:imperative"],
    ["None of us will claim for a hotel.", "firm", "modal:we-will"],
    ["That is why we will keep the ferry.", "firm", "modal:we-will"],
    ["Subject to a grant, restore the bandstand.", "soft", "soft:where-possible"],
    ["Where possible, new flats would be joined to the heat network.", "soft", "soft:where-possible"],
    ["Bus shelters will go up at nine more stops.", "firm", "modal:will-happen"],
    ["Visits from a carer will last half an hour or more in every case.", "firm", "modal:will-happen"],
    ["The tip will be open until eight.", "firm", "modal:will-happen"],
    ["Give us a majority and you'll get a second bridge.", "firm", "modal:will-be"],
    ["There'll be a nurse at every market.", "firm", "modal:will-be"],
    ["This means reforming how the council buys.", "firm", "list:means"],
    ["A limit on moorings in the coves where they crowd out boats.", "firm", "list:thing"],
    ["We have cut the waiting list by half.", "record", "record:we-have"],
    ["Under the Tories, two libraries were shut.", "attack", "attack:opponent"],
    ["Together we will build a better Netherby.", "belief", "belief:rhetoric"],
    ["This will save residents £40 a year.", "context", "context:effect"],
    ["Nobody should be afraid to walk home.", "belief", "belief:should"],
    ["The river floods twice in most winters.", "context", "context:statement"],
    ["More than 1,300 trees were lost last spring.", "context", "context:statement"],
    ["The Ratepayers group voted against every one of our motions.", "context", "context:statement"],
    ["No other district on the coast charges so little.", "context", "context:statement"],
    ["Three rangers now cover the whole estuary.", "context", "context:statement"],
    ["Better lighting attracts shoppers after dark in every season.", "context", "context:statement"],
    ["Advisers say that a merger would release £4 million a year.", "context", "context:statement"],
    ["Empty shops cost the town £2 million last year.", "context", "context:statement"],
    ["The service will be £3 million worse off than in 2011.", "context", "context:statement"],
    ["Vote Harbour Forum on 6 May.", "belief", "belief:call-to-vote"],
    ["What was built by neighbours, we will mend together.", "belief", "belief:rhetoric"],
    ["We believe in fairness.", "belief", "belief:values"],
    ["Promoted by R. Hale on behalf of Netherby Forum, 4 Mill Lane.", "boilerplate", "boilerplate:imprint"],
    ["This website uses cookies.", "boilerplate", "boilerplate:website"],
    ["Write to the Harbour Forum at 4 Mill Lane, NB3 7QT.", "boilerplate", "boilerplate:contact"],
    ["Ask hello@harbourforum.example for a poster.", "boilerplate", "boilerplate:contact"],
    ["Cheques payable to Harbour Forum.", "boilerplate", "boilerplate:contact"],
    ["Sign our petition to keep the ferry.", "boilerplate", "boilerplate:call"],
    ["Join us for a beach clean on Saturday.", "boilerplate", "boilerplate:call"],
    ["Scan the code to read all of it.", "boilerplate", "boilerplate:call"],
    ["Network Rail will mend the swing bridge next year.", "context", "context:others"],
    ["We will take the following first steps:", "heading", "stem:open"],
    ["Who decides where the crossings go?", "heading", "heading:question"],
    ["We fear that the merger will be used to shut both baths.", "context", "context:statement"],
    ["I'm pledging a warden for every ward.", "firm", "modal:we-pledge"],
    ["The ferry fare will not go up by more than 2% in any year.", "firm", "modal:will-happen"],
    ["Licensing every stall would pay for itself within a season.", "context", "context:statement"],
    ["Introduction to our plan by the chair of the branch.", "context", "context:statement"],
    ["* * *", "boilerplate", "boilerplate:no-words"],
  ])("%s → %s (%s)", (text, expected, reason) => {
    expect(verdict(last(paragraph(text)))).toEqual([expected, reason]);
  });
});

describe("a list item", () => {
  test.each([
    ["Review street lights on cycle paths", "firm", "list:imperative"],
    ["To review street lights on cycle paths", "firm", "list:infinitive"],
    ["Reviewing street lights on cycle paths", "firm", "list:gerund"],
    ["Explore a levy on empty shops", "soft", "list:imperative"],
    ["All officers to attend first aid training", "firm", "list:subject-to"],
    ["A new youth hub on Station Road", "firm", "list:new-thing"],
    ["Be open about what every contract costs", "firm", "list:imperative"],
    ["Opened two youth hubs on the quay", "record", "list:did"],
    ["Who will be affected by the plan?", "context", "context:question"],
    ["Live departure boards at all 40 stops", "firm", "list:thing"],
  ])("%s → %s (%s)", (text, expected, reason) => {
    expect(verdict(last(item(text)))).toEqual([expected, reason]);
  });

  it.each([
    ["The closures led to:", "longer waits for every child in the valley", "list:told"],
    ["The town faces three problems:", "More traffic on every bridge", "list:told"],
    ["Our proudest achievements include:", "A new roof for the market hall", "list:record"],
  ])("promises nothing under “%s”, which tells how things are", (stem, text, reason) => {
    expect(last(paragraph(stem), item(text)).kind).not.toBe("pledge");
    expect(last(paragraph(stem), item(text)).reason).toBe(reason);
  });

  it.each([
    "Our plan for better buses means:",
    "We will face up to the problems by:",
    "Our answers to these problems:",
  ])("promises under “%s”, which says what is to come", (stem) => {
    expect(last(paragraph(stem), item("A new shelter at every stop in the valley")).kind).toBe("pledge");
  });

  it("takes its firmness from its stem", () => {
    expect(verdict(last(paragraph("We will:"), item("more seats in the square")))).toEqual([
      "firm",
      "list:stem",
    ]);
    expect(verdict(last(paragraph("We would like to"), item("open the old mill")))).toEqual([
      "soft",
      "list:stem",
    ]);
    expect(verdict(last(paragraph("We have:"), item("opened the old mill")))).toEqual([
      "record",
      "list:record",
    ]);
  });

  it("completes its stem even where it opens with “be”", () => {
    const wish = [paragraph("We want to:"), item("Be the best landlord that we can to our tenants.")];
    expect(verdict(last(...wish))).toEqual(["soft", "list:stem"]);
  });

  it("is softer than its stem where its own verb is", () => {
    expect(last(paragraph("We will:"), item("explore a tram line")).firmness).toBe("soft");
  });

  it("tells of the past under a heading that does", () => {
    expect(verdict(last(heading("What we have done"), item("Cut the cost of a stall")))).toEqual([
      "record",
      "list:done",
    ]);
  });
});

it("tells nothing of the past under a heading that says what we will do", () => {
  for (const title of ["What we'll do for jobs", "What we want for jobs", "We have a plan for jobs"])
    expect(last(heading(title), item("Bring a boat builder back to the yard"))).toMatchObject({
      kind: "pledge",
      reason: "list:imperative",
    });
});

it("reads a heading as one, and an open clause without content too", () => {
  expect(verdict(last(heading("Homes for Netherby")))).toEqual(["heading", "heading:form"]);
  expect(verdict(last(paragraph("We will:")))).toEqual(["heading", "stem:open"]);
  expect(verdict(last(paragraph("Crime and justice")))).toEqual(["heading", "heading:short-line"]);
});

it("lets words that go on after a page break share the fate of what they continue", () => {
  const broken = [paragraph("We will mend the roof of the market hall"), paragraph("and the clock tower.")];
  expect(verdict(last(...broken))).toEqual(["firm", "continued:pledge"]);
});

it("takes a party's own name for the author and the others for opponents", () => {
  const own = [paragraph("Labour will build homes."), paragraph("Labour believes in Netherby.")];
  expect(last(...own, paragraph("Labour will mend the roads.")).kind).toBe("pledge");
  expect(last(...own, paragraph("The Conservatives would sell the market hall.")).kind).toBe("attack");
});

it("tells of the past in a list under a heading of nothing but what was done", () => {
  for (const title of ["Our record", "What we've delivered", "Promises kept"])
    expect(verdict(last(heading(title), item("Repairing the sea wall")))).toEqual(["record", "list:done"]);
  expect(last(heading("Our record investment plan"), item("Repair the sea wall")).kind).toBe("pledge");
});

it("takes a list under others' plans for theirs, where it is known who the author is", () => {
  const theirs = [heading("What the Conservatives have planned"), item("Close the baths")];
  expect(verdict(last(paragraph("Vote Harbour First on 6 May."), ...theirs))).toEqual([
    "attack",
    "list:theirs",
  ]);
  expect(last(...theirs).kind).toBe("pledge");
  const ours = [heading("Our plan to mend what the Conservatives have broken"), item("Reopen the baths")];
  expect(last(paragraph("Vote Harbour First on 6 May."), ...ours).kind).toBe("pledge");
});

it("takes a group whose deeds it holds against it for an opponent, and no other name", () => {
  const deeds = [
    paragraph("Vote Harbour First on 6 May."),
    paragraph("The Old Town group voted against the youth hub."),
    paragraph("A county council closed the tip."),
  ];
  expect(last(...deeds, paragraph("Old Town would sell the baths to pay for it.")).reason).toBe(
    "attack:opponent",
  );
  expect(last(...deeds, paragraph("Old Town would sell the baths to pay for it.")).kind).toBe("attack");
  expect(last(...deeds, paragraph("Harbour First would reopen the baths.")).kind).toBe("pledge");
});

describe("testable", () => {
  test.each([
    ["We will build 300 homes by 2029.", true],
    ["We will appoint a champion for disabled residents.", true],
    ["We will publish every contract.", true],
    ["We will improve standards.", false],
    ["We will do more to support carers.", false],
    ["We will work with partners to encourage better services.", false],
  ])("%s → %s", (text, testable) => {
    expect(last(paragraph(text)).testable).toBe(testable);
  });
});

describe("topic", () => {
  test.each([
    ["We will mend potholes within a week.", 10],
    ["We will empty bins weekly and stop fly-tipping.", 7],
    ["We will freeze council tax.", 1],
    ["We will build council homes for rent and help tenants.", 14],
    ["We will recruit twenty PCSOs to cut burglary.", 12],
    ["We will keep every library and museum open.", 23],
    ["We will hire teachers for our primary schools.", 6],
    ["Councillors will answer questions at scrutiny meetings.", 20],
  ])("%s → %i", (text, major) => {
    const { topic } = last(paragraph(text));
    expect(topic.major).toBe(major);
    expect(topic.confidence).toBeGreaterThan(0);
    expect(topic.confidence).toBeLessThanOrEqual(1);
  });

  it("takes a heading as evidence where the words tell nothing", () => {
    expect(last(heading("Police and crime"), paragraph("We will do it by May.")).topic.major).toBe(12);
  });
});

describe("laws", () => {
  const words = fc.constantFrom(
    "We",
    "will",
    "to",
    "build",
    "homes",
    "should",
    "the",
    "and",
    "not",
    "2029",
    ":",
    ".",
    "’ll",
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(words, { maxLength: 30 }).map((list) => list.join(" ")),
  );
  const kind = fc.constantFrom("heading" as const, "paragraph" as const, "item" as const, "table" as const);
  const written = fc.array(fc.record({ kind, text }), { maxLength: 20 });

  it("keeps length, order and units, decides firmness of pledges alone, and is deterministic", () => {
    fc.assert(
      fc.property(written, (blocks) => {
        const units = segment({ blocks: blocksOf(blocks) });
        const first = classify(units);
        expect(first.length).toBe(units.length);
        for (const [at, unit] of first.entries()) {
          expect(unit).toMatchObject(units[at] ?? {});
          expect(unit.firmness !== null).toBe(unit.kind === "pledge");
          expect(unit.testable !== null).toBe(unit.kind === "pledge");
          expect(unit.reason).toMatch(/^(?:[a-z]+:[a-z-]+|model: .+)$/);
        }
        expect(classify(units)).toEqual(first);
      }),
    );
  });

  it("reads hostile units in bounded time", () => {
    const parts = [
      "A ",
      "a",
      "we ",
      "will ",
      "really ",
      "to be ",
      "1, ",
      "- ",
      "A",
      "we will be ",
      "lyly",
      "'",
      "the new ",
    ];
    const began = performance.now();
    for (const part of parts) last(paragraph(part.repeat(100_000 / part.length)));
    expect(performance.now() - began).toBeLessThan(3_000);
  });
});
