import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { disablePerson } from "@/lib/accounts/people/commands";
import { findHead } from "@/lib/audit/repository";
import { addComment } from "@/lib/entry/comments/commands";
import { saveField } from "@/lib/entry/saving/commands";
import { type Actor, system } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import { publishNow } from "@/lib/publication/releases/publish-now";
import { approveFields, approveSubmission, returnSubmission, submitSection } from "@/lib/review/commands";
import { findSubmission } from "@/lib/review/repository";
import { seenNow } from "@/lib/review/seen-now";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import { markRead } from "./mark-read";
import { addTestPerson } from "./notices.test-data";
import { countUnread, noticesOf } from "./repository";

let report: SmallReport;
let [li, wang, zhou, wu, zheng]: Actor[] = [];
const everybody = () => [li!, wang!, zhou!, wu!, zheng!];

beforeAll(async () => {
  await openSmallReport();
  const topics = ["training", "elsewhere"];
  li = await addTestPerson("li", ["editor"], topics);
  wang = await addTestPerson("wang", ["editor"], topics);
  zhou = await addTestPerson("zhou", ["reviewer"]);
  wu = await addTestPerson("wu", ["reviewer"]);
  zheng = await addTestPerson("zheng", ["administrator"]);
});

beforeEach(async () => {
  report = await openSmallReport();
  for (const person of everybody()) must(await markRead({ ids: null }, person));
});

async function enter(key: string, typed: string, as: Actor, basedOn = 0): Promise<void> {
  must(await saveField({ fieldId: report.fieldId(key), typed, basedOn }, as));
}

const submit = async (as: Actor) => must(await submitSection({ sectionId: report.sectionId }, as)).id;

/** Returns the unread event types of each person who has any, by name. Each test starts with none unread. */
async function notifiedTypes(): Promise<Record<string, string[]>> {
  const all = await Promise.all(
    everybody().map(async (person) => {
      const unread = (await noticesOf(reader(), person.id)).filter((notice) => !notice.isRead);
      return [person.name, unread.map(({ event }) => event.type)] as const;
    }),
  );
  return Object.fromEntries(all.filter(([, types]) => types.length > 0));
}

describe("recipients", () => {
  it("notifies the reviewers of a submission", async () => {
    await enter("training.batches", "24批", li!);
    await submit(li!);
    expect(await notifiedTypes()).toEqual({ zhou: ["submission.submitted"], wu: ["submission.submitted"] });
  });

  it("notifies those who entered and submitted returned fields once, with the reason and the first field", async () => {
    await enter("training.batches", "24批", li!);
    await enter("training.people", "1080人次", li!);
    const submissionId = await submit(wang!);
    await markRead({ ids: null }, zhou!);
    await markRead({ ids: null }, wu!);
    must(await returnSubmission({ ...(await seenNow(submissionId)), reason: "请附统计表" }, zhou!));
    expect(await notifiedTypes()).toEqual({ li: ["submission.returned"], wang: ["submission.returned"] });
    expect((await noticesOf(reader(), li!.id))[0]?.event).toMatchObject({
      by: "zhou",
      count: 2,
      reason: "请附统计表",
      key: "training.batches",
      section: "8.3",
      year: report.year,
    });
  });

  it("notifies those who entered and submitted approved fields", async () => {
    await enter("training.batches", "24批", li!);
    await enter("training.people", "1080人次", wang!);
    const submissionId = await submit(wang!);
    const submission = await findSubmission(reader(), submissionId);
    const people = submission?.fields.find(({ key }) => key === "training.people");
    const fields = [{ fieldId: people!.fieldId, revisionId: people!.revision.id }];
    must(await approveFields({ submissionId, fields }, zhou!));
    expect((await notifiedTypes()).wang).toEqual(["submission.approved"]);
    expect((await notifiedTypes()).li).toBeUndefined();
  });

  it("notifies those who entered the field of a comment, and earlier authors of a reply, but not its author", async () => {
    const fieldId = report.fieldId("training.batches");
    await enter("training.batches", "24批", li!);
    const [remark] = must(await addComment({ fieldId, replyToId: null, body: "请核对" }, zhou!));
    expect(await notifiedTypes()).toEqual({ li: ["comment.added"] });
    must(await addComment({ fieldId, replyToId: remark!.id, body: "已核对" }, li!));
    expect(await notifiedTypes()).toEqual({ li: ["comment.added"], zhou: ["comment.added"] });
    must(await addComment({ fieldId, replyToId: remark!.id, body: "谢谢" }, wang!));
    expect(await notifiedTypes()).toEqual({
      li: ["comment.added", "comment.added"],
      zhou: ["comment.added", "comment.added"],
    });
  });

  it("notifies administrators and reviewers of a release, except the one who released it", async () => {
    await enter("text.training", "培训{training.batches}", li!);
    await enter("training.batches", "24批", li!);
    await enter("training.people", "1080人次", li!);
    must(await approveSubmission(await seenNow(await submit(li!)), zhou!));
    for (const person of everybody()) await markRead({ ids: null }, person);
    must(await publishNow({ year: report.year, note: "" }, zheng!));
    expect(await notifiedTypes()).toEqual({ zhou: ["release.published"], wu: ["release.published"] });
  });

  it("notifies nobody when the action was refused", async () => {
    await enter("text.training", "培训24批", li!);
    expect(await submitSection({ sectionId: report.sectionId }, li!)).toMatchObject({ ok: false });
    expect(await notifiedTypes()).toEqual({});
  });

  it("does not notify disabled people", async () => {
    const gone = await addTestPerson("gone", ["reviewer"]);
    must(await disablePerson({ personId: gone.id }, system));
    await enter("training.batches", "24批", li!);
    await submit(li!);
    expect(await noticesOf(reader(), gone.id)).toEqual([]);
  });
});

describe("reading", () => {
  it("marks the given or all of one's own notices, without an audit event", async () => {
    await enter("training.batches", "24批", li!);
    await enter("training.people", "1080人次", li!);
    await submit(li!);
    const head = await findHead(reader());
    const [notice] = await noticesOf(reader(), zhou!.id);
    must(await markRead({ ids: [notice!.id] }, wu!));
    expect(await countUnread(reader(), zhou!.id)).toBe(1);
    must(await markRead({ ids: [notice!.id] }, zhou!));
    expect(await countUnread(reader(), zhou!.id)).toBe(0);
    expect(await countUnread(reader(), wu!.id)).toBe(1);
    must(await markRead({ ids: null }, wu!));
    expect(await countUnread(reader(), wu!.id)).toBe(0);
    expect(await findHead(reader())).toEqual(head);
  });
});
