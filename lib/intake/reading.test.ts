import { beforeEach, describe, expect, it } from "vitest";
import { chainEntries } from "@/lib/audit/repository";
import { bytesOf, smallDocx, smallXlsx } from "@/lib/entry/attachments/files.test-data";
import { saveField } from "@/lib/entry/saving/commands";
import { system } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import type { Result } from "@/lib/platform/result";
import { eventually } from "@/lib/testing/eventually";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import { finishDocument, resumeDocument } from "./finish";
import { proposalsOfDocument } from "./proposal-repository";
import { readingState } from "./reads";
import { receiveDocument } from "./receive";
import { findContent, findDocument } from "./repository";
import { startReading } from "./start-reading";

let report: SmallReport;
beforeEach(async () => {
  report = await openSmallReport();
  const typed = "开展科技培训{training.batches}，培训人数{training.people}。";
  must(await saveField({ fieldId: report.fieldId("text.training"), typed, basedOn: 0 }, report.editor));
});

const text = "全年开展科技培训24批，培训人数1080人次。";
const receive = (content = text, more: { name?: string; section?: string | null } = {}) =>
  receiveDocument(
    { name: "来稿.txt", data: bytesOf(content), year: report.year, section: "8.3", ...more },
    report.editor,
  );
const codeOf = (result: Result<unknown>) => (result.ok ? null : result.error.code);

async function read(content = text) {
  const { id } = must(await receive(content));
  must(await startReading({ documentId: id }, report.editor));
  await eventually(async () => expect(await progressOf(id)).toBeNull());
  return id;
}
const progressOf = async (documentId: string) =>
  must(await readingState({ documentId }, report.editor)).progress;

