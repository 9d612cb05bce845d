import { add, addSection, drop, merge, modify, move, revise, rewrite } from "../edits.ts";
import { context, firm, h2, p, soft } from "../manifesto.ts";
import { first } from "./first.ts";

/** After the costings came back: two promises gone from the hundred days, others made more exact. */
export const second = revise(
  first,
  modify(
    firm(
      20,
      "lobbyists",
      "Publish a register of every meeting between cabinet members and developers or lobbyists.",
    ),
    "substantive",
    "strengthened",
    "scope",
  ),
  modify(
    firm(
      14,
      "task-force",
      "Send a damp and mould task force into all 2,480 council homes on the repairs list.",
    ),
    "substantive",
    "quantity",
  ),
  modify(
    firm(
      5,
      "living-wage",
      "Pay the real living wage to everyone who works for the city, including agency staff.",
    ),
    "reworded",
  ),
  modify(
    firm(
      10,
      "franchise",
      "work with the combined authority to bring the buses under public control by 2029;",
    ),
    "substantive",
    "strengthened",
    "deadline",
  ),
  modify(
    firm(10, "free-buses", "make bus travel free for under-19s outside the morning peak;"),
    "substantive",
    "weakened",
    "condition",
  ),
  modify(
    soft(12, "safety-team", "We hope to restore the team to 22 officers by the end of 2028."),
    "substantive",
    "weakened",
  ),
  modify(
    soft(14, "rent-controls", "We will press ministers, with other cities, for the power to control rents."),
    "substantive",
    "actor",
  ),
  modify(firm(7, "tip", "The tip at Cutlers’ Lane will stay open seven days a week."), "cosmetic"),
  modify(
    firm(
      7,
      "fly-tipping",
      "We will treble fines for commercial fly-tippers and name those who are convicted.",
    ),
    "substantive",
    "strengthened",
    "measure",
  ),
  modify(
    firm(3, "mental-health", "The city’s mental health crisis café will be open every night of the week."),
    "substantive",
    "strengthened",
  ),
  drop("land-sales"),
  drop("crossing"),
  drop("music"),
  add("listening", firm(20, "assembly", "Call a citizens’ assembly on the future of the docks.")),
  add(
    "care-visits",
    firm(13, "travel-time", "We will pay home care workers for the time they travel between visits."),
  ),
  move("workplace-levy", "referendum"),
  merge(
    ["homes", "social-rent"],
    firm(
      14,
      "homes",
      "A Commons council will build 1,200 council homes in four years, every one of them let at a social rent.",
    ),
    "substantive",
    "strengthened",
    "quantity",
  ),
  rewrite("Ten things we will do in the first hundred days", "Our first hundred days"),
  rewrite(
    "There are 7,120 households on the waiting list, and 214 families are living in bed and breakfast rooms.",
    "There are 7,260 households on the waiting list, and 231 families are living in bed and breakfast rooms.",
  ),
  addSection(
    "How will we get about?",
    h2("How will we make a living?"),
    p(
      context("One young person in seven is neither working nor learning."),
      firm(5, "apprentices", "We will take on 90 apprentices at the city council."),
      soft(15, "docks", "We would like the empty Corn Dock to become workshops for makers and small firms."),
    ),
  ),
);
