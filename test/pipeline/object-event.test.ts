import { describe, expect, it } from "vitest";
import { objectCreatedMessage, objectsCreated } from "../../functions/pipeline/object-event.ts";

const eventOf = (object: object, eventName = "ObjectCreated:Put") =>
  JSON.stringify({ Records: [{ eventName, eventTime: "2027-01-02T03:04:05.678Z", s3: { object } }] });

describe("objectsCreated", () => {
  it("decodes keys as S3 encodes them", () => {
    const [object] = objectsCreated(
      eventOf({ key: "inbox/a/b/c/My+plan+%C3%BC%2B50%25.pdf", size: 3, versionId: "v1" }),
    );
    expect(object).toEqual({
      key: "inbox/a/b/c/My plan ü+50%.pdf",
      size: 3,
      at: "2027-01-02T03:04:05.678Z",
      versionId: "v1",
      version: "v1",
    });
  });

  it("tells puts apart without version ids, also where versioning is suspended", () => {
    const versionOf = (object: object) => objectsCreated(eventOf({ key: "k", ...object }))[0]?.version;
    expect(versionOf({ sequencer: "0A", eTag: "e" })).toBe("0A");
    expect(versionOf({ sequencer: "0A", versionId: "null" })).toBe("0A");
    expect(versionOf({ eTag: "e" })).toBe("e");
  });

  it("passes over S3's test event, removals and folders", () => {
    expect(objectsCreated(JSON.stringify({ Service: "Amazon S3", Event: "s3:TestEvent" }))).toEqual([]);
    expect(objectsCreated(eventOf({ key: "k", size: 1 }, "ObjectRemoved:Delete"))).toEqual([]);
    expect(objectsCreated(eventOf({ key: "inbox/a/b/c/", size: 0 }))).toEqual([]);
  });

  it.each(["", "{}", '{"Records":[{}]}', "not json"])("throws for %j", (body) => {
    expect(() => objectsCreated(body)).toThrow();
  });

  it("reads back what objectCreatedMessage writes", () => {
    const key = "classified/abc/1-1 ü+%.json";
    expect(objectsCreated(JSON.stringify(objectCreatedMessage(key)))[0]?.key).toBe(key);
  });
});
