import fc from "fast-check";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import { beforeAll, describe, expect, it } from "vitest";
import { anyText, textsOfXml } from "@/lib/characters/characters.test-data";
import type { SectionForm } from "@/lib/entry/form/form";
import { saveField } from "@/lib/entry/saving/commands";
import { reader } from "@/lib/platform/database";
import type { Locale } from "@/lib/platform/i18n/routing";
import { archiveParts } from "@/lib/testing/archive-parts";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import type { SheetChange, SheetPreview } from "../change";
import { takeUpload } from "../upload/commands";
import { workbookIn } from "../workbook.test-data";
import { previewForm } from "./preview-form";
import { findSectionForms } from "./section-forms";
import { writeForm } from "./write-form";

let report: SmallReport;
const office = "0b0f2f6a-0000-4000-8000-00000000000a";

beforeAll(async () => {
  report = await openSmallReport();
  await save("text.training", "全年培训{training.batches}，\\{参训}{training.people}。");
  await save("training.batches", "24批");
});

async function save(key: string, typed: string, more: object = {}, as = report.editor) {
  const fieldId = report.fieldId(key);
  const { version } = await reader().field.findUniqueOrThrow({ where: { id: fieldId } });
  return must(await saveField({ fieldId, typed, basedOn: version, ...more }, as));
}

async function forms(actor = report.editor): Promise<SectionForm[]> {
  return (await findSectionForms(reader(), report.year, actor)) ?? [];
}

async function download(locale: Locale = "zh"): Promise<Uint8Array<ArrayBuffer>> {
  return writeForm({ sections: await forms(), place: null, locale, office });
}

/** The form after a person edited its rows, with the cells as texts; a row has the mark of its field at the end. */
async function edited(bytes: Uint8Array, edit: (rows: string[][], sheet: string) => string[][]) {
  const { sheets } = await readXlsx(bytes);
  const written = sheets.map(({ name, rows }) => {
    const texts = rows.map((row) => row.map((cell) => String(cell ?? "")));
    return { name, rows: edit(texts, name) };
  });
  return Uint8Array.from(await writeXlsx({ sheets: written }));
}

const isRowOf = (row: string[], key: string) => row.some((cell) => cell.includes(`:${key}:`));
const filled = (bytes: Uint8Array, key: string, column: number, text: string) =>
  edited(bytes, (rows) => rows.map((row) => (isRowOf(row, key) ? row.with(column, text) : row)));

async function preview(bytes: Uint8Array, actor = report.editor): Promise<SheetPreview> {
  const now = { year: report.year, office, forms: await forms(actor) };
  const previewed = await previewForm(reader(), await workbookIn(bytes), now);
  if (!previewed) throw new Error("It is no form.");
  return must(previewed);
}

const takeForm = ({ changes }: { changes: ReturnType<typeof toSave> }) =>
  takeUpload({ changes, file: null, mapping: null }, report.editor);
const told = ({ changes }: SheetPreview) =>
  changes.map((one) => `${one.key} ${one.outcome}${"printed" in one ? ` ${one.printed}` : ""}`);
const toSave = (changes: readonly SheetChange[]) => changes.flatMap(({ save: one }) => one ?? []);

describe("a form that comes back as it went out", () => {
  it.each<Locale>(["zh", "en"])("changes nothing (%s)", async (locale) => {
    expect(await preview(await download(locale))).toEqual({ changes: [], left: [] });
  });

  it("has the fields in the order of the report, sentences with the names of their figures, and event cards", async () => {
    const { sheets } = await readXlsx(await download());
    const rows = sheets.flatMap(({ rows: all }) => all).filter((row) => String(row[6]).startsWith("annals:"));
    expect(rows.map((row) => [row[0], row[1], row[2]])).toEqual([
      ["句子", "全年培训〔training.batches〕，{参训}〔training.people〕。", ""],
      ["training.batches", "24批", "批"],
      ["training.people", "", "人次"],
      ["event.edition", "", "届"],
      ["event.dates", "", ""],
      ["event.countries", "", ""],
      ["event.theme", "", ""],
    ]);
  });

  it("is well-formed whatever was stored before texts were cleaned on entry", async () => {
    const [form] = await forms();
    if (!form) throw new Error("There is no section.");
    await fc.assert(
      fc.asyncProperty(anyText, async (typed) => {
        const fields = Object.fromEntries(
          Object.entries(form.fields).map(([id, field]) => [
            id,
            { ...field, source: typed, definition: { zh: typed, en: typed } },
          ]),
        );
        const section = { ...form, title: { zh: typed, en: typed }, fields };
        const bytes = await writeForm({ sections: [section], place: null, locale: "zh", office });
        for (const part of Object.values(await archiveParts(bytes)))
          expect(() => textsOfXml(part)).not.toThrow();
      }),
      { numRuns: 40 },
    );
  });

  it("explains a figure in a comment, offers the words of a blank, and bounds a text", async () => {
    const [sheet] = (await readXlsx(await download(), { readStyles: true })).sheets;
    const row = sheet?.rows.findIndex((cells) => cells[0] === "training.batches") ?? -1;
    expect(sheet?.cells?.get(`${row},0`)?.comment?.text).toBe("training.batches");
    expect(sheet?.cells?.get(`${row},1`)?.style?.numFmt).toBe("@");
    const of = (range: string) => sheet?.dataValidations?.find((one) => one.range === range);
    expect(of(`B${row + 1}`)).toMatchObject({ type: "list", values: ["零", "未统计", "不适用", "待报"] });
    expect(of(`B${row}`)).toMatchObject({ type: "textLength", formula1: "20000" });
    expect(sheet?.columns?.[6]).toMatchObject({ hidden: true });
  });
});

