import {
  attack,
  belief,
  bullets,
  context,
  firm,
  firmLoose,
  h1,
  h2,
  type ManifestoVersion,
  p,
  record,
  soft,
  softLoose,
} from "../manifesto.ts";

/** The first published text. */
export const first: ManifestoVersion = {
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
