import { Sha256 as TheirSha256 } from "@smithy/core/checksum";
import fc from "fast-check";
import { expect, it } from "vitest";
import { Sha256 } from "../../infra/bundled-checksum.ts";

it("hashes as the SDK's does, with a key and without, again after a reset", async () => {
  const key = fc.option(fc.oneof(fc.string({ minLength: 1 }), fc.uint8Array({ minLength: 1 })), {
    nil: undefined,
  });
  await fc.assert(
    fc.asyncProperty(key, fc.array(fc.uint8Array()), fc.uint8Array(), async (secret, parts, other) => {
      const [ours, theirs] = [new Sha256(secret), new TheirSha256(secret)];
      for (const part of parts) for (const hash of [ours, theirs]) hash.update(part);
      expect(await ours.digest()).toEqual(await theirs.digest());
      for (const hash of [ours, theirs]) {
        hash.reset();
        hash.update(other);
      }
      expect(await ours.digest()).toEqual(await theirs.digest());
    }),
  );
});
