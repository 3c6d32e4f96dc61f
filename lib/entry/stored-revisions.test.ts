import { afterAll, expect, it } from "vitest";
import { reader } from "@/lib/platform/database";
import { countStatements } from "@/lib/testing/counted-statements";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import { revisionsById } from "./repository";
import { saveField } from "./saving/commands";
import { storedRevisions } from "./stored-revisions";

const counted = countStatements();
afterAll(() => counted.stop());

async function enter(report: SmallReport, key: string, typed: string): Promise<string> {
  const fieldId = report.fieldId(key);
  must(await saveField({ fieldId, typed, basedOn: 0 }, report.editor));
  const { latestId } = await reader().field.findUniqueOrThrow({ where: { id: fieldId } });
  return latestId ?? "";
}

it("a revision is read once, beside those that were not read yet", async () => {
  const report = await openSmallReport();
  const batches = await enter(report, "training.batches", "24批");
  expect((await storedRevisions([batches])).get(batches)?.printed).toBe("24批");
  const people = await enter(report, "training.people", "1080人次");
  const ids = [batches, people, "of nothing"];
  expect(await counted.during(() => storedRevisions(ids))).toEqual({ statements: 1, rows: 1 });
  expect(await storedRevisions(ids)).toEqual(await revisionsById(reader(), ids));
  expect((await counted.during(() => storedRevisions([people, batches]))).statements).toBe(0);
});
