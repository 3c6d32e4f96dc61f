import { createHash } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { chainEntries } from "@/lib/audit/repository";
import type { Actor } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import { findRevision } from "../repository";
import { saveField } from "../saving/commands";
import { maxFileSize } from "./attachment";
import { attachFile } from "./commands";
import { bytesOf, smallPdf } from "./files.test-data";
import { describeAttachment } from "./reads";
import { findStoredFile } from "./repository";

let report: SmallReport;
beforeAll(async () => {
  report = await openSmallReport();
});

const attach = (name: string, data: Uint8Array<ArrayBuffer>, as: Actor = report.editor) =>
  attachFile({ name, data }, as);

describe("attaching a file", () => {
  it("stores its bytes, its hash and its uploader, with an audit event", async () => {
    const { id } = must(await attach("年报.pdf", smallPdf));
    const sha256 = createHash("sha256").update(smallPdf).digest("hex");
    const stored = await findStoredFile(reader(), id);
    expect(stored).toMatchObject({
      name: "年报.pdf",
      type: "application/pdf",
      uploaderName: "editor",
      sha256,
    });
    expect(stored?.data).toEqual(smallPdf);
    const events = (await chainEntries(reader())).filter(({ subject }) => subject === `attachment:${id}`);
    expect(events.map(({ type, to }) => [type, JSON.parse(to ?? "")])).toEqual([
      ["attachment.added", { name: "年报.pdf", type: "application/pdf", size: smallPdf.length, sha256 }],
    ]);
  });

  it("stores the same file once, and again under another name", async () => {
    const first = must(await attach("统计表.pdf", smallPdf));
    expect(must(await attach("统计表.pdf", smallPdf))).toEqual(first);
    expect(must(await attach("统计表（二）.pdf", smallPdf)).id).not.toBe(first.id);
  });

  it.each([
    { what: "a page called PDF", data: () => bytesOf("<html></html>"), as: "editor", code: "INVALID" },
    { what: "too much", data: () => new Uint8Array(maxFileSize + 1), as: "editor", code: "INVALID" },
    { what: "a file of who enters nothing", data: () => smallPdf, as: "reviewer", code: "FORBIDDEN" },
  ] as const)("refuses $what", async ({ data, as, code }) => {
    const before = await reader().attachment.count();
    expect(await attach("年报.pdf", data(), report[as])).toMatchObject({ ok: false, error: { code } });
    expect(await reader().attachment.count()).toBe(before);
  });

  it("cannot be changed or deleted in the database", async () => {
    const { id } = must(await attach("留存.pdf", smallPdf));
    await expect(reader().attachment.update({ where: { id }, data: { name: "x" } })).rejects.toThrow();
    await expect(reader().attachment.delete({ where: { id } })).rejects.toThrow();
  });
});

describe("a figure's source", () => {
  const save = (basedOn: number, source: object) =>
    saveField(
      { fieldId: report.fieldId("training.batches"), typed: "24批", basedOn, ...source },
      report.editor,
    );

  it("has a quotation, a page, a link and a file, each unchanged until it is edited", async () => {
    const { id } = must(await attach("来源.pdf", smallPdf));
    must(await save(0, { attachmentId: id, quotation: "共24批", page: "8" }));
    must(await save(1, { link: "https://example.cn/8" }));
    const revision = await findRevision(reader(), report.fieldId("training.batches"), 2);
    const stored = { attachmentId: id, quotation: "共24批", page: "8", link: "https://example.cn/8" };
    expect(revision).toMatchObject(stored);
    must(await save(2, { attachmentId: null }));
    expect(await findRevision(reader(), report.fieldId("training.batches"), 3)).toMatchObject({
      ...stored,
      attachmentId: null,
    });
  });

  it("may only be a file that was uploaded", async () => {
    const result = await save(3, { attachmentId: "nothing" });
    expect(result).toMatchObject({ ok: false, error: { code: "INVALID" } });
  });

  it.each(["javascript:alert(1)", "ftp://example.cn", "example.cn"])(
    "is not a link like %s",
    async (link) => {
      expect(await save(3, { link })).toMatchObject({ ok: false, error: { code: "INVALID" } });
    },
  );
});

describe("a file's name and size", () => {
  it("are for staff only", async () => {
    const { id } = must(await attach("名称.pdf", smallPdf));
    const nobody: Actor = { id: "nobody", name: "nobody", roles: [], topicIds: [] };
    expect(must(await describeAttachment({ id }, report.reviewer)).name).toBe("名称.pdf");
    expect(await describeAttachment({ id }, nobody)).toMatchObject({ error: { code: "FORBIDDEN" } });
    expect(await describeAttachment({ id: "none" }, report.reviewer)).toMatchObject({
      error: { code: "NOT_FOUND" },
    });
  });
});
