import { beforeEach, describe, expect, it } from "vitest";
import { chainEntries } from "@/lib/audit/repository";
import { revisionsOfField } from "@/lib/entry/repository";
import { saveField } from "@/lib/entry/saving/commands";
import { findOutline } from "@/lib/outline/repository";
import { reader } from "@/lib/platform/database";
import type { Result } from "@/lib/platform/result";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import { acceptSure } from "./accept-sure";
import { acceptProposal, correctProposal, leaveProposal, rejectProposal, reopenProposal } from "./commands";
import { handIn, proposalOf } from "./intake.test-data";
import type { NewProposal } from "./proposal";
import { proposalsOfDocument } from "./proposal-repository";

let report: SmallReport;
let documentId: string;
let ids: string[];

const batches = () => proposalOf("24批", { fieldId: report.fieldId("training.batches") });
const people = () => proposalOf("1080人次", { fieldId: report.fieldId("training.people") });

async function given(...proposals: NewProposal[]) {
  const reportId = (await findOutline(reader(), report.year))?.id ?? "";
  documentId = must(await handIn({ name: "来件.txt", reportId, proposals, rejects: [] }, report.editor));
  ids = (await proposalsOfDocument(reader(), documentId)).map(({ id }) => id);
}

beforeEach(async () => {
  report = await openSmallReport();
  await given(batches(), people());
});

const accept = (at = 0, { seen = 0, basedOn = 0 } = {}, as: keyof SmallReport = "editor") =>
  acceptProposal({ proposalId: ids[at] ?? "", seen, basedOn }, report[as] as SmallReport["editor"]);
const save = (key: string, typed: string, basedOn = 0) =>
  saveField({ fieldId: report.fieldId(key), typed, basedOn }, report.otherEditor);
const revisions = (key: string) => revisionsOfField(reader(), report.fieldId(key));
const codeOf = (result: Result<unknown>) => (result.ok ? null : result.error.code);

