import { add, drop, modify, move, restem, revise, rewrite, split } from "../edits.ts";
import { context, firm, soft } from "../manifesto.ts";
import { second } from "./second.ts";

/** The printed text. */
export const third = revise(
  second,
  move(
    "libraries",
    "docks",
    firm(23, "libraries", "We will bring back librarians at Fenside, Marsh Lane and Old Dock by 2029."),
    "substantive",
    "strengthened",
    "deadline",
  ),
  restem(
    "As your council we want to:",
    "As your council we will:",
    { firmness: "firm" },
    "substantive",
    "strengthened",
  ),
  modify(
    firm(13, "breakfast", "Open breakfast clubs in eight of the eleven primary schools that have none."),
    "substantive",
    "weakened",
    "quantity",
  ),
  modify(
    firm(
      21,
      "parks-in-house",
      "Give notice on the parks contract so that our parks come back in-house in 2029.",
    ),
    "substantive",
    "weakened",
    "deadline",
  ),
  modify(
    firm(13, "day-centres", "We are going to reopen the day centre at Fenside by April 2029."),
    "substantive",
    "weakened",
    "scope",
  ),
  modify(
    soft(7, "net-zero", "We aim to cut the council’s own emissions to net zero by 2035."),
    "substantive",
    "weakened",
    "deadline",
  ),
  modify(
    firm(7, "street-cleaning", "We will hire 25 more street cleaners, half of them for the outer wards."),
    "substantive",
    "scope",
  ),
  modify(
    firm(12, "safety-team", "We will restore the team to 22 officers by the end of 2028."),
    "substantive",
    "strengthened",
  ),
  modify(
    firm(
      15,
      "procurement",
      "By 2029, 65% of what the council buys will come from firms based in the region.",
    ),
    "substantive",
    "strengthened",
    "quantity",
  ),
  modify(
    firm(
      1,
      "empty-premium",
      "We will double the council tax on homes which are left empty for more than a year.",
    ),
    "reworded",
  ),
  modify(firm(10, "workplace-levy", "We will bring in a congestion charge."), "substantive", "polarity"),
  modify(
    firm(10, "cycleway", "complete the cycle way between the University and Saltfleet Road;"),
    "cosmetic",
  ),
  drop("co-ops"),
  drop("trams"),
  drop("rates", context("Ministers have refused to let cities tax empty shops.")),
  add("retrofit", firm(8, "solar", "We will fit solar panels to 40 council buildings by 2030.")),
  add(
    "street-cleaning",
    firm(7, "toilets", "Public toilets will reopen at the bus station and on Harbour Parade."),
  ),
  split(
    "fly-tipping",
    [
      firm(7, "fly-tipping", "We will treble fines for commercial fly-tippers."),
      firm(7, "name-fly-tippers", "We will name those who are convicted of fly-tipping."),
    ],
    "reworded",
  ),
  move(
    "sewage",
    "tip",
    firm(7, "sewage", "We will call Eastern Water before a public hearing on sewage in the harbour."),
    "reworded",
  ),
  rewrite("Eastmarsh has waited long enough.", "Eastmarsh has waited long enough, and so have you."),
);
