import { beforeEach, describe, expect, it } from "vitest";
import { chainEntries } from "@/lib/audit/repository";
import type { Actor } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import { submitSection } from "@/lib/review/commands";
import { findSubmission } from "@/lib/review/repository";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import { revisionsOfField } from "../repository";
import { saveField } from "./commands";
import { restoreRevision } from "./restore-revision";

let report: SmallReport;
let fieldId: string;
beforeEach(async () => {
  report = await openSmallReport();
  fieldId = report.fieldId("training.batches");
});

const enter = async (typed: readonly string[], key = "training.batches") => {
  for (const [basedOn, text] of typed.entries()) {
    const input = { fieldId: report.fieldId(key), typed: text, basedOn, source: `来源${basedOn + 1}` };
    must(await saveField(input, report.editor));
  }
};

type Asked = { number?: number; basedOn?: number; reason?: string; as?: Actor };
const restore = ({ number = 1, basedOn = 2, reason = "误改", as = report.editor }: Asked = {}) =>
  restoreRevision({ fieldId, number, basedOn, reason }, as);
const codeOf = async (asked: Asked) => {
  const result = await restore(asked);
  return result.ok ? null : result.error.code;
};

describe("restoring a revision", () => {
  it("creates a new revision with the earlier value, source and a reason", async () => {
    await enter(["24批", "25批"]);
    must(await restore());
    const [restored, , first] = await revisionsOfField(reader(), fieldId);
    expect(restored).toMatchObject({
      number: 3,
      printed: "24批",
      value: first?.value,
      source: "来源1",
      reason: "恢复第1次修订：误改",
      authorName: "editor",
    });
    expect((await chainEntries(reader())).at(-1)).toMatchObject({
      type: "field.revised",
      subject: `field:${fieldId}`,
      reason: "恢复第1次修订：误改",
    });
  });

  it.each([
    ["training.batches", ["未统计", "24批"]],
    ["training.batches", ["", "24批"]],
    ["training.people", ["2000余人次", "1080人次"]],
    ["forum.dates", ["10月29日—11月1日", "9月"]],
    ["forum.countries", ["巴西、泰国等", "智利"]],
    ["forum.theme", ["AI赋能", "科技向善"]],
    ["text.training", ["培训{training.batches}", "培训"]],
  ])("restores %s exactly: %j", async (key, typed) => {
    fieldId = report.fieldId(key);
    await enter(typed, key);
    must(await restore());
    const [restored, , first] = await revisionsOfField(reader(), fieldId);
    expect([restored?.printed, restored?.value]).toEqual([first?.printed, first?.value]);
  });

  it("withdraws the field from review, as any change does", async () => {
    await enter(["24批", "25批"]);
    const { id } = must(
      await submitSection({ sectionId: report.sectionId, reasons: report.reasons }, report.editor),
    );
    must(await restore());
    expect((await findSubmission(reader(), id))?.state).toBe("withdrawn");
  });

  it("changes nothing when the value is the current one", async () => {
    await enter(["24批", "25批"]);
    must(await restore({ number: 2 }));
    expect(await revisionsOfField(reader(), fieldId)).toHaveLength(2);
  });

  it("follows the rules of a save", async () => {
    await enter(["24批", "25批"]);
    expect(await codeOf({ basedOn: 1 })).toBe("CONFLICT");
    expect(await codeOf({ number: 9 })).toBe("NOT_FOUND");
    expect(await codeOf({ reason: "  " })).toBe("INVALID");
    expect(await codeOf({ as: report.reviewer })).toBe("FORBIDDEN");
    expect(await codeOf({ as: report.administrator })).toBe("FORBIDDEN");
    expect(await revisionsOfField(reader(), fieldId)).toHaveLength(2);
  });
});
