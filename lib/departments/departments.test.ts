import { afterEach, describe, expect, it, vi } from "vitest";
import { saveField } from "@/lib/entry/saving/commands";
import { removeField } from "@/lib/outline/editing/removals";
import { setReportState } from "@/lib/outline/editing/report-state";
import { reader } from "@/lib/platform/database";
import { approveSubmission, submitSection } from "@/lib/review/commands";
import { seenNow } from "@/lib/review/seen-now";
import { must, openSmallReport } from "@/lib/testing/small-report";
import { answerPart, recordOpening } from "./answer-commands";
import { changeDepartment, handOverPart, moveDue, renewLink, withdrawPart } from "./commands";
import { acceptProposals, returnProposals } from "./decision-commands";
import {
  currentHandOver,
  handOverInput,
  handOverTraining,
  inDays,
  proposalsOf,
} from "./departments.test-data";
import { gapStateOf, stateOf } from "./model";

const both = { "training.batches": "24批", "training.people": "超6万人次" };
const day = 24 * 60 * 60 * 1000;

const goDays = (days: number) => vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + days * day });
afterEach(() => vi.useRealTimers());

const eventsOf = (id: string) =>
  reader().auditEvent.findMany({ where: { subject: `hand_over:${id}` }, orderBy: { seq: "asc" } });
const refused = (code: string) => ({ ok: false, error: { code } });

type Unfit = { fieldIds?: string[]; dueOn?: string; department?: { id: string } };

describe("handing over", () => {
  it("names the part, stores the token only as a hash and records no trace of it", async () => {
    const { handOver, token } = await handOverTraining();
    expect(handOver).toMatchObject({
      part: { zh: expect.stringContaining("training.batches") },
      gaps: [{ key: "training.batches" }, { key: "training.people" }],
    });
    const row = await reader().handOver.findUnique({ where: { id: handOver.id } });
    expect(JSON.stringify([row, await eventsOf(handOver.id)])).not.toContain(token);
  });

  it("is for who fills in the section, and for administrators", async () => {
    const report = await openSmallReport();
    const { editor, reviewer, administrator } = report;
    const ofForum = { ...handOverInput(report), sectionId: report.forumSectionId };
    expect(await handOverPart(ofForum, report.trainingEditor)).toMatchObject(refused("FORBIDDEN"));
    expect(await handOverPart(handOverInput(report), reviewer)).toMatchObject(refused("FORBIDDEN"));
    expect(await handOverPart(ofForum, editor)).toMatchObject(refused("INVALID"));
    expect(await handOverPart(handOverInput(report), administrator)).toMatchObject({ ok: true });
  });

  it.each<[string, Unfit, string]>([
    ["a sentence", { fieldIds: ["text.training"] }, "INVALID"],
    ["a figure of another section", { fieldIds: ["training.batches", "forum.theme"] }, "INVALID"],
    ["a figure that does not exist", { fieldIds: ["nothing"] }, "INVALID"],
    ["a day that is past", { dueOn: inDays(-1) }, "INVALID"],
    ["a department that does not exist", { department: { id: "nothing" } }, "NOT_FOUND"],
  ])("refuses %s", async (_, { fieldIds, ...more }, code) => {
    const report = await openSmallReport();
    const ids = fieldIds && { fieldIds: fieldIds.map((key) => report.fieldId(key) || key) };
    expect(await handOverPart({ ...handOverInput(report), ...more, ...ids }, report.editor)).toMatchObject(
      refused(code),
    );
  });

  it("asks nobody for what another was asked for, until that is taken back", async () => {
    const { report, handOver } = await handOverTraining();
    const again = () => handOverPart({ ...handOverInput(report), department }, report.editor);
    const department = { id: handOver.department.id };
    expect(await again()).toMatchObject(refused("CONFLICT"));
    must(await withdrawPart({ handOverId: handOver.id }, report.editor));
    expect(await again()).toMatchObject({ ok: true });
  });

  it("keeps the name of a department its own", async () => {
    const { report, handOver } = await handOverTraining();
    const other = (await handOverTraining()).handOver.department;
    const taken = { ...handOverInput(report), department: { ...other, contact: "", email: "" } };
    expect(
      await handOverPart(
        { ...taken, department: { name: other.name, contact: "", email: "" } },
        report.editor,
      ),
    ).toMatchObject(refused("CONFLICT"));
    const change = { departmentId: handOver.department.id, contact: "王伟", email: "w@annals.test" };
    expect(await changeDepartment({ ...change, name: other.name }, report.editor)).toMatchObject(
      refused("CONFLICT"),
    );
    must(await changeDepartment({ ...change, name: `新${other.name}` }, report.editor));
    expect((await currentHandOver(handOver)).department).toMatchObject({ contact: "王伟" });
  });

  it("keeps its figures in the outline: they can be hidden, not removed", async () => {
    const { report } = await handOverTraining();
    const removal = { year: report.year, fieldId: report.fieldId("training.people") };
    expect(await removeField(removal, report.administrator)).toMatchObject(refused("LOCKED"));
  });
});

