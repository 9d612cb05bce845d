import type { Manifesto } from "../manifesto.ts";
import { first } from "./first.ts";
import { second } from "./second.ts";
import { third } from "./third.ts";

/** A city council: long paragraphs, headings that ask, and a PDF set justified with hyphenation. */
export const commonsPartyEastmarsh: Manifesto = {
  id: "commons-party.eastmarsh.2027-05-06",
  title: "Eastmarsh in common: the Commons Party manifesto 2027",
  furniture: {
    party: "Commons Party",
    runningHead: "Commons Party | Eastmarsh in common",
    navigation: ["Home", "Manifesto", "Candidates", "Join", "Shop"],
    cookies:
      "We use cookies to make this site work and to count visits. Manage settings or accept all cookies to continue.",
    tail: [
      "Share this page Tweet Email a friend",
      "Skip to content Back to top Facebook Mastodon YouTube Print",
    ],
    pdf: { page: "A5", margin: 54, family: "Times", size: 11, justified: true },
  },
  versions: [first, second, third],
};
