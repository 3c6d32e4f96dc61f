import { beforeAll, describe, expect, it } from "vitest";
import { saveField } from "@/lib/entry/saving/commands";
import { reader } from "@/lib/platform/database";
import { exportedRows } from "@/lib/publication/observations/export.test-data";
import { publishNow } from "@/lib/publication/releases/publish-now";
import { approveSubmission, submitSection } from "@/lib/review/commands";
import { seenNow } from "@/lib/review/seen-now";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import { administrator, editor, newestEvent, refusalOf } from "./catalogue.test-data";
import { removeEnglishName, setEnglishName } from "./name-commands";
import { englishNames } from "./name-repository";

const academy = { zh: "某研究院", en: "Some Academy" };
let report: SmallReport;

beforeAll(async () => {
  report = await openSmallReport();
});

describe("the English name of a body", () => {
  it("is stored, corrected and deleted, each with its event", async () => {
    must(await setEnglishName(academy, administrator));
    expect(await newestEvent()).toMatchObject({ type: "name.set", from: null, to: { name: academy } });
    must(await setEnglishName({ ...academy, en: "An Academy" }, administrator));
    expect(await newestEvent()).toMatchObject({
      type: "name.set",
      from: { name: academy },
      to: { name: { en: "An Academy" } },
    });
    const { seq } = await newestEvent();
    must(await setEnglishName({ ...academy, en: "An Academy" }, administrator));
    expect((await newestEvent()).seq).toBe(seq);
    must(await removeEnglishName({ zh: academy.zh }, administrator));
    expect(await newestEvent()).toMatchObject({ type: "name.removed", to: null });
    expect(await englishNames(reader())).toEqual([]);
  });

  it("is for administrators, and has to be there to be deleted", async () => {
    expect(refusalOf(await setEnglishName(academy, editor))).toContain("FORBIDDEN");
    expect(refusalOf(await removeEnglishName({ zh: "无此名" }, administrator))).toContain("NOT_FOUND");
  });

  it("is exported by the release that was made with it, and by that one only", async () => {
    const fieldId = report.fieldId("forum.countries");
    const entered = [
      ["text.training", "培训{training.batches}"],
      ["training.batches", "3批"],
      ["training.people", "5人次"],
    ];
    for (const [key = "", typed = ""] of entered)
      must(
        await saveField({ fieldId: report.fieldId(key), typed, source: "年报", basedOn: 0 }, report.editor),
      );
    must(await saveField({ fieldId, typed: "巴西、某研究院等", source: "年报", basedOn: 0 }, report.editor));
    for (const sectionId of [report.sectionId, report.forumSectionId]) {
      const { id } = must(await submitSection({ sectionId }, report.editor));
      must(await approveSubmission(await seenNow(id), report.reviewer));
    }
    must(await publishNow({ year: report.year, note: "" }, administrator));
    must(await setEnglishName(academy, administrator));
    const note = { note: "补英文名", reasonClass: "definition_changed" } as const;
    must(await publishNow({ year: report.year, ...note }, administrator));
    const englishIn = async (version: string) => {
      const filter = { years: [report.year], versions: [version], indicators: ["event.countries"] };
      return (await exportedRows(filter)).map(({ text_value_en }) => text_value_en);
    };
    expect([await englishIn("1.0"), await englishIn("1.1")]).toEqual([
      ["Brazil|某研究院"],
      ["Brazil|Some Academy"],
    ]);
  });
});
