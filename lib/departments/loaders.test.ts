import { beforeEach, expect, it, vi } from "vitest";
import type { Actor } from "@/lib/platform/actor";
import { must } from "@/lib/testing/small-report";
import { withdrawPart } from "./commands";
import { handOverTraining, inDays } from "./departments.test-data";
import { loadReminders, loadSectionDepartments, loadSectionProposals, loadYearDepartments } from "./loaders";

const signedIn = vi.hoisted(() => ({ actor: null as Actor | null }));
vi.mock("@/lib/accounts/sessions/require-session", () => ({ requireActor: async () => signedIn.actor }));

let made: Awaited<ReturnType<typeof handOverTraining>>;
beforeEach(async () => {
  made = await handOverTraining({ dueOn: inDays(3) });
  signedIn.actor = made.report.editor;
});

it("offers the rest of a section to be handed over, and names who has what", async () => {
  const { report, handOver } = made;
  const found = await loadSectionDepartments(report.year, "8.3");
  expect(found?.lines).toMatchObject([
    { id: handOver.id, state: "open", counts: { empty: 2 }, openedAt: null },
  ]);
  expect(found?.choice?.taken).toEqual(
    Object.fromEntries(handOver.gaps.map(({ fieldId }) => [fieldId, handOver.department.name])),
  );
  expect(found?.choice?.departments).toContainEqual(handOver.department);
  signedIn.actor = report.reviewer;
  const seen = await loadSectionDepartments(report.year, "8.3");
  expect(seen).toMatchObject({ choice: null, lines: [{ isMine: false }] });
  expect(await loadSectionDepartments(report.year, "9.9")).toBeNull();
});

it("shows what was sent to those who decide on it, and to nobody else", async () => {
  const { report, answer } = made;
  must(await answer({ "training.batches": "24批" }));
  const offered = [{ fieldId: report.fieldId("training.batches"), proposal: { printed: "24批" } }];
  expect(await loadSectionProposals(report.sectionId)).toMatchObject([{ offered }]);
  signedIn.actor = report.administrator;
  expect(await loadSectionProposals(report.sectionId)).toEqual([]);
});

it("lists whom to remind, with a text that has no link, until all is sent", async () => {
  const { report, handOver, token, answer } = made;
  const own = async () => (await loadReminders()).filter(({ line }) => line.id === handOver.id);
  const [reminder] = await own();
  expect(reminder?.text.zh).toMatch(/^李静，您好！.*还有2项没有报来/);
  expect(JSON.stringify(reminder)).not.toContain(token);
  must(await answer({ "training.batches": "24批" }));
  expect((await own())[0]?.text.en).toContain("one figure is still missing");
  must(await withdrawPart({ handOverId: handOver.id }, report.editor));
  expect(await own()).toEqual([]);
});

it("lists a year's parts, and has none of a year without a report", async () => {
  expect(await loadYearDepartments(made.report.year)).toMatchObject([{ id: made.handOver.id, isMine: true }]);
  expect(await loadYearDepartments(1900)).toBeNull();
});