describe("accepting a proposal", () => {
  it("saves the value, with the document as its source and the sentence as its quotation", async () => {
    const decided = must(await accept());
    const [revision] = await revisions("training.batches");
    expect(revision).toMatchObject({
      printed: "24批",
      source: "来件.txt",
      quotation: "全年开展科技培训24批，培训1080人次。",
      authorName: "editor",
    });
    const file = await reader().attachment.findUnique({ where: { id: revision?.attachmentId ?? "" } });
    expect(file?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(decided.field).toEqual({ id: report.fieldId("training.batches"), version: 1, printed: "24批" });
    expect(decided.decision).toMatchObject({ number: 1, verdict: "accepted", by: "editor", printed: "24批" });
  });

  it("is recorded together with the revision", async () => {
    must(await accept());
    const events = (await chainEntries(reader())).slice(-2);
    expect(events.map(({ type }) => type)).toEqual(["field.revised", "proposal.accepted"]);
    expect(events[1]).toMatchObject({ subject: `document:${documentId}` });
    expect(new Set(events.map(({ actionId }) => actionId)).size).toBe(1);
  });

  it("overwrites nothing when the field moved on, and shows both values and their base", async () => {
    must(await save("training.batches", "23批"));
    must(await save("training.batches", "22批", 1));
    const result = await accept(0, { basedOn: 1 });
    expect(codeOf(result)).toBe("CONFLICT");
    expect(result).toMatchObject({
      error: { detail: { theirs: { printed: "22批" }, base: { printed: "23批" } } },
    });
    expect(await revisions("training.batches")).toHaveLength(2);
    must(await accept(0, { basedOn: 2 }));
  });

  it("needs no revision when the field holds the value already, whatever version was shown", async () => {
    must(await save("training.batches", "24"));
    const decided = must(await accept());
    expect(decided.field).toMatchObject({ version: 1, printed: "24批" });
    expect(await revisions("training.batches")).toHaveLength(1);
  });

  it("does not overwrite what another person decided, and shows it", async () => {
    must(await rejectProposal({ proposalId: ids[0] ?? "", seen: 0 }, report.otherEditor));
    const result = await accept();
    expect(codeOf(result)).toBe("CONFLICT");
    expect(result).toMatchObject({
      error: { detail: { decision: { verdict: "rejected", by: "other editor" } } },
    });
    expect(await revisions("training.batches")).toEqual([]);
  });

  it("is done once of two at the same time", async () => {
    const results = await Promise.all([accept(), accept(0, {}, "otherEditor")]);
    expect(results.map(codeOf).toSorted()).toEqual(["CONFLICT", null]);
    expect(await revisions("training.batches")).toHaveLength(1);
  });

  it("is for those who may edit the field's section", async () => {
    expect(codeOf(await accept(0, {}, "reviewer"))).toBe("FORBIDDEN");
    await given(proposalOf("24批", { kind: "text", fieldId: report.fieldId("forum.theme") }));
    expect(codeOf(await accept(0, {}, "trainingEditor"))).toBe("FORBIDDEN");
    expect(codeOf(await accept(0, {}, "editor"))).toBeNull();
  });

  it("asks for a field where none is proposed", async () => {
    await given(proposalOf("24批", { group: "new" }));
    expect(codeOf(await accept())).toBe("INVALID");
  });

  it("takes a whole sentence with its references", async () => {
    const typed = "培训{training.batches}";
    await given(proposalOf("24批", { kind: "text", typed, fieldId: report.fieldId("text.training") }));
    must(await accept());
    expect((await revisions("text.training")).map(({ printed }) => printed)).toEqual([typed]);
  });
});

describe("accepting all that are sure", () => {
  const acceptAll = () =>
    acceptSure(
      { documentId, proposals: ids.map((proposalId) => ({ proposalId, seen: 0, basedOn: 0 })) },
      report.editor,
    );
  const accepted = async () => must(await acceptAll()).map(({ decision }) => decision.printed);

  it("leaves the others open", async () => {
    await given(batches(), { ...people(), group: "check" });
    expect(await accepted()).toEqual(["24批"]);
    expect(await revisions("training.people")).toEqual([]);
  });

  it("leaves a field alone that holds another value", async () => {
    must(await save("training.batches", "23批"));
    expect(await accepted()).toEqual(["1080人次"]);
    expect((await revisions("training.batches")).map(({ printed }) => printed)).toEqual(["23批"]);
  });

  it("leaves a field open for which the document gives two values, and takes one that it gives twice", async () => {
    await given(batches(), { ...batches(), typed: "25批" }, people(), people());
    expect(await accepted()).toEqual(["1080人次", "1080人次"]);
    expect(await revisions("training.people")).toHaveLength(1);
  });

  it("leaves out what entry refuses, and saves the rest", async () => {
    await given(batches(), { ...people(), typed: "2O人次" });
    expect(await accepted()).toEqual(["24批"]);
  });

  it("is not for those who may not decide", async () => {
    const proposals = [{ proposalId: ids[0] ?? "", seen: 0, basedOn: 0 }];
    expect(codeOf(await acceptSure({ documentId, proposals }, report.reviewer))).toBe("FORBIDDEN");
  });
});

describe("correcting a proposal", () => {
  const correct = (typed: string, key: string, more: { seen?: number; basedOn?: number } = {}) => {
    const input = {
      proposalId: ids[0] ?? "",
      seen: 0,
      basedOn: 0,
      fieldId: report.fieldId(key),
      typed,
      ...more,
    };
    return correctProposal(input, report.editor);
  };

  it("saves another value, still with the document as its source", async () => {
    expect(must(await correct("25批", "training.batches")).decision.verdict).toBe("corrected");
    expect(await revisions("training.batches")).toMatchObject([{ printed: "25批", source: "来件.txt" }]);
  });

  it("saves the value for another field", async () => {
    must(await correct("24人次", "training.people"));
    expect(await revisions("training.batches")).toEqual([]);
    expect(await revisions("training.people")).toMatchObject([{ printed: "24人次" }]);
  });

  it("is possible after it was accepted", async () => {
    must(await accept());
    must(await correct("25批", "training.batches", { seen: 1, basedOn: 1 }));
    expect((await revisions("training.batches")).map(({ printed }) => printed)).toEqual(["25批", "24批"]);
  });

  it("refuses what the form would refuse, and changes nothing", async () => {
    expect(codeOf(await correct("2O批", "training.batches"))).toBe("INVALID");
    expect(codeOf(await accept())).toBeNull();
  });

  it("refuses a field of another report", async () => {
    const other = await openSmallReport();
    const fieldId = other.fieldId("training.batches");
    const input = { proposalId: ids[0] ?? "", seen: 0, basedOn: 0, fieldId, typed: "24批" };
    expect(codeOf(await correctProposal(input, report.everything))).toBe("INVALID");
  });
});

describe("other decisions", () => {
  const at = (seen: number) => ({ proposalId: ids[0] ?? "", seen });

  it("can be taken back while no value was saved", async () => {
    must(await rejectProposal(at(0), report.editor));
    expect(codeOf(await accept(0, { seen: 1 }))).toBe("LOCKED");
    must(await reopenProposal(at(1), report.editor));
    must(await leaveProposal(at(2), report.editor));
    must(await accept(0, { seen: 3 }));
    expect(codeOf(await reopenProposal(at(4), report.editor))).toBe("LOCKED");
    expect(codeOf(await rejectProposal(at(4), report.editor))).toBe("LOCKED");
  });

  it("are recorded with what they were about", async () => {
    must(await rejectProposal(at(0), report.editor));
    const event = (await chainEntries(reader())).at(-1);
    expect(event?.type).toBe("proposal.rejected");
    expect(JSON.parse(event?.to ?? "")).toEqual({ name: "来件.txt", proposal: ids[0], quote: "24批" });
  });

  it("are remembered for the same text in another document", async () => {
    must(await rejectProposal(at(0), report.editor));
    await given(batches(), people());
    const again = await proposalsOfDocument(reader(), documentId);
    expect(again.map(({ group }) => group)).toEqual(["not_figure", "sure"]);
  });

  it("are forgotten once they are taken back", async () => {
    must(await rejectProposal(at(0), report.editor));
    must(await reopenProposal(at(1), report.editor));
    await given(batches());
    expect((await proposalsOfDocument(reader(), documentId)).map(({ group }) => group)).toEqual(["sure"]);
  });
});
