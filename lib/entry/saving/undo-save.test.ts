import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { chainEntries } from "@/lib/audit/repository";
import type { Actor } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import { revisionsOfField } from "../repository";
import { saveField } from "./commands";
import { undoSave } from "./undo-save";

let report: SmallReport;
let fieldId: string;
beforeEach(async () => {
  report = await openSmallReport();
  fieldId = report.fieldId("training.batches");
});

const save = async (typed: string, basedOn: number, as: Actor = report.editor, source = "统计表") =>
  must(await saveField({ fieldId, typed, basedOn, source }, as));
const undo = (number: number, basedOn = number, as: Actor = report.editor) =>
  undoSave({ fieldId, number, basedOn }, as);
const codeOf = async (result: ReturnType<typeof undo>) => {
  const answer = await result;
  return answer.ok ? null : answer.error.code;
};
const printed = async () =>
  (await revisionsOfField(reader(), fieldId)).map((revision) => revision.printed).toReversed();

describe("undoing a save", () => {
  it("saves what the field had before as a new revision, and records why", async () => {
    await save("24批", 0, report.editor, "初稿");
    await save("25批", 1);
    const { revision } = must(await undo(2));
    expect(revision).toMatchObject({ number: 3, printed: "24批", source: "初稿", authorName: "editor" });
    expect((await chainEntries(reader())).at(-1)).toMatchObject({
      type: "field.revised",
      subject: `field:${fieldId}`,
      reason: "撤销第2次修订",
    });
  });

  it("goes back save by save, to the empty field", async () => {
    await save("24批", 0);
    await save("25批", 1);
    must(await undo(2));
    must(await undo(1, 3));
    const [newest] = await revisionsOfField(reader(), fieldId);
    expect(newest).toMatchObject({ number: 4, printed: "", source: "", value: null });
  });

  it("is refused when the field has moved on, whoever changed it and whatever the window has seen", async () => {
    await save("24批", 0);
    await save("25批", 1, report.otherEditor);
    await save("26批", 2);
    expect(await codeOf(undo(1))).toBe("CONFLICT");
    must(await undo(3));
    // What stands there now is the other editor's.
    expect(await codeOf(undo(1, 4))).toBe("CONFLICT");
    expect(await codeOf(undo(3, 3))).toBe("CONFLICT");
    expect(await printed()).toEqual(["24批", "25批", "26批", "25批"]);
  });

  it("is refused to anybody but its author, and for a save that never was", async () => {
    await save("24批", 0);
    expect(await codeOf(undo(1, 1, report.otherEditor))).toBe("FORBIDDEN");
    expect(await codeOf(undo(7))).toBe("NOT_FOUND");
    expect(await printed()).toEqual(["24批"]);
  });

  it("is done once, also when it is asked for again after its answer was lost", async () => {
    await save("24批", 0);
    await save("25批", 1);
    const asked = { fieldId, number: 2, basedOn: 2, request: { key: randomUUID(), unanswered: [] } };
    const first = must(await undoSave(asked, report.editor));
    expect(must(await undoSave(asked, report.editor)).revision).toEqual(first.revision);
    expect(await printed()).toEqual(["24批", "25批", "24批"]);
  });
});
