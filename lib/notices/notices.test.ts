import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { disablePerson } from "@/lib/accounts/people/commands";
import { findHead } from "@/lib/audit/repository";
import { saveField } from "@/lib/entry/saving/commands";
import { addComment } from "@/lib/entry/comments/commands";
import { type Actor, system } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import { publishRelease } from "@/lib/publication/releases/commands";
import { approveFields, approveSubmission, returnSubmission, submitSection } from "@/lib/review/commands";
import { findSubmission } from "@/lib/review/repository";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import { markRead } from "./mark-read";
import { employed } from "./notices.test-data";
import { countUnread, noticesOf } from "./repository";

let report: SmallReport;
let [li, wang, zhou, wu, zheng]: Actor[] = [];
const everybody = () => [li!, wang!, zhou!, wu!, zheng!];

beforeAll(async () => {
  await openSmallReport();
  const topics = ["training", "elsewhere"];
  li = await employed("li", ["editor"], topics);
  wang = await employed("wang", ["editor"], topics);
  zhou = await employed("zhou", ["reviewer"]);
  wu = await employed("wu", ["reviewer"]);
  zheng = await employed("zheng", ["administrator"]);
});

beforeEach(async () => {
  report = await openSmallReport();
  for (const one of everybody()) must(await markRead({ ids: null }, one));
});

async function enter(key: string, typed: string, as: Actor, basedOn = 0): Promise<void> {
  must(await saveField({ fieldId: report.fieldId(key), typed, basedOn }, as));
}

const submit = async (as: Actor) => must(await submitSection({ sectionId: report.sectionId }, as)).id;

/** The newest event of each person who was told something since the test began, by name. */
async function told(): Promise<Record<string, string[]>> {
  const all = await Promise.all(
    everybody().map(async (one) => {
      const fresh = (await noticesOf(reader(), one.id)).filter((notice) => !notice.isRead);
      return [one.name, fresh.map(({ event }) => event.type)] as const;
    }),
  );
  return Object.fromEntries(all.filter(([, types]) => types.length > 0));
}

describe("who is told of what", () => {
  it("a submission: the reviewers", async () => {
    await enter("training.batches", "24批", li!);
    await submit(li!);
    expect(await told()).toEqual({ zhou: ["submission.submitted"], wu: ["submission.submitted"] });
  });

  it("a return: who entered what came back and who sent it, once for all fields, with the reason and the first field", async () => {
    await enter("training.batches", "24批", li!);
    await enter("training.people", "1080人次", li!);
    const submissionId = await submit(wang!);
    await markRead({ ids: null }, zhou!);
    await markRead({ ids: null }, wu!);
    must(await returnSubmission({ submissionId, reason: "请附统计表" }, zhou!));
    expect(await told()).toEqual({ li: ["submission.returned"], wang: ["submission.returned"] });
    expect((await noticesOf(reader(), li!.id))[0]?.event).toMatchObject({
      by: "zhou",
      count: 2,
      reason: "请附统计表",
      key: "training.batches",
      section: "8.3",
      year: report.year,
    });
  });

  it("an approval of some fields: those who entered these, and who sent them", async () => {
    await enter("training.batches", "24批", li!);
    await enter("training.people", "1080人次", wang!);
    const submissionId = await submit(wang!);
    const submission = await findSubmission(reader(), submissionId);
    const people = submission?.fields.find(({ key }) => key === "training.people");
    const fields = [{ fieldId: people!.fieldId, revisionId: people!.revision.id }];
    must(await approveFields({ submissionId, fields }, zhou!));
    expect((await told()).wang).toEqual(["submission.approved"]);
    expect((await told()).li).toBeUndefined();
  });

  it("a comment: who entered the field; a reply: also who spoke before; never oneself", async () => {
    const fieldId = report.fieldId("training.batches");
    await enter("training.batches", "24批", li!);
    const [remark] = must(await addComment({ fieldId, replyToId: null, body: "请核对" }, zhou!));
    expect(await told()).toEqual({ li: ["comment.added"] });
    must(await addComment({ fieldId, replyToId: remark!.id, body: "已核对" }, li!));
    expect(await told()).toEqual({ li: ["comment.added"], zhou: ["comment.added"] });
    must(await addComment({ fieldId, replyToId: remark!.id, body: "谢谢" }, wang!));
    expect(await told()).toEqual({
      li: ["comment.added", "comment.added"],
      zhou: ["comment.added", "comment.added"],
    });
  });

  it("a release: administrators and reviewers, but not who released it", async () => {
    await enter("text.training", "培训{training.batches}", li!);
    await enter("training.batches", "24批", li!);
    await enter("training.people", "1080人次", li!);
    must(await approveSubmission({ submissionId: await submit(li!) }, zhou!));
    for (const one of everybody()) await markRead({ ids: null }, one);
    must(await publishRelease({ year: report.year, note: "" }, zheng!));
    expect(await told()).toEqual({ zhou: ["release.published"], wu: ["release.published"] });
  });

  it("nobody, when the action was refused", async () => {
    await enter("text.training", "培训24批", li!);
    expect(await submitSection({ sectionId: report.sectionId }, li!)).toMatchObject({ ok: false });
    expect(await told()).toEqual({});
  });

  it("nobody who is disabled", async () => {
    const gone = await employed("gone", ["reviewer"]);
    must(await disablePerson({ personId: gone.id }, system));
    await enter("training.batches", "24批", li!);
    await submit(li!);
    expect(await noticesOf(reader(), gone.id)).toEqual([]);
  });
});

describe("reading", () => {
  it("marks the notices named, or all, of oneself only, and leaves no trace in the audit chain", async () => {
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
