import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ledger, temporaryFiles } from "./run-ledger.ts";

/** Four small manifestos in two topics, and one in the middle whose topic turns. */
const subjects = {
  "3": [
    "hospital wards",
    "nurses",
    "doctors",
    "surgeries",
    "hospital beds",
    "ambulances",
    "patients",
    "clinics",
  ],
  "10": ["roads", "buses", "potholes", "railways", "bus fares", "cycle lanes", "road repairs", "pavements"],
} as const;
const rows = ["a", "b", "c", "d"].flatMap((document, at) =>
  (at % 2 === 0 ? (["3", "10"] as const) : (["10", "3"] as const)).flatMap((topic) =>
    subjects[topic].map((subject, n) => ({
      id: `${document}-${topic}-${n}`,
      document,
      text: `We will ${at < 2 ? "improve" : "renew"} ${subject}`,
      topic: Number(topic),
      pledge: n % 2 === 0,
    })),
  ),
);
const lines = (of: readonly object[]) => of.map((row) => `${JSON.stringify(row)}\n`).join("");
const files = temporaryFiles({
  "units.jsonl": lines(rows),
  "units.csv": `id,year,party,text,majortopic\n${rows.map(({ id, document, text, topic }) => `${id},1997,${document},"${text}",${topic}\n`).join("")}`,
  "train.txt": `${rows
    .filter(({ document }) => document < "d")
    .map(({ id }) => id)
    .join("\n")}\n`,
  "unknown.txt": "nobody\n",
  "bad.jsonl": '{"document":"a","text":"x","pledge":true}\n{"document":"a","text":"y","pledge":"perhaps"}\n',
  "bad.csv": "id,text,majortopic\n1,one\n",
  "empty.jsonl": "",
  "out.model": "",
  "again.model": "",
  "out.json": "",
});

describe("ledger train and evaluate", () => {
  it("learn a topic from a list of ids and are scored on the rest; the same twice, byte for byte", async () => {
    const argv = ["--task", "topic", "--data", files["units.csv"], "--train", files["train.txt"]];
    const first = await ledger(["train", ...argv, "--out", files["out.model"]]);
    expect(first.code).toBe(0);
    expect(first.stdout).toContain("topic: 48 units of 4 documents, 2 labels");
    expect(first.stdout).toContain("n 16  accuracy 1.000");
    await ledger(["train", ...argv, "--out", files["again.model"]]);
    expect(readFileSync(files["again.model"])).toEqual(readFileSync(files["out.model"]));

    const asked = await ledger(["evaluate", ...argv, "--model", files["out.model"], "--json"]);
    expect(JSON.parse(asked.stdout)).toMatchObject({ task: "topic", n: 16, accuracy: 1 });
  });

  it("say before they learn that the model's folder is missing, or that there is no data", async () => {
    const argv = ["train", "--task", "topic", "--out", "no-such-folder/out.model", "--data"];
    const nowhere = await ledger([...argv, files["units.csv"]]);
    expect(nowhere.code).not.toBe(0);
    expect(nowhere.stderr).toContain("there is no folder no-such-folder");
    expect(nowhere.stderr).not.toContain("training");

    const empty = await ledger(["evaluate", "--task", "pledge", "--data", files["empty.jsonl"]]);
    expect(empty.code).not.toBe(0);
    expect(empty.stderr).toContain("is empty");
  });

  it("wrap a model for import, and read it wrapped", async () => {
    const argv = ["--task", "pledge", "--data", files["units.jsonl"]];
    expect(await ledger(["train", ...argv, "--out", files["out.json"]])).toMatchObject({ code: 0 });
    expect(JSON.parse(readFileSync(files["out.json"], "utf8"))).toEqual({ base64: expect.any(String) });
    const asked = await ledger(["evaluate", ...argv, "--model", files["out.json"]]);
    expect(asked).toMatchObject({ code: 0, stdout: expect.stringContaining("precision") });
    const other = [
      "evaluate",
      "--task",
      "topic",
      "--data",
      files["units.jsonl"],
      "--model",
      files["out.json"],
    ];
    expect(await ledger(other)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("model of pledge"),
    });
  });

  it("cross-validate by document", async () => {
    const asked = await ledger([
      "evaluate",
      "--task",
      "topic",
      "--data",
      files["units.jsonl"],
      "--folds",
      "4",
      "--json",
    ]);
    expect(JSON.parse(asked.stdout)).toMatchObject({ n: 64 });
  });

  it.each([
    ["pledge", "bad.jsonl", [], "bad.jsonl: line 2:"],
    ["topic", "bad.csv", [], "bad.csv: line 2:"],
    ["firmness", "units.jsonl", [], 'there is no column "firmness"'],
    ["topic", "units.jsonl", ["--test", files["unknown.txt"]], 'the first is "nobody"'],
    ["topic", "units.jsonl", ["--model", files["units.csv"]], "[not-a-model]"],
  ] as const)("say what is wrong: %s %s %j", async (task, file, more, message) => {
    const ending = await ledger(["evaluate", "--task", task, "--data", files[file], ...more]);
    expect(ending).toMatchObject({ code: 1, stderr: expect.stringContaining(message) });
  });
});
