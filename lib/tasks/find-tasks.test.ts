import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { invitePerson } from "@/lib/accounts/links/commands";
import { acceptProposals, returnProposals } from "@/lib/departments/decision-commands";
import { handOverTraining, proposalsOf } from "@/lib/departments/departments.test-data";
import { addComment } from "@/lib/entry/comments/commands";
import { progressOfUnfinishedYears } from "@/lib/entry/progress/repository";
import { saveField } from "@/lib/entry/saving/commands";
import { addTestPerson } from "@/lib/notices/notices.test-data";
import { setDue } from "@/lib/outline/editing/sections";
import { type Actor, system } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import { publishNow } from "@/lib/publication/releases/publish-now";
import { approveSubmission, returnSubmission, submitSection } from "@/lib/review/commands";
import { seenNow } from "@/lib/review/seen-now";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import { findTasks } from "./find-tasks";
import { menuCountsOf } from "./menu-counts";
import type { Task } from "./task";

const at = new Date("2030-01-10T04:00:00Z");
const day = 24 * 60 * 60 * 1000;

let report: SmallReport;
let [li, wang, zhou, zheng]: Actor[] = [];

beforeAll(async () => {
  await openSmallReport();
  li = await addTestPerson("li", ["editor"], ["training"]);
  wang = await addTestPerson("wang", ["editor"], ["training", "elsewhere"]);
  zhou = await addTestPerson("zhou", ["reviewer"]);
  zheng = await addTestPerson("zheng", ["administrator"]);
});

beforeEach(async () => {
  report = await openSmallReport();
});

async function tasksOf(person: Actor | undefined, when = at): Promise<Task[]> {
  const years = await progressOfUnfinishedYears(reader());
  const tasks = await findTasks({ db: reader(), actor: person!, at: when, years });
  return tasks.filter((task) => !("year" in task) || task.year === report.year);
}

const kindsFor = async (person: Actor | undefined) => (await tasksOf(person)).map(({ kind }) => kind);
const form = () => `/desk/reports/${report.year}/sections/8.3`;
const dueOn = async (date: string) =>
  must(await setDue({ year: report.year, sectionId: report.sectionId, dueOn: date }, report.administrator));

async function enter(key: string, typed: string, as = li) {
  must(await saveField({ fieldId: report.fieldId(key), typed, basedOn: 0 }, as!));
}

async function enterAll() {
  await enter("text.training", "培训{training.batches}");
  await enter("training.batches", "24批");
  await enter("training.people", "1080人次");
}

const submit = async (as = li) => must(await submitSection({ sectionId: report.sectionId }, as!)).id;
const approveAll = async () => must(await approveSubmission(await seenNow(await submit()), zhou!));

describe("the tasks of an editor", () => {
  it("are the sections of their topics, and go with the work", async () => {
    expect(await kindsFor(li)).toEqual(["enter"]);
    await enterAll();
    expect(await kindsFor(li)).toEqual(["submit"]);
    await approveAll();
    expect(await kindsFor(li)).toEqual([]);
  });

  it("begin with what was returned, with its reason, also when it is overdue", async () => {
    await dueOn("2030-01-08");
    await enterAll();
    const submission = await seenNow(await submit());
    must(await returnSubmission({ ...submission, reason: "请附统计表" }, zhou!));
    expect(await tasksOf(li)).toMatchObject([
      {
        kind: "returned",
        count: 3,
        by: "zhou",
        reason: "请附统计表",
        address: `${form()}#field-text.training`,
      },
      { kind: "overdue", days: -2 },
    ]);
    expect((await menuCountsOf(li!)).work).toBe(3);
  });

  it("have the questions of the checks and of the sentences, at their places", async () => {
    await enter("text.training", "培训24批");
    expect(await tasksOf(li)).toMatchObject([
      { kind: "question", count: 1, address: `${form()}#words-text.training` },
      { kind: "enter" },
    ]);
  });

  it("have what departments sent, where it is accepted or returned", async () => {
    const { handOver, answer } = await handOverTraining({ report: { ...report, editor: li! } });
    const before = (await menuCountsOf(wang!)).work;
    expect(await kindsFor(wang)).toEqual(["enter"]);
    must(await answer({ "training.batches": "24批", "training.people": "1080人次" }));
    must(await answer({ "training.batches": "25批" }));
    expect(await tasksOf(wang)).toMatchObject([
      {
        ...{ kind: "answered", count: 2, department: handOver.department.name },
        ...{ part: handOver.part, address: `${form()}#answered-${handOver.id}` },
      },
      { kind: "enter" },
    ]);
    expect((await menuCountsOf(wang!)).work).toBe(before + 2);
    expect((await kindsFor(zhou)).includes("answered")).toBe(false);
    const [first] = await proposalsOf(handOver);
    must(await acceptProposals({ handOverId: handOver.id, proposals: [first!] }, li!));
    expect((await tasksOf(wang))[0]).toMatchObject({ kind: "answered", count: 1 });
    const [, second] = await proposalsOf(handOver);
    const back = { handOverId: handOver.id, proposalIds: [second!.proposalId], reason: "请核对" };
    must(await returnProposals(back, li!));
    expect((await kindsFor(wang)).includes("answered")).toBe(false);
    expect((await menuCountsOf(wang!)).work).toBe(before);
  });

  it("have the comments that wait for their answer", async () => {
    const fieldId = report.fieldId("training.batches");
    const [remark] = must(await addComment({ fieldId, replyToId: null, body: "请核对" }, zhou!));
    expect((await tasksOf(li))[0]).toMatchObject({ kind: "comment", by: "zhou", body: "请核对", count: 1 });
    const before = (await menuCountsOf(zhou!)).work;
    must(await addComment({ fieldId, replyToId: remark!.id, body: "已核对" }, li!));
    expect(await kindsFor(li)).toEqual(["enter"]);
    expect(await tasksOf(zhou)).toMatchObject([{ kind: "comment", by: "li", body: "已核对" }]);
    expect((await menuCountsOf(zhou!)).work).toBe(before + 1);
  });
});

