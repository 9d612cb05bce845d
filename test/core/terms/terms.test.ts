import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { termsOf } from "../../../functions/core/terms/index.ts";
import { termsInWords } from "../../../functions/core/terms/terms-in-words.ts";

const read = (text: string, stem: string | null = null) => termsOf({ text, stem });

describe("amounts", () => {
  it("normalises numbers, units, rates and bounds, and says what is counted", () => {
    const [money, homes] = read(
      "We will spend up to £1.5m a year on at least 600 new council homes.",
    ).amounts;
    expect(money).toMatchObject({
      value: 1_500_000,
      unit: "£",
      per: "year",
      bound: "at-most",
      counted: null,
    });
    expect(homes).toMatchObject({ value: 600, unit: null, bound: "at-least", counted: "new council homes" });
  });

  it("keeps deadlines, ages and the name of a goal apart from amounts", () => {
    const { amounts, times } = read("Fix potholes within 48 hours and reach net zero by 2030.");
    expect(amounts).toEqual([]);
    expect(times.map(({ sense, iso }) => [sense, iso])).toEqual([
      ["within", "PT48H"],
      ["by", "2030"],
    ]);
  });
});

describe("numbers that are no amounts", () => {
  it.each([
    "We will end zero hours contracts.",
    "We will roll out 4G to every village.",
    "We will press ahead with Crossrail 2.",
    "We will give free buses to 16 to 18-year-olds.",
    "We will open a club for 14- to 17-year-olds.",
    "We will restore evening buses on routes 4, 9 and 11.",
    "We will teach chess at Key Stage 2.",
    "We will reverse the cuts of the last seven years.",
    "We will end multi-million pound bonuses.",
    "We will bring in \ufffd250 billion of investment.",
  ])("%s", (text) => {
    expect(read(text).amounts).toEqual([]);
  });

  it("does not give each item the number of its list", () => {
    expect(read("protect workers' rights", "Our 20-point plan will:").amounts).toEqual([]);
  });
});

describe("years that set no time", () => {
  it.each([
    "We will enforce the Equality Act 2010.",
    "We will reverse the changes brought in in 2014.",
    "In future, we will consult first.",
  ])("%s", (text) => {
    expect(read(text).times).toEqual([]);
  });
});

describe("times", () => {
  it.each([
    ["within our first 100 days", null],
    ["within 100 days", "P100D"],
    ["over the next two years", "P2Y"],
    ["by April 2028", "2028-04"],
    ["by spring 2028", "2028"],
    ["by the end of 2028", "2028-12"],
  ])("reads “%s”", (words, iso) => {
    const times = read(`We will do it ${words}.`).times;
    if (iso !== null) expect(times[0]?.iso).toBe(iso);
    expect(times.length).toBeGreaterThan(0);
  });

  it("reads the deadline of the open sentence for each item", () => {
    expect(read("plant 5,000 trees", "By 2030 we will:").times).toEqual([
      { sense: "by", iso: "2030", text: "2030" },
    ]);
  });
});

describe("responsibility", () => {
  it.each([
    ["We will build a bridge.", "author", "acting"],
    ["The council will publish every contract.", "council", "acting"],
    ["Councils should publish every contract.", "council", "acting"],
    ["We will press the Government to fund social care.", "government", "lobbying"],
    ["Ministers must fund social care.", "government", "lobbying"],
    ["Lobby bus operators for a night service", "transport", "lobbying"],
    ["We'll call on the Police and Crime Commissioner to reopen the station.", "police", "lobbying"],
    ["Push developers to build what they promised", "developers", "lobbying"],
  ])("%s", (text, body, by) => {
    expect(read(text).responsibility).toEqual({ body, by });
  });
});

describe("people, places, instruments, conditions", () => {
  it("names who it is for", () => {
    expect(read("Free school meals for all pupils and care leavers.").beneficiaries).toEqual([
      "pupils",
      "care leavers",
    ]);
    expect(read("Residents complain about for-profit firms.").beneficiaries).toEqual([]);
  });

  it("names places by their kind, and roads by their number", () => {
    expect(read("Save the Mill Lane Library, and dual the A57 to Netherby Bridge.").places).toEqual([
      "Mill Lane Library",
      "A57",
      "Netherby Bridge",
    ]);
    expect(read("Build a new Library and open The Park.").places).toEqual([]);
  });

  it.each([
    ["Better buses for Millgate, Low Quays and Castle Hill.", ["Millgate", "Low Quays", "Castle Hill"]],
    [
      "Reopen the halls in Castle Hill, Millgate and Low Quays by May.",
      ["Castle Hill", "Millgate", "Low Quays"],
    ],
    ["We will plant trees in Netherby and Mill Lane.", ["Netherby", "Mill Lane"]],
    ["In April and at Mill Lane we will start.", ["Mill Lane"]],
    ["Residents and Mill Lane School will be asked.", ["Mill Lane School"]],
    ["On Saturdays and Sundays, Mill Lane will close to cars.", ["Mill Lane"]],
  ])("names what a list joins to a place: %s", (text, places) => {
    expect(read(text).places).toEqual(places);
  });

  it("names laws, bodies and programmes", () => {
    expect(
      read("We will use Section 106 agreements and the Public Order Act 1986, and publish a Local Plan.")
        .instruments,
    ).toEqual([
      { kind: "law", name: "Section 106 agreements" },
      { kind: "law", name: "Public Order Act 1986" },
      { kind: "programme", name: "Local Plan" },
    ]);
  });

  it("quotes what limits it", () => {
    expect(
      read("Where possible, we will repair rather than replace, subject to funding.").conditions,
    ).toEqual(["Where possible", "subject to funding"]);
    expect(read("We will act as soon as possible.").conditions).toEqual([]);
  });
});

