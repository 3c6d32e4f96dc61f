import { beforeEach, describe, expect, it } from "vitest";
import { chainEntries } from "@/lib/audit/repository";
import { findRevision } from "@/lib/entry/repository";
import { saveField } from "@/lib/entry/saving/commands";
import { hideField } from "@/lib/outline/editing/fields";
import { findOutline } from "@/lib/outline/repository";
import type { Actor } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import { archiveParts } from "@/lib/testing/archive-parts";
import { acceptDifference, takeBack } from "./commands";
import type { Difference } from "./differences";
import { paragraph, paragraphWith, retyped, run, textsIn } from "./returned/edited.test-data";
import { findReturn } from "./read-return";
import { findReportAtDesk } from "./repository";
import { latestRevisions, printAtDesk } from "./sent-report";
import { packed } from "./returned/word.test-data";
import { writeDocument } from "./document/write-document";

let report: SmallReport;

beforeEach(async () => {
  report = await openSmallReport();
  await enter("training.batches", "24批", 0);
  await enter("training.people", "1080人次", 0);
  await enter("text.training", "开展培训{training.batches}，{training.people}参加。", 0);
  await enter("forum.edition", "第16届", 0);
  await enter("forum.theme", "未来", 0);
});

async function enter(key: string, typed: string, basedOn: number, as = report.editor) {
  must(await saveField({ fieldId: report.fieldId(key), typed, basedOn, source: "统计年报" }, as));
}

/** Sends the report, or a section of it, and returns the parts of the file. */
async function sent(section: string | null = null): Promise<Record<string, string>> {
  const found = await findReportAtDesk(reader(), report.year, new Date());
  if (!found) throw new Error("There is no report.");
  const own = found.outline.sections.find(({ number }) => number === section) ?? null;
  const printed = printAtDesk(found, latestRevisions(found), own);
  return archiveParts(await writeDocument(printed, { withSources: false }));
}

/** Sends the report, edits it, takes it back, and returns the id of the file. */
async function returned(edit: (xml: string) => string, section: string | null = null): Promise<string> {
  const parts = await sent(section);
  return takenBack({ ...parts, "word/document.xml": edit(parts["word/document.xml"] ?? "") });
}

async function takenBack(parts: Record<string, string>, as: Actor = report.editor): Promise<string> {
  const data = Uint8Array.from(await packed(parts));
  return must(await takeBack({ year: report.year, name: "回稿.docx", data }, as)).id;
}

async function differences(attachmentId: string): Promise<Difference[]> {
  return must(await findReturn(reader(), { year: report.year, attachmentId })).differences;
}

async function accept(attachmentId: string, { id, version }: Difference, as = report.editor, choice = 0) {
  return acceptDifference(
    { year: report.year, attachmentId, differenceId: id, choice, basedOn: version },
    as,
  );
}

const only = <T>([one, ...others]: T[]): T => {
  if (!one || others.length > 0) throw new Error(`There are ${others.length + (one ? 1 : 0)}.`);
  return one;
};

describe("accepting", () => {
  it("a figure saves it as a draft with the document as its source, and leaves nothing to do", async () => {
    const file = await returned((xml) => retyped(xml, "24批", "25批"));
    const difference = only(await differences(file));
    expect(difference).toMatchObject({ kind: "figure", then: "24批", since: null, basis: "bookmark" });
    must(await accept(file, difference));
    expect(await findRevision(reader(), report.fieldId("training.batches"), 2)).toMatchObject({
      printed: "25批",
      source: "回稿.docx",
      quotation: "开展培训25批，1080人次参加。",
      attachmentId: file,
    });
    expect(await differences(file)).toEqual([]);
  });

  it("a figure and the words of its sentence are two differences, each on its own", async () => {
    const file = await returned((xml) => retyped(retyped(xml, "1080人次", "1100人次"), "参加。", "参训。"));
    const [figure, words] = await differences(file);
    expect([figure?.kind, words?.kind]).toEqual(["figure", "words"]);
    must(await accept(file, words!));
    expect(await findRevision(reader(), report.fieldId("text.training"), 2)).toMatchObject({
      printed: "开展培训{training.batches}，{training.people}参训。",
    });
    expect((await differences(file)).map(({ kind }) => kind)).toEqual(["figure"]);
  });

  it("is recorded once, in one transaction with its audit event", async () => {
    const file = await returned((xml) => retyped(xml, "24批", "25批"));
    const before = (await chainEntries(reader())).length;
    must(await accept(file, only(await differences(file))));
    const added = (await chainEntries(reader())).slice(before);
    expect(added.map(({ type }) => type)).toEqual(["field.revised"]);
  });

  it("the same once more is refused, as nothing is left", async () => {
    const file = await returned((xml) => retyped(xml, "24批", "25批"));
    const difference = only(await differences(file));
    must(await accept(file, difference));
    expect(await accept(file, difference)).toMatchObject({ ok: false, error: { code: "CONFLICT" } });
  });

  it("what cannot be read says why before and after", async () => {
    const file = await returned((xml) => retyped(xml, "24批", "2O批"));
    const difference = only(await differences(file));
    expect(difference.choices[0]?.problem?.zh).toMatch(/数字里有字母/);
    expect(await accept(file, difference)).toMatchObject({ ok: false, error: { code: "INVALID" } });
  });

  it("is for editors of the section", async () => {
    const file = await returned((xml) => retyped(xml, "未来", "未来科技"));
    const result = await accept(file, only(await differences(file)), report.trainingEditor);
    expect(result).toMatchObject({ ok: false, error: { code: "FORBIDDEN" } });
  });

  it("of a section that was sent alone works as of the whole report", async () => {
    const file = await returned((xml) => retyped(xml, "24批", "25批"), "8.3");
    must(await accept(file, only(await differences(file))));
    expect(await differences(file)).toEqual([]);
  });
});