describe("a form that was filled in", () => {
  it("changes exactly the cells that were filled in, and nothing the second time", async () => {
    const text = "全年培训〔training.batches〕，共〔training.people〕。";
    const bytes = await edited(await download(), (rows) =>
      rows.map((row) => {
        if (isRowOf(row, "training.people")) return row.with(1, "1080").with(4, "市科委").with(5, "首次填报");
        if (isRowOf(row, "forum.dates")) return row.with(1, "9月9—11日");
        return isRowOf(row, "text.training") ? row.with(1, text) : row;
      }),
    );
    const first = await preview(bytes);
    expect(told(first)).toEqual([
      `text.training change ${text}`,
      "training.people change 1080人次",
      "forum.dates change 9月9—11日",
    ]);
    expect(must(await takeForm({ changes: toSave(first.changes) }))).toEqual({ saved: 3 });
    const [people] = await reader().revision.findMany({
      where: { fieldId: report.fieldId("training.people") },
    });
    expect(people).toMatchObject({ printed: "1080人次", source: "市科委", reason: "首次填报" });
    const [, sentence] = await reader().revision.findMany({
      where: { fieldId: report.fieldId("text.training") },
      orderBy: { number: "asc" },
    });
    expect(sentence?.printed).toBe("全年培训{training.batches}，共{training.people}。");
    expect((await preview(bytes)).changes).toEqual([]);
    const before = await reader().revision.count();
    expect(
      must(
        await takeForm({
          changes: toSave(first.changes).map((one) => ({ ...one, basedOn: one.basedOn + 1 })),
        }),
      ),
    ).toEqual({ saved: 0 });
    expect(await reader().revision.count()).toBe(before);
  });

  it("takes the unit from the cell, the unit column or the field", async () => {
    const bytes = await download();
    const unit = async (value: string, column: string) =>
      told(
        await preview(
          await edited(bytes, (rows) =>
            rows.map((row) => (isRowOf(row, "training.people") ? row.with(1, value).with(2, column) : row)),
          ),
        ),
      );
    expect(await unit("1.2万人次", "人次")).toEqual(["training.people change 1.2万人次"]);
    expect(await unit("1.2", "万人次")).toEqual(["training.people change 1.2万人次"]);
    expect(await unit("1200", "")).toEqual(["training.people change 1200人次"]);
    expect(await unit("1200", "元")).toEqual(["training.people unit"]);
  });

  it.each(["零", "未统计", "不适用", "待报"])(
    "takes %s for a blank, and an empty cell for no change",
    async (word) => {
      const bytes = await filled(await download(), "training.batches", 1, word);
      expect(told(await preview(bytes))).toEqual([`training.batches change ${word}`]);
      expect(told(await preview(await filled(await download(), "training.batches", 1, "")))).toEqual([]);
    },
  );

  it("takes a new source of a value that stays", async () => {
    const { changes } = await preview(await filled(await download(), "training.batches", 4, "统计年报"));
    expect(changes).toMatchObject([
      { key: "training.batches", outcome: "change", printed: "24批", source: { from: "", to: "统计年报" } },
    ]);
    expect(toSave(changes)).toMatchObject([{ typed: "24批", source: "统计年报" }]);
  });

  it("works with its rows sorted, its columns moved, or what is between them gone", async () => {
    const bytes = await filled(await download(), "training.batches", 1, "31批");
    const sorted = await edited(bytes, (rows) => [...rows.slice(0, 3), ...rows.slice(3).toReversed()]);
    const moved = await edited(bytes, (rows) =>
      rows.map((row) => [row[6] ?? "", row[1] ?? "", ...row.slice(3, 6), row[0] ?? ""]),
    );
    for (const one of [sorted, moved])
      expect(told(await preview(one))).toEqual(["training.batches change 31批"]);
  });
});

