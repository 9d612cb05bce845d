import { add, drop, modify, revise, rewrite } from "../edits.ts";
import { firm, soft } from "../manifesto.ts";
import { first } from "./first.ts";

/** The second leaflet. */
export const second = revise(
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
  add("council-tax", firm(1, "tax-vote", "No increase above 2% in any later year.")),
  rewrite("Harrowdale first, always.", "Harrowdale first, last and always."),
);
