import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { objectsCreated } from "../../functions/pipeline/object-event.ts";
import { type ListedObject, objectCreatedEvent, sequencerOf } from "../../infra/local/object-event.ts";

const written: ListedObject = {
  key: "inbox/a b+c/é.pdf",
  size: 3,
  eTag: '"900150983cd24fb0d6963f7d28e17f72"',
  lastModified: new Date("2027-05-06T12:00:00.123Z"),
};

describe("an S3 event", () => {
  it("encodes the key as S3 does and leaves the quotes off the ETag", () => {
    const { object } = objectCreatedEvent(written).Records[0]?.s3 ?? {};
    expect(object).toEqual({
      key: "inbox/a+b%2Bc/%C3%A9.pdf",
      size: 3,
      eTag: "900150983cd24fb0d6963f7d28e17f72",
      sequencer: "01A554D9EE7B900150983CD2",
    });
  });

  it("is read by the pipeline as the key that was written", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: "grapheme" }), (key) => {
        const body = JSON.stringify(objectCreatedEvent({ ...written, key }));
        expect(objectsCreated(body).map((object) => object.key)).toEqual([key]);
      }),
    );
  });
});

describe("a sequencer", () => {
  it("is the same for the same write, and later for a later one", () => {
    fc.assert(
      fc.property(fc.nat(2 ** 42), fc.integer({ min: 1, max: 1e9 }), (moment, later) => {
        const at = (milliseconds: number) =>
          sequencerOf({ ...written, lastModified: new Date(milliseconds) });
        expect(at(moment)).toBe(at(moment));
        expect(at(moment + later) > at(moment)).toBe(true);
      }),
    );
  });

  it("tells contents apart that were written in the same millisecond", () => {
    expect(sequencerOf({ ...written, eTag: '"ffff"' })).not.toBe(sequencerOf(written));
  });
});