describe("handing in a document", () => {
  it("keeps the file with its SHA-256 and records both", async () => {
    const { id, isNew } = must(await receive());
    const document = await findDocument(reader(), id);
    expect(isNew).toBe(true);
    expect(document).toMatchObject({
      state: "reading",
      attachment: {
        name: "来稿.txt",
        size: bytesOf(text).length,
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
      report: { year: report.year },
      section: { number: "8.3" },
    });
    const types = (await chainEntries(reader())).slice(-2).map(({ type }) => type);
    expect(types).toEqual(["document.received", "attachment.added"]);
  });

  it("opens the old one when the same file is given again for the same section", async () => {
    const first = must(await receive());
    expect(must(await receive())).toEqual({ id: first.id, isNew: false });
    expect(must(await receive(text, { name: "另一个名字.txt" }))).toEqual({ id: first.id, isNew: false });
    expect(must(await receive(text, { section: null })).isNew).toBe(true);
    expect(must(await receive(`${text}。`)).isNew).toBe(true);
  });

  it("gives pasted text the ending of a text file", async () => {
    const { id } = must(await receive(text, { name: "科技处来稿" }));
    expect((await findDocument(reader(), id))?.attachment.name).toBe("科技处来稿.txt");
  });

  it.each([
    ["a spreadsheet", { data: smallXlsx }, "INVALID", "电子表格"],
    ["an empty file", { data: bytesOf("") }, "INVALID", "空"],
    ["a section that does not exist", { section: "9.9" }, "NOT_FOUND", "章节"],
    ["a year without a report", { year: 1900 }, "NOT_FOUND", "这一年"],
  ])("refuses %s with a sentence, and keeps nothing", async (_, more, code, words) => {
    const input = { name: "文件", data: bytesOf(text), year: report.year, section: "8.3", ...more };
    const before = await reader().attachment.count();
    const result = await receiveDocument(input, report.editor);
    expect(result).toMatchObject({
      ok: false,
      error: { code, sentence: { zh: expect.stringContaining(words) } },
    });
    expect(await reader().attachment.count()).toBe(before);
  });

  it("is for those who may edit the section", async () => {
    const input = { name: "文件", data: bytesOf(text), year: report.year, section: "8.4" };
    expect(codeOf(await receiveDocument(input, report.trainingEditor))).toBe("FORBIDDEN");
    expect(codeOf(await receiveDocument(input, report.reviewer))).toBe("FORBIDDEN");
  });
});

describe("a document of which a report is to be made", () => {
  const input = { name: "2021年报.docx", data: smallDocx, year: null, section: null };

  it("is handed in by an administrator alone, and has neither report nor section", async () => {
    const { id } = must(await receiveDocument(input, system));
    expect(await findDocument(reader(), id)).toMatchObject({ report: null, section: null });
    expect(must(await receiveDocument(input, system))).toEqual({ id, isNew: false });
    expect(codeOf(await receiveDocument(input, report.editor))).toBe("FORBIDDEN");
  });

  it("can be read again by an administrator alone when reading failed", async () => {
    const { id: documentId } = must(await receiveDocument(input, system));
    expect(codeOf(await startReading({ documentId }, report.editor))).toBe("FORBIDDEN");
    for (const _ of ["once", "again"]) {
      must(await startReading({ documentId }, system));
      await eventually(async () => expect(await progressOf(documentId)).toBeNull());
      expect((await findDocument(reader(), documentId))?.state).toBe("failed");
    }
  });
});

describe("reading a document", () => {
  it("proposes its figures for the fields of the section", async () => {
    const id = await read();
    expect((await findDocument(reader(), id))?.state).toBe("read");
    const proposals = await proposalsOfDocument(reader(), id);
    expect(proposals.map(({ quote, typed, fieldId }) => [quote, typed, fieldId])).toEqual([
      ["24批", "24批", report.fieldId("training.batches")],
      ["1080人次", "1080人次", report.fieldId("training.people")],
    ]);
    const content = await findContent(reader(), id);
    const [part] = content?.parts ?? [];
    for (const { start, end, quote } of proposals)
      expect(part && "text" in part && part.text.slice(start, end)).toBe(quote);
    expect((await chainEntries(reader())).at(-1)?.type).toBe("document.read");
  });

  it("says why it could not, and can be tried again", async () => {
    const { id } = must(
      await receiveDocument(
        { name: "坏.docx", data: smallDocx, year: report.year, section: "8.3" },
        report.editor,
      ),
    );
    must(await startReading({ documentId: id }, report.editor));
    await eventually(async () => expect(await progressOf(id)).toBeNull());
    const document = await findDocument(reader(), id);
    expect(document?.state).toBe("failed");
    expect(document?.problem?.zh).toMatch(/。$/);
    expect(codeOf(await startReading({ documentId: id }, report.editor))).toBeNull();
    await eventually(async () => expect(await progressOf(id)).toBeNull());
  });

  it("begins anew when a restart broke it off", async () => {
    // As a restart leaves it: in the state of being read, with nothing that reads it.
    const { id } = must(await receive());
    expect(must(await readingState({ documentId: id }, report.editor))).toEqual({
      state: "reading",
      progress: null,
    });
    must(await startReading({ documentId: id }, report.otherEditor));
    await eventually(async () => expect(await progressOf(id)).toBeNull());
    expect((await findDocument(reader(), id))?.state).toBe("read");
  });

  it("happens once however often it is asked for", async () => {
    const { id } = must(await receive());
    await Promise.all([1, 2, 3].map(() => startReading({ documentId: id }, report.editor)));
    await eventually(async () => expect(await progressOf(id)).toBeNull());
    expect(await proposalsOfDocument(reader(), id)).toHaveLength(2);
    expect(codeOf(await startReading({ documentId: id }, report.editor))).toBe("LOCKED");
  });

  it("is for those who may hand it in", async () => {
    const { id } = must(await receive());
    expect(codeOf(await startReading({ documentId: id }, report.reviewer))).toBe("FORBIDDEN");
  });
});

describe("a document that is read", () => {
  it("can be put away with what is left, and taken up again", async () => {
    const id = await read();
    must(await finishDocument({ documentId: id }, report.editor));
    expect((await findDocument(reader(), id))?.state).toBe("done");
    expect(JSON.parse((await chainEntries(reader())).at(-1)?.to ?? "")).toEqual({
      name: "来稿.txt",
      left: 2,
    });
    must(await resumeDocument({ documentId: id }, report.otherEditor));
    expect((await findDocument(reader(), id))?.state).toBe("read");
  });

  it("is put away only once it is read, by those who may decide on it", async () => {
    const { id } = must(await receive());
    expect(codeOf(await finishDocument({ documentId: id }, report.editor))).toBe("LOCKED");
    expect(codeOf(await finishDocument({ documentId: id }, report.reviewer))).toBe("FORBIDDEN");
  });
});
