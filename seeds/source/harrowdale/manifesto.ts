import type { Manifesto } from "../manifesto.ts";
import { first } from "./first.ts";
import { second } from "./second.ts";
import { third } from "./third.ts";

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
