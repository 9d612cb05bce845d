import type { Manifesto } from "../manifesto.ts";
import { first } from "./first.ts";
import { second } from "./second.ts";
import { third } from "./third.ts";

/** A borough council: short sentences, lists under stems, numbered problems with answers below them. */
export const riversideAllianceNetherby: Manifesto = {
  id: "riverside-alliance.netherby.2027-05-06",
  title: "Riverside Alliance: local manifesto 2027",
  furniture: {
    party: "Riverside Alliance",
    runningHead: "Riverside Alliance | Local manifesto 2027",
    navigation: ["Home", "Our councillors", "Manifesto", "News", "Volunteer", "Donate"],
    cookies:
      "The Riverside Alliance uses cookies to understand how this website is used. By browsing on you accept them. Read our privacy notice.",
    tail: [
      "Do you like this page?",
      "Link to Twitter Link to Facebook Link to Instagram Close Website Location Phone Email Calendar Search",
    ],
    pdf: { page: "A4", margin: 72, family: "Helvetica", size: 11, justified: false },
  },
  versions: [first, second, third],
};
