import { describe, expect, it } from "vitest";
import { type Choices, environmentFor } from "../../infra/local/environment.ts";

const endpoints = { s3: "http://s3", sqs: "http://sqs", dynamodb: "http://dynamodb" };
const ofExtract = (choices?: Choices) =>
  environmentFor("extract", endpoints, "http://localhost:3000", choices);

describe("the environment of a function on this machine", () => {
  it("sends scans to text recognition, unless whoever starts the cloud says otherwise", () => {
    expect(ofExtract()).toMatchObject({ TEXT_RECOGNITION: "on" });
    expect(ofExtract({ textRecognition: "off" })).toMatchObject({ TEXT_RECOGNITION: "off" });
  });

  it("holds what the function's contract lists only", () => {
    expect(ofExtract({ reading: "token" })).not.toHaveProperty("READING");
  });
});
