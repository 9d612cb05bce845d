import { add, addSection, comment, drop, modify, move, revise, rewrite, split } from "../edits.ts";
import { belief, bullets, context, firm, firmLoose, h2, p, soft } from "../manifesto.ts";
import { first } from "./first.ts";

/** After the public meetings: some dates slip, some figures grow, young people gain a section. */
export const second = revise(
  first,
  modify(
    firm(10, "potholes", "Repair every dangerous pothole within three working days of a report."),
    "substantive",
    "strengthened",
    "deadline",
  ),
  modify(
    firm(
      10,
      "twenty",
      "Introduce 20mph limits on residential streets in Millgate, Low Quays and Castle Hill by December 2029.",
    ),
    "substantive",
    "weakened",
    "deadline",
  ),
  modify(
    firm(10, "kerbs", "Fit drop kerbs at 150 crossings that wheelchairs and pushchairs use."),
    "reworded",
  ),
  modify(
    firm(
      7,
      "garden-waste",
      "There will be no charge for garden waste in the first two years of the next term.",
    ),
    "substantive",
    "weakened",
    "deadline",
  ),
  modify(
    firm(20, "payments", "Every payment over £250 will be published online each month."),
    "substantive",
    "strengthened",
    "quantity",
  ),
  modify(
    soft(23, "sunday", "We aim to open the Central Library on Sundays when funding allows."),
    "substantive",
    "weakened",
    "condition",
  ),
  modify(
    firm(12, "safe-night", "Train staff in 40 bars and taxi firms through the Safe Night Scheme."),
    "cosmetic",
  ),
  modify(soft(7, "trees", "Plant 8,000 trees by 2030."), "substantive", "strengthened", "quantity"),
  modify(soft(7, "carbon", "We aim to make the council carbon neutral by 2035."), "substantive", "weakened"),
  drop("bulky"),
  drop("winter"),
  drop("market", belief("A market town needs a market.")),
  add("flood-plain", firm(14, "design-code", "publish a design code for every new estate by March 2028")),
  add(
    "allowances",
    firm(20, "surgeries", "Each of our councillors will hold a surgery in their ward every month."),
  ),
  comment("wardens", "context", "Two wardens now cover the whole borough."),
  move("survivors", "safe-night"),
  split(
    "pavements",
    [
      firm(10, "pavements", "Spend £1.2 million a year on pavements."),
      firm(10, "pavement-routes", "Start pavement repairs with the routes to schools and surgeries."),
    ],
    "reworded",
  ),
  rewrite("Bins and recycling", "Waste and recycling"),
  rewrite(
    "More than 1,900 potholes were reported in Netherby last winter.",
    "More than 2,100 potholes were reported in Netherby last winter.",
  ),
  addSection(
    "Libraries and culture",
    h2("Young people"),
    p(context("Half of our wards have nowhere for teenagers to go after school.")),
    bullets(
      "We will:",
      firm(13, "youth-hub", "Open a youth hub in the old fire station by September 2028."),
      firmLoose(13, "youth-clubs", "Support the volunteers who keep our youth clubs going."),
    ),
  ),
);