describe("what is not understood is said", () => {
  it("rows without a mark, unknown columns, other sheets, a damaged mark and a reason without a change", async () => {
    const bytes = await edited(await download(), (rows, name) => {
      if (!name.startsWith("8.3")) return [["随手", "记录"]];
      const marked = rows.map((row) =>
        isRowOf(row, "training.people")
          ? [...row, "另加"]
          : isRowOf(row, "training.batches")
            ? row.with(5, "无")
            : row,
      );
      return [
        ...marked.map((row) =>
          isRowOf(row, "text.training") ? row.with(6, (row[6] ?? "").replace(/.$/, "x")) : row,
        ),
        ["新指标", "12项"],
      ];
    });
    const { changes, left } = await preview(bytes);
    expect(changes).toEqual([]);
    const sentences = left.map(({ zh }) => zh).join("\n");
    for (const text of ["8.4 论坛", "新指标 12项", "“H”列", "没有改动，修改说明"])
      expect(sentences).toContain(text);
  });

  it("a value that cannot be read, a name in 〔〕 that is none, and a field given twice", async () => {
    const bytes = await download();
    const [unreadable, unknown] = [
      await filled(bytes, "training.people", 1, "一些吧?x"),
      await filled(bytes, "text.training", 1, "培训〔人数〕。"),
    ];
    expect(told(await preview(unreadable))).toEqual(["training.people error"]);
    expect((await preview(unknown)).changes).toMatchObject([
      { outcome: "refused", reason: { zh: expect.stringContaining("〔人数〕") } },
    ]);
    const twice = await edited(bytes, (rows) =>
      rows.flatMap((row) => (isRowOf(row, "training.batches") ? [row, row.with(1, "99批")] : [row])),
    );
    expect((await preview(twice)).changes).toMatchObject([{ key: "training.batches", outcome: "refused" }]);
  });

  it("a form without its headings, of another year or of another office", async () => {
    const bytes = await download();
    const bare = await edited(bytes, (rows) => rows.slice(3));
    expect((await preview(bare)).left[0]?.zh).toContain("找不到填报表的表头");
    const workbook = await workbookIn(bytes);
    const elsewhere = await previewForm(reader(), workbook, {
      year: report.year,
      office: "other",
      forms: await forms(),
    });
    expect(elsewhere && must(elsewhere).left).toHaveLength(7);
    expect(await previewForm(reader(), workbook, { year: 1999, office, forms: [] })).toMatchObject({
      ok: false,
    });
  });
});

describe("a field that moved on since the form was made", () => {
  it("is a conflict where the sheet changes it, and is left alone where it does not", async () => {
    const bytes = await download();
    await save("training.batches", "40批", {}, report.otherEditor);
    expect(told(await preview(bytes))).toEqual([]);
    expect(told(await preview(await filled(bytes, "training.batches", 1, "40")))).toEqual([]);
    const { changes } = await preview(await filled(bytes, "training.batches", 1, "41"));
    expect(changes).toMatchObject([
      { outcome: "conflict", printed: "41批", current: "40批", base: "24批", by: "other editor" },
    ]);
    const [stale] = toSave(changes).map((one) => ({ ...one, basedOn: one.basedOn - 1 }));
    const other = { fieldId: report.fieldId("training.people"), typed: "9人次", basedOn: 1 };
    const before = await reader().revision.count();
    expect(await takeForm({ changes: [other, stale!] })).toMatchObject({
      error: { code: "CONFLICT" },
    });
    expect(await reader().revision.count()).toBe(before);
    expect(must(await takeForm({ changes: toSave(changes) }))).toEqual({ saved: 1 });
  });
});

it("a section that is not one's own is closed", async () => {
  const bytes = await filled(await download(), "forum.theme", 1, "开放");
  const { changes } = await preview(bytes, report.trainingEditor);
  expect(changes).toMatchObject([{ key: "forum.theme", outcome: "closed", save: null }]);
});

it("exactly what is filled in comes back, whatever it is", async () => {
  const bytes = await download();
  const text = fc
    .string({ unit: "grapheme", maxLength: 30 })
    .map((one) => one.replace(/[〔〕\p{C}]/gu, "").trim());
  await fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 1, max: 99_999_999 }), async (theme, people) => {
      fc.pre(theme !== "" && !theme.startsWith("#") && theme.normalize("NFC") === theme);
      const filledIn = await edited(bytes, (rows) =>
        rows.map((row) =>
          isRowOf(row, "forum.theme")
            ? row.with(1, theme)
            : isRowOf(row, "training.people")
              ? row.with(1, String(people))
              : row,
        ),
      );
      const { changes } = await preview(filledIn);
      const others = changes.filter(({ key }) => key !== "forum.theme" && key !== "training.people");
      expect(others).toEqual([]);
      expect(changes.find(({ key }) => key === "forum.theme")?.typed).toBe(theme);
    }),
    { numRuns: 25 },
  );
});