describe("an answer", () => {
  it("becomes a proposal, not a value, and is recorded under the department's name", async () => {
    const { report, handOver, answer } = await handOverTraining();
    must(await answer(both, { source: "统计台账" }));
    expect((await currentHandOver(handOver)).gaps.map(gapStateOf)).toEqual(["open", "open"]);
    expect(await reader().revision.count({ where: { fieldId: report.fieldId("training.people") } })).toBe(0);
    expect((await eventsOf(handOver.id)).at(-1)).toMatchObject({
      type: "hand_over.answered",
      actorId: `department:${handOver.department.id}`,
      actorName: `${handOver.department.name}（李静）`,
      to: expect.stringContaining("超6万人次"),
    });
  });

  it("is refused whole, with the form's own sentence, when one figure cannot be read", async () => {
    const { report, handOver, answer } = await handOverTraining();
    const typed = "六十来个吧";
    const fieldId = report.fieldId("training.people");
    const inForm = await saveField({ fieldId, typed, basedOn: 0 }, report.editor);
    const sentence = inForm.ok ? null : inForm.error.sentence;
    expect(sentence).not.toBeNull();
    expect(await answer({ "training.batches": "24批", "training.people": typed })).toMatchObject({
      error: { code: "INVALID", detail: { [fieldId]: sentence } },
    });
    expect((await currentHandOver(handOver)).gaps.map(gapStateOf)).toEqual(["empty", "empty"]);
  });

  it("replaces the open one before it, which is kept, and is not taken twice", async () => {
    const { handOver, answer } = await handOverTraining();
    must(await answer({ "training.batches": "24批" }));
    expect(await answer({ "training.batches": "24批" })).toMatchObject(refused("NOTHING_TO_DO"));
    must(await answer({ "training.batches": "25批" }));
    const [gap] = (await currentHandOver(handOver)).gaps;
    expect(gap?.proposals.map(({ number, printed }) => [number, printed])).toEqual([
      [1, "24批"],
      [2, "25批"],
    ]);
  });

  it("leaves out figures of others, empty gaps and what was accepted", async () => {
    const { report, handOver, answer } = await handOverTraining();
    must(await answer({ "training.batches": "24批", "training.people": " ", "forum.theme": "合作" }));
    must(
      await acceptProposals(
        { handOverId: handOver.id, proposals: await proposalsOf(handOver) },
        report.editor,
      ),
    );
    expect(await answer({ "training.batches": "26批" })).toMatchObject(refused("NOTHING_TO_DO"));
    expect((await currentHandOver(handOver)).gaps.map(gapStateOf)).toEqual(["accepted", "empty"]);
  });

  it("is taken a bounded number of times", async () => {
    const { answer } = await handOverTraining();
    for (let number = 1; number <= 20; number++) must(await answer({ "training.batches": `${number}批` }));
    expect(await answer({ "training.batches": "21批" })).toMatchObject(refused("LOCKED"));
  });
});

describe("a link", () => {
  it("works until a week after the due date, and again once that is moved", async () => {
    const { report, handOver, answer } = await handOverTraining({ dueOn: inDays(2) });
    goDays(9);
    must(await answer({ "training.batches": "24批" }));
    goDays(1);
    expect(await answer({ "training.batches": "25批" })).toMatchObject(refused("LOCKED"));
    must(await moveDue({ handOverId: handOver.id, dueOn: inDays(3) }, report.editor));
    must(await answer({ "training.batches": "25批" }));
  });

  it("works until the part is accepted", async () => {
    const { report, handOver, answer } = await handOverTraining();
    must(await answer(both));
    must(
      await acceptProposals(
        { handOverId: handOver.id, proposals: await proposalsOf(handOver) },
        report.editor,
      ),
    );
    expect(stateOf(await currentHandOver(handOver), inDays(0))).toBe("accepted");
    expect(await answer({ "training.batches": "25批" })).toMatchObject(refused("LOCKED"));
  });

  it("works until it is withdrawn, and not while the report is closed", async () => {
    const { report, handOver, answer } = await handOverTraining();
    must(await setReportState({ year: report.year, state: "closed" }, report.administrator));
    expect(await answer(both)).toMatchObject(refused("LOCKED"));
    const other = await handOverTraining();
    must(await withdrawPart({ handOverId: other.handOver.id }, other.report.editor));
    expect(await other.answer(both)).toMatchObject(refused("LOCKED"));
    expect(await moveDue({ handOverId: handOver.id, dueOn: inDays(3) }, report.editor)).toMatchObject(
      refused("LOCKED"),
    );
  });

  it("is replaced by a new one", async () => {
    const { report, handOver, token, department, answer } = await handOverTraining();
    const renewed = must(await renewLink({ handOverId: handOver.id }, report.editor));
    expect(renewed.token).not.toBe(token);
    expect(await answer(both)).toMatchObject(refused("NOT_FOUND"));
    const answered = { token: renewed.token, answeredBy: "", answers: [], signedIn: null };
    expect(await answerPart(answered, department)).toMatchObject(refused("NOTHING_TO_DO"));
  });

  it("records each visit once, under the department's name", async () => {
    const { handOver, department } = await handOverTraining();
    const open = async () =>
      must(await recordOpening({ handOverId: handOver.id, signedIn: null }, department));
    await open();
    await open();
    goDays(1);
    await open();
    const openings = (await eventsOf(handOver.id)).filter(({ type }) => type === "hand_over.opened");
    expect(openings.map(({ actorName }) => actorName)).toEqual([department.name, department.name]);
  });
});

