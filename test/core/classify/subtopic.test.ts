import { describe, expect, it } from "vitest";
import { subtopicOf } from "../../../functions/core/classify/topic/subtopic.ts";
import { topicWordsIn } from "../../../functions/core/classify/topic/topic-words.ts";

describe("subtopic", () => {
  it.each([
    ["We will mend every pothole within a week.", 10, 1002],
    ["A bus service on Sundays, and bus fares of £2.", 10, 1001],
    ["We will put ten more PCSOs on the beat.", 12, 1201],
    ["Weekly bin collections and fines for fly-tipping", 7, 703],
    ["We will build 500 council homes for social rent.", 14, 1406],
    ["An end to rough sleeping", 14, 1409],
    ["We will freeze council tax.", 1, 107],
    ["Smaller class sizes in primary schools", 6, 602],
    ["Every councillor will hold ward surgeries.", 20, 2012],
  ])("%s → %i", (text, major, code) => {
    expect(subtopicOf(topicWordsIn(text), major)?.code).toBe(code);
  });

  it.each([
    ["We will improve transport.", 10],
    ["Buses and potholes", 10],
    ["We will mend potholes.", 7],
  ])("none where the words tell none, or two alike, or another topic's: %s", (text, major) => {
    expect(subtopicOf(topicWordsIn(text), major)).toBeNull();
  });
});
