import { add, drop, merge, modify, move, revise } from "../edits.ts";
import { firm, soft } from "../manifesto.ts";
import { second } from "./second.ts";

/** The last leaflet before the vote. */
export const third = revise(
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