describe("the editor", () => {
  it("accepts as their own revision with the department as its source, so that four eyes hold", async () => {
    const { report, handOver, answer } = await handOverTraining();
    must(await answer(both, { source: "统计台账", page: "3" }));
    const accepted = { handOverId: handOver.id, proposals: await proposalsOf(handOver) };
    must(await acceptProposals(accepted, report.everything));
    const latest = await reader().revision.findFirst({
      where: { fieldId: report.fieldId("training.people") },
    });
    expect(latest).toMatchObject({
      printed: "超6万人次",
      authorId: report.everything.id,
      source: `${handOver.department.name}：统计台账`,
      page: "3",
    });
    const { id } = must(await submitSection({ sectionId: report.sectionId }, report.editor));
    expect(await approveSubmission(await seenNow(id), report.everything)).toMatchObject(refused("FORBIDDEN"));
    expect(await approveSubmission(await seenNow(id), report.reviewer)).toMatchObject({ ok: true });
  });

  it("cannot accept over what a colleague saved meanwhile, and then nothing is accepted", async () => {
    const { report, handOver, answer } = await handOverTraining();
    must(await answer(both));
    must(
      await saveField(
        { fieldId: report.fieldId("training.people"), typed: "7万人次", basedOn: 0 },
        report.otherEditor,
      ),
    );
    const accepted = { handOverId: handOver.id, proposals: await proposalsOf(handOver) };
    expect(await acceptProposals(accepted, report.editor)).toMatchObject(refused("CONFLICT"));
    expect((await currentHandOver(handOver)).gaps.map(gapStateOf)).toEqual(["open", "open"]);
    expect(await reader().revision.count({ where: { fieldId: report.fieldId("training.batches") } })).toBe(0);
  });

  it("returns with a reason; the same figure comes back only with a remark", async () => {
    const { report, handOver, answer } = await handOverTraining();
    must(await answer(both));
    const proposalIds = (await proposalsOf(handOver)).map(({ proposalId }) => proposalId);
    const returned = { handOverId: handOver.id, proposalIds, reason: "与去年口径不同" };
    must(await returnProposals(returned, report.editor));
    expect((await currentHandOver(handOver)).gaps[0]?.proposals[0]?.decision).toMatchObject({
      verdict: "returned",
      reason: "与去年口径不同",
      by: "editor",
    });
    expect(await answer(both)).toMatchObject(refused("NOTHING_TO_DO"));
    must(await answer(both, { remark: "口径未变，已核对" }));
    expect((await currentHandOver(handOver)).gaps.map(gapStateOf)).toEqual(["open", "open"]);
  });

  it("decides only on what was seen, once", async () => {
    const { report, handOver, answer } = await handOverTraining();
    must(await answer({ "training.batches": "24批" }));
    const seen = await proposalsOf(handOver);
    must(await answer({ "training.batches": "25批" }));
    const accept = (proposals: typeof seen, by = report.editor) =>
      acceptProposals({ handOverId: handOver.id, proposals }, by);
    expect(await accept(seen)).toMatchObject(refused("CONFLICT"));
    const now = await proposalsOf(handOver);
    expect(await accept([...now, ...now])).toMatchObject(refused("CONFLICT"));
    expect(await accept(now, report.administrator)).toMatchObject(refused("FORBIDDEN"));
    must(await accept(now));
    expect(await accept(now)).toMatchObject(refused("CONFLICT"));
  });
});
