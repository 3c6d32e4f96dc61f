import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { chainEntries } from "@/lib/audit/repository";
import type { Actor } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import { setReportState } from "@/lib/outline/editing/report-state";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import { revisionsOfField } from "../repository";
import type { SaveField } from "../schema";
import { saveField } from "./commands";
import { restoreRevision } from "./restore-revision";

let report: SmallReport;
let fieldId: string;
beforeEach(async () => {
  report = await openSmallReport();
  fieldId = report.fieldId("training.batches");
});

const newSave = (typed: string, basedOn = 0, unanswered: readonly string[] = []): SaveField => ({
  fieldId,
  typed,
  basedOn,
  request: { key: randomUUID(), unanswered: [...unanswered] },
});
const keyOf = ({ request }: SaveField) => request?.key ?? "";
const save = (input: SaveField, as: Actor = report.editor) => saveField(input, as);
const printed = async () =>
  (await revisionsOfField(reader(), fieldId)).map((revision) => revision.printed).toReversed();

describe("a save sent again after its answer was lost", () => {
  it("returns what it has saved, and saves and records nothing more", async () => {
    const sent = newSave("24批");
    const first = must(await save(sent));
    const events = (await chainEntries(reader())).length;
    expect(must(await save(sent)).revision).toEqual(first.revision);
    expect(await printed()).toEqual(["24批"]);
    expect(await chainEntries(reader())).toHaveLength(events);
  });

  it("returns it also when somebody else has saved since, or the report was closed", async () => {
    const sent = newSave("24批");
    must(await save(sent));
    must(await save(newSave("25批", 1), report.otherEditor));
    expect(must(await save(sent)).revision).toMatchObject({ number: 1, printed: "24批" });
    must(await setReportState({ year: report.year, state: "closed" }, report.administrator));
    expect(must(await save(sent)).revision).toMatchObject({ number: 1, printed: "24批" });
    expect(await save(newSave("26批", 2))).toMatchObject({ error: { code: "LOCKED" } });
  });

  it("is saved when the one before did not arrive", async () => {
    const lost = newSave("24批");
    must(await save(newSave("25批", 0, [keyOf(lost)])));
    expect(await printed()).toEqual(["25批"]);
  });

  it("may have other text: it is built on what the one before has saved", async () => {
    const lost = newSave("24批");
    must(await save(lost));
    must(await save(newSave("25批", 0, [keyOf(lost)])));
    expect(await printed()).toEqual(["24批", "25批"]);
  });

  it("is a conflict when somebody else has saved in between, with one's own text as the common base", async () => {
    const lost = newSave("24批");
    must(await save(lost));
    must(await save(newSave("26批", 1), report.otherEditor));
    expect(await save(newSave("25批", 0, [keyOf(lost)]))).toMatchObject({
      error: { code: "CONFLICT", detail: { theirs: { printed: "26批" }, base: { printed: "24批" } } },
    });
  });

  it("does not undo a newer one when it arrives late", async () => {
    const late = newSave("24批");
    must(await save(newSave("25批", 0, [keyOf(late)])));
    expect(await save(late)).toMatchObject({ error: { code: "CONFLICT" } });
    expect(await printed()).toEqual(["25批"]);
  });
});

describe("the key of a save", () => {
  it("is nothing to another person, or in another field", async () => {
    const sent = newSave("24批");
    must(await save(sent));
    expect(await save(sent, report.otherEditor)).toMatchObject({ error: { code: "CONFLICT" } });
    const elsewhere = { ...sent, fieldId: report.fieldId("training.people"), typed: "10人次" };
    expect(must(await save(elsewhere)).revision.printed).toBe("10人次");
  });

  it("has to be a UUID, and is not required", async () => {
    const { request: _, ...plain } = newSave("24批");
    expect(await save({ ...plain, request: { key: "1", unanswered: [] } })).toMatchObject({
      error: { code: "INVALID" },
    });
    must(await save(plain));
    expect(await save(plain)).toMatchObject({ error: { code: "CONFLICT" } });
  });

  it("also names the restoring of an earlier revision", async () => {
    must(await save(newSave("24批")));
    must(await save(newSave("25批", 1)));
    const restore = { fieldId, number: 1, basedOn: 2, reason: "误改", request: newSave("").request };
    must(await restoreRevision(restore, report.editor));
    must(await restoreRevision(restore, report.editor));
    expect(await printed()).toEqual(["24批", "25批", "24批"]);
  });
});
