import { beforeAll, describe, expect, it } from "vitest";
import { findOutline } from "@/lib/outline/repository";
import { reader } from "@/lib/platform/database";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import { handIn, proposalOf } from "./intake.test-data";
import type { NewProposal } from "./proposals";

let report: SmallReport;
let reportId: string;
beforeAll(async () => {
  report = await openSmallReport();
  reportId = (await findOutline(reader(), report.year))?.id ?? "";
});

async function given(name: string, proposals: NewProposal[], rejects: number[] = []) {
  const id = must(await handIn({ name, reportId, proposals, rejects }, report.editor));
  return reader().proposal.findMany({ where: { documentId: id }, orderBy: { position: "asc" } });
}

describe("saving proposals", () => {
  it("keeps them in the order given, each with its place and its reason", async () => {
    const saved = await given("一.txt", [proposalOf("24批"), proposalOf("1080人次", { group: "check" })]);
    expect(saved).toMatchObject([
      { position: 0, part: 0, row: null, start: 8, end: 11, quote: "24批", group: "sure", fieldId: null },
      { position: 1, quote: "1080人次", group: "check", reasonZh: "与上年句子相同。" },
    ]);
  });

  it("does not ask again about what was rejected in the same text for the same report", async () => {
    await given("二.txt", [proposalOf("24批"), proposalOf("1080人次")], [1]);
    const again = await given("三.txt", [proposalOf("24批"), proposalOf("1080人次")]);
    expect(again.map(({ group }) => group)).toEqual(["sure", "not_figure"]);
    expect(again[1]?.reasonZh).toContain("二.txt");
  });
});
