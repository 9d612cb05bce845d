import { add, drop, merge, modify, move, restem, revise, rewrite } from "../edits.ts";
import { firm, soft } from "../manifesto.ts";
import { second } from "./second.ts";

/** The final text: the accountants have been at it. */
export const third = revise(
  second,
  restem("We want to:", "We will:", { firmness: "firm" }, "substantive", "strengthened"),
  modify(
    firm(1, "council-tax", "We will hold council tax rises below 4% in each year of the new council."),
    "substantive",
    "weakened",
    "quantity",
  ),
  modify(
    firm(14, "homes", "build 300 council homes by 2031, at least half of them for social rent"),
    "substantive",
    "weakened",
    "quantity",
  ),
  modify(
    firm(14, "licensing", "license every private landlord in Low Quays and Millgate"),
    "substantive",
    "strengthened",
    "scope",
  ),
  modify(
    firm(
      23,
      "gallery",
      "A new gallery for the town’s river collection will open at the Old Customs House in 2030.",
    ),
    "substantive",
    "weakened",
    "deadline",
  ),
  modify(
    firm(10, "kerbs", "Fit dropped kerbs at 150 crossings that wheelchairs and pushchairs use."),
    "cosmetic",
  ),
  modify(
    soft(
      12,
      "refuge",
      "Look to open a second refuge with space for 12 families, if the Government renews its grant.",
    ),
    "substantive",
    "weakened",
    "condition",
  ),
  modify(
    firm(10, "evening-buses", "Restore evening buses on routes 4 and 11, with last departures at 11pm."),
    "substantive",
    "strengthened",
    "measure",
  ),
  modify(
    firm(20, "youth-council", "We will create a youth council and give it a budget of £50,000 of its own."),
    "reworded",
  ),
  merge(
    ["contactless", "live-times"],
    firm(
      10,
      "bus-tickets",
      "bring in contactless tickets that every operator accepts and show live times at 60 stops",
    ),
    "reworded",
  ),
  drop("solar"),
  drop("exchange-street"),
  drop("youth-clubs"),
  add("empty-homes", firm(14, "repairs", "answer every urgent repair in a council home within 24 hours")),
  add("payments", firm(20, "consultants", "We will cut spending on consultants by £600,000 a year.")),
  move(
    "playgrounds",
    "youth-hub",
    firm(23, "playgrounds", "Close no playground while we run the council."),
    "reworded",
  ),
  move("food-waste", "carbon"),
  rewrite("Jobs and the high street", "Jobs, business and the high street"),
  rewrite(
    "Recorded anti-social behaviour in the town centre rose by 14% last year.",
    "Recorded anti-social behaviour in the town centre rose by 11% last year.",
  ),
);
