import { expect, it } from "vitest";
import { reader } from "@/lib/platform/database";
import { must } from "@/lib/testing/small-report";
import { withdrawPart } from "./commands";
import { returnProposals } from "./decision-commands";
import { handOverTraining, inDays, proposalsOf } from "./departments.test-data";
import { dueHandOvers } from "./due";

it("lists what departments owe between two days, with what is returned", async () => {
  const dueOn = inDays(100);
  const made = await handOverTraining({ dueOn });
  const due = async (from = dueOn, to = dueOn) =>
    (await dueHandOvers(reader(), from, to)).map(({ id, missing, section, editorIds }) => [
      ...[id, missing, section, editorIds],
    ]);
  const { handOver, report, answer } = made;
  expect(await due()).toEqual([[handOver.id, 2, "8.3", ["editor"]]]);
  expect(await due(inDays(99), inDays(101))).toHaveLength(1);
  expect(await due(inDays(101), inDays(102))).toEqual([]);
  must(await answer({ "training.batches": "24批" }));
  expect(await due()).toEqual([[handOver.id, 1, "8.3", ["editor"]]]);
  must(await answer({ "training.people": "7万人次" }));
  expect(await due()).toEqual([]);
  const proposalIds = (await proposalsOf(handOver)).map(({ proposalId }) => proposalId);
  must(await returnProposals({ handOverId: handOver.id, proposalIds, reason: "请核对" }, report.editor));
  expect(await due()).toEqual([[handOver.id, 2, "8.3", ["editor"]]]);
  must(await withdrawPart({ handOverId: handOver.id }, report.editor));
  expect(await due()).toEqual([]);
});
