import { describe, expect, it } from "vitest";
import { failedMessages } from "../../infra/local/queue-source.ts";

const messages = [{ MessageId: "a" }, { MessageId: "b" }];
const failures = (...ids: unknown[]) => ({
  batchItemFailures: ids.map((itemIdentifier) => ({ itemIdentifier })),
});

describe("a handler's answer", () => {
  it.each([null, undefined, "text", {}, { batchItemFailures: null }, failures()])(
    "without failures deletes the whole batch: %j",
    (answer) => expect(failedMessages(answer, messages)).toEqual([]),
  );

  it("gives back the messages that it names", () => {
    expect(failedMessages(failures("b"), messages)).toEqual([{ MessageId: "b" }]);
    expect(failedMessages(failures("b", "b"), messages)).toEqual([{ MessageId: "b" }]);
  });

  it.each([failures("c"), failures("a", "c"), failures(""), failures(null), { batchItemFailures: "a" }])(
    "that names anything else gives back the whole batch: %j",
    (answer) => expect(failedMessages(answer, messages)).toEqual(messages),
  );
});