describe("when the desk moved on after the file was sent", () => {
  it("the difference says what was saved since, and nothing is overwritten unseen", async () => {
    const file = await returned((xml) => retyped(xml, "24批", "25批"));
    const seen = only(await differences(file));
    await enter("training.batches", "26批", 1, report.otherEditor);
    expect(await accept(file, seen)).toMatchObject({ ok: false, error: { code: "CONFLICT" } });
    const now = only(await differences(file));
    expect(now).toMatchObject({ then: "24批", since: { printed: "26批", by: "other editor" }, version: 2 });
    must(await accept(file, now));
    expect(await differences(file)).toEqual([]);
  });

  it("to what the file says, nothing is left", async () => {
    const file = await returned((xml) => retyped(xml, "24批", "25批"));
    await enter("training.batches", "25批", 1);
    expect(await differences(file)).toEqual([]);
  });

  it("where the file did not change anything, there is no difference", async () => {
    const file = await returned((xml) => xml);
    await enter("training.batches", "26批", 1);
    await enter("text.training", "全年培训{training.batches}。", 1);
    expect(await differences(file)).toEqual([]);
  });
});

describe("paragraphs", () => {
  const withNew = (xml: string) => {
    const own = paragraphWith(xml, "参加。");
    return xml.replace(own, own + paragraph(run("新设{平台}两个。")));
  };

  it("that are new become sentences where they stand, for who is editor and administrator", async () => {
    const file = await returned(withNew);
    const difference = only(await differences(file));
    expect(difference).toMatchObject({ kind: "added", neighbours: { after: "text.training" }, field: null });
    for (const as of [report.editor, report.administrator])
      expect(await accept(file, difference, as)).toMatchObject({ ok: false, error: { code: "FORBIDDEN" } });
    must(await accept(file, difference, report.everything));
    const outline = await findOutline(reader(), report.year);
    const items = outline?.sections[0]?.blocks[0]?.items ?? [];
    expect(items).toHaveLength(2);
    expect(textsIn((await sent())["word/document.xml"] ?? "")).toMatch(/1080人次参加。新设\{平台\}两个。/);
    expect(await differences(file)).toEqual([]);
  });

  it("that were taken out can be hidden; then nothing is left", async () => {
    const file = await returned((xml) => xml.replace(paragraphWith(xml, "参加。"), ""));
    const difference = only(await differences(file));
    expect(difference).toMatchObject({ kind: "removed", field: { key: "text.training" } });
    expect(await accept(file, difference, report.everything)).toMatchObject({ ok: false });
    const fieldId = report.fieldId("text.training");
    must(await hideField({ year: report.year, fieldId, hidden: true }, report.administrator));
    expect(await differences(file)).toEqual([]);
  });

  it("that were moved are moved in the outline by an administrator", async () => {
    must(
      await accept(
        await returned(withNew),
        only(await differences(await returned(withNew))),
        report.everything,
      ),
    );
    const swap = (xml: string) => {
      const [first, second] = [paragraphWith(xml, "参加。"), paragraphWith(xml, "新设")];
      return xml.replace(first + second, second + first);
    };
    const file = await returned(swap);
    const difference = only(await differences(file));
    expect(difference.kind).toBe("moved");
    must(await accept(file, difference, report.administrator));
    expect(await differences(file)).toEqual([]);
  });
});

describe("a returned file", () => {
  it("is kept once, under its SHA-256", async () => {
    const data = Uint8Array.from(await packed(await sent()));
    const file = { year: report.year, name: "回稿.docx", data };
    const before = (await chainEntries(reader())).length;
    expect(must(await takeBack(file, report.editor)).id).toBe(must(await takeBack(file, report.editor)).id);
    const added = (await chainEntries(reader())).slice(before);
    expect(added.map(({ type }) => type)).toEqual(["attachment.added"]);
    expect(added[0]?.to).toMatch(/"sha256":"[0-9a-f]{64}"/);
  });

  it("is not kept when it cannot be read, or is from others", async () => {
    const data = Uint8Array.from(Buffer.from("全年"));
    const refused = await takeBack({ year: report.year, name: "a.docx", data }, report.editor);
    expect(refused).toMatchObject({ ok: false, error: { code: "INVALID" } });
    const fine = Uint8Array.from(await packed(await sent()));
    const forbidden = await takeBack({ year: report.year, name: "a.docx", data: fine }, report.reviewer);
    expect(forbidden).toMatchObject({ ok: false, error: { code: "FORBIDDEN" } });
  });

  it("that lost the bookmarks of its title is known by what it holds", async () => {
    const file = await returned(
      (xml) => retyped(xml, "24批", "25批").replace(/<w:bookmarkStart [^>]*w:name="annals[^>]*>/g, ""),
      "8.3",
    );
    expect(only(await differences(file))).toMatchObject({ kind: "figure", then: "24批" });
  });
});

it("the first page says that it is a draft, and of when", async () => {
  const text = textsIn((await sent())["word/document.xml"] ?? "");
  expect(text).toMatch(/草稿，内容截至\d{4}年\d{1,2}月\d{1,2}日/);
});