describe("the tasks of a reviewer", () => {
  it("are the submissions that they may decide on, the oldest first", async () => {
    await enterAll();
    const id = await submit(wang);
    expect(await tasksOf(zhou)).toMatchObject([
      { kind: "review", by: "wang", count: 3, address: `/desk/reviews/${id}` },
    ]);
  });

  it("leave out those with a revision of their own since the approved one, as the rule does that decides", async () => {
    const both: Actor = { ...zhou!, topicIds: wang!.topicIds, roles: ["editor", "reviewer"] };
    await enter("training.people", "1080人次", both);
    const before = (await menuCountsOf(zhou!)).reviews;
    const id = await submit(wang);
    expect((await kindsFor(both)).includes("review")).toBe(false);
    expect((await menuCountsOf(zhou!)).reviews).toBe(before);
    const other = await addTestPerson("wu", ["reviewer"]);
    must(await approveSubmission(await seenNow(id), other));
    const change = {
      fieldId: report.fieldId("training.people"),
      typed: "1081人次",
      basedOn: 1,
      reason: "更正",
    };
    must(await saveField(change, li!));
    await submit();
    expect(await kindsFor(both)).toContain("review");
    expect((await menuCountsOf(zhou!)).reviews).toBe(before + 1);
  });
});

describe("the tasks of an administrator", () => {
  it("are the sections that are late, with those who fill them in", async () => {
    await dueOn("2030-01-08");
    expect(await tasksOf(zheng)).toMatchObject([
      { kind: "late", days: -2, left: 3, editors: ["li", "wang"], address: form() },
    ]);
    await dueOn("2030-01-10");
    expect(await kindsFor(zheng)).toEqual([]);
  });

  it("are the years that are ready to be released, and those with approved changes since", async () => {
    await enterAll();
    expect(await kindsFor(zheng)).toEqual([]);
    await approveAll();
    expect(await tasksOf(zheng)).toMatchObject([{ kind: "release", changes: null }]);
    must(await publishNow({ year: report.year, note: "" }, zheng!));
    expect(await kindsFor(zheng)).toEqual([]);
    const change = {
      fieldId: report.fieldId("training.people"),
      typed: "1081人次",
      basedOn: 1,
      reason: "更正",
    };
    must(await saveField(change, li!));
    await approveAll();
    expect(await tasksOf(zheng)).toMatchObject([{ kind: "release", changes: 1 }]);
  });

  it("are the invitations that lapsed before they were used", async () => {
    const invited = { email: "new@annals.test", name: "新人", roles: ["editor" as const], topics: [] };
    const { personId } = must(await invitePerson(invited, system));
    const lapsed = async (when: Date) =>
      (await tasksOf(zheng, when)).filter((task) => task.kind === "invitation");
    expect(await lapsed(new Date(Date.now() + 6 * day))).toEqual([]);
    expect(await lapsed(new Date(Date.now() + 8 * day))).toEqual([
      { kind: "invitation", name: "新人", address: `/desk/people/${personId}` },
    ]);
  });
});

it("reads no year that is released and has no change", async () => {
  await enterAll();
  await approveAll();
  must(await publishNow({ year: report.year, note: "" }, zheng!));
  const years = async () => (await progressOfUnfinishedYears(reader())).map(({ year }) => year);
  expect(await years()).not.toContain(report.year);
  must(
    await saveField(
      { fieldId: report.fieldId("training.people"), typed: "1081人次", basedOn: 1, reason: "更正" },
      li!,
    ),
  );
  expect(await years()).toContain(report.year);
});
