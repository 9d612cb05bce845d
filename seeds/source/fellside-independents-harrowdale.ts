import { add, drop, merge, modify, move, revise, rewrite, split } from "./edits.ts";
import {
  attack,
  belief,
  bullets,
  context,
  firm,
  firmLoose,
  h1,
  h2,
  type Manifesto,
  type ManifestoVersion,
  p,
  record,
  soft,
  softLoose,
} from "./manifesto.ts";

const first: ManifestoVersion = {
  changes: [],
  body: [
    h1("Harrowdale first"),
    p(
      context("Eleven of us are standing for Harrowdale District Council on 6 May 2027, one in each valley."),
      belief("We answer to no party, only to the people who elect us."),
    ),
    h2("What we stand for"),
    p(
      attack("The big parties have passed the blame for our roads between them for twenty years."),
      record("Last winter our members kept the Scarth Pass open with their own tractors."),
      belief("Common sense has no colour."),
    ),
    h2("Our contract with you"),
    bullets(
      null,
      firm(10, "parking", "Free parking in all our car parks on Saturdays in December."),
      firm(1, "council-tax", "No increase in the district’s share of council tax in our first year."),
      firm(7, "tip", "The tip at Low Garth to open on Sundays from April 2028."),
      firmLoose(10, "gritting", "Better gritting of the fell roads."),
      firm(
        14,
        "second-homes",
        "A limit on second homes in the seven villages where they outnumber first homes.",
      ),
      firm(17, "broadband", "Gigabit broadband for 95% of premises by 2030."),
      soft(10, "bus", "Ask the county council to put back the 72 bus to Scarth."),
      soft(3, "surgery", "Support the campaign to keep Kirkby surgery open."),
    ),
    h2("How we will work"),
    p(
      firm(20, "votes", "We will publish how each of us votes."),
      firm(20, "expenses", "None of us will claim mileage within our own ward."),
      softLoose(20, "farmers", "We intend to listen to farmers before decisions are made, not after."),
    ),
    p(belief("Harrowdale first, always.")),
  ],
};

const second = revise(
  first,
  modify(
    firm(10, "parking", "Free parking in all our car parks on Saturdays in November and December."),
    "substantive",
    "strengthened",
    "deadline",
  ),
  modify(
    firm(17, "broadband", "Gigabit broadband for 98% of premises by 2030."),
    "substantive",
    "strengthened",
    "quantity",
  ),
  modify(soft(3, "surgery", "Back the campaign to keep Kirkby surgery open."), "reworded"),
  drop("gritting"),
  add("tip", firm(23, "hall", "A grant of £2,000 a year for every village hall.")),
  split(
    "council-tax",
    [
      firm(1, "council-tax", "No increase in the district’s share of council tax in our first year."),
      firm(1, "tax-vote", "No increase above 2% in any later year."),
    ],
    "substantive",
    "strengthened",
    "quantity",
  ),
  rewrite("Harrowdale first, always.", "Harrowdale first, last and always."),
);

const third = revise(
  second,
  modify(
    soft(7, "tip", "The tip at Low Garth should open on Sundays from April 2028."),
    "substantive",
    "weakened",
  ),
  modify(firm(20, "votes", "We will publish every vote that each of us casts."), "reworded"),
  merge(
    ["council-tax", "tax-vote"],
    firm(1, "council-tax", "No increase above 2% in the district’s share of council tax in any year."),
    "substantive",
    "weakened",
    "quantity",
    "deadline",
  ),
  move(
    "bus",
    "farmers",
    soft(10, "bus", "We will ask the county council to put back the 72 bus to Scarth."),
    "reworded",
  ),
  drop("second-homes"),
  add("expenses", firm(20, "meetings", "We will hold two council meetings a year outside Kirkby.")),
);

/** A district council: one page, promises as bare phrases. */
export const fellsideIndependentsHarrowdale: Manifesto = {
  id: "fellside-independents.harrowdale.2027-05-06",
  title: "Harrowdale first: the Fellside Independents’ contract with voters",
  furniture: {
    party: "Fellside Independents",
    runningHead: "Fellside Independents | Our contract with you",
    navigation: ["Home", "Our candidates", "Contract", "Contact"],
    cookies: "This site sets two cookies, neither of which follows you about. Cookie policy.",
    tail: ["Print this page", "Link to Facebook Close Website Location Phone Email Search"],
    pdf: { page: "A4", margin: 72, family: "Helvetica", size: 12, justified: false },
  },
  versions: [first, second, third],
};