describe("measures", () => {
  it("lists the acts that one sentence joins", () => {
    expect(
      read(
        "We will protect renters by abolishing no-fault evictions, ending bidding wars and mandating repairs.",
      ).measures,
    ).toEqual(["abolishing no-fault evictions", "ending bidding wars", "mandating repairs"]);
    expect(read("We will build a bridge, plant trees and repair roads.").measures).toHaveLength(3);
  });

  it("leaves a list of things with its verb", () => {
    expect(read("We will build homes, schools and parks.").measures).toEqual([]);
  });
});

describe("what is near a term and none", () => {
  it.each([
    ["We will hold council tax rises below the rise in pensions.", "author"],
    ["We will push school meals up the list.", "author"],
    ["We will hold the council to its word.", "council"],
    ["We will urge government ministers to think again.", "government"],
    ["We will lobby Westmoor County Council to mend the bridge.", "council"],
  ])("%s: %s", (text, body) => {
    expect(read(text).responsibility.body).toBe(body);
  });

  it.each([
    ["Help people who rent a flat and keep rents down.", ["people who rent a flat"]],
    ["Open a hostel for those in need by 2029.", ["those in need"]],
    ["Fund advice for people with long-term debts.", ["people with long-term debts"]],
    ["Help people on low incomes by widening the discount.", ["people on low incomes"]],
  ])("%s", (text, groups) => {
    expect(read(text).beneficiaries).toEqual(groups);
  });

  it("is no condition", () => {
    expect(read("Keep wardens on duty until midnight on Fridays.").conditions).toEqual([]);
    expect(read("Fund clubs, providing the spark for new teams.").conditions).toEqual([]);
    expect(read("Reopen the baths, providing the survey is sound.").conditions).toHaveLength(1);
  });

  it("is no time", () => {
    expect(read("We will answer letters more swiftly.").times).toEqual([]);
    expect(read("We will act swiftly on damp.").times).toHaveLength(1);
  });

  it("is no place", () => {
    expect(read("Win Green Flag awards for Abbey Meadows.").places).toEqual(["Abbey Meadows"]);
    expect(read("Bridge Street will be closed to lorries.").places).toEqual(["Bridge Street"]);
  });

  it("is no measure", () => {
    expect(read("We will join up work between surgeries, police and local councils.").measures).toEqual([]);
    expect(read("We will open two clubs and work for a third.").measures).toHaveLength(2);
  });
});

it("says in words what is left out", () => {
  const inWords = (text: string) => termsInWords(read(text)).join("; ");
  expect(inWords("Close the lane to lorries, except for deliveries.")).toBe("except for deliveries");
  expect(inWords("Close the lane to cars, but not to buses.")).toBe("but not to buses");
});

it("gives short phrases for people", () => {
  const terms = read(
    "We will urge ministers to give at least £3 million a year to care leavers by 2030, where possible.",
  );
  expect(termsInWords(terms)).toEqual([
    "asks the government",
    "at least £3 million a year",
    "by 2030",
    "for care leavers",
    "only where possible",
  ]);
});

it("reads any text in bounded time, the same each time", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
      expect(read(text)).toEqual(read(text));
    }),
    { numRuns: 200 },
  );
  const words = [
    "for the residents and ",
    "A Big Plan of the ",
    "subject to ",
    "within 3 days ",
    "to build and ",
  ];
  for (const word of words) expect(read(word.repeat(20_000)).conditions.length).toBeLessThan(500);
});

describe("amounts of data", () => {
  it.each([
    ["Broadband of at least 300Mbps for every home.", 300e6],
    ["Broadband of at least 1 gigabit per second for every home.", 1e9],
    ["Broadband of at least 30 megabits/s for every home.", 30e6],
  ])("are rates per second: %s", (text, value) => {
    expect(read(text).amounts).toMatchObject([{ value, unit: "bit", per: "second", bound: "at-least" }]);
  });
});
