import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { chainEntries } from "@/lib/audit/repository";
import type { Actor } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import { addComment, resolveComment } from "./commands";
import { countOpenThreads } from "./comment";
import { commentsOfField } from "./reads";
import { openCommentsOf } from "./repository";

const nobody: Actor = { id: "nobody", name: "nobody", roles: [], topicIds: [] };

let report: SmallReport;
let fieldId: string;
beforeEach(async () => {
  report = await openSmallReport();
  fieldId = report.fieldId("training.batches");
});

const say = (body: string, replyToId: string | null = null, as = report.reviewer) =>
  addComment({ fieldId, replyToId, body }, as);

describe("a comment on a field", () => {
  it("is answered by a reply and resolved by anybody on the staff", async () => {
    const [remark] = must(await say("请附统计表"));
    const id = remark?.id ?? "";
    must(await say("已附", id, report.editor));
    must(await say("多谢", id));
    const [thread] = must(await resolveComment({ commentId: id }, report.trainingEditor));
    expect(thread).toMatchObject({
      body: "请附统计表",
      authorName: "reviewer",
      resolved: { by: "training editor" },
    });
    expect(thread?.replies.map(({ body, authorName }) => [authorName, body])).toEqual([
      ["editor", "已附"],
      ["reviewer", "多谢"],
    ]);
  });

  it("is counted until it is resolved; replies are not counted", async () => {
    const { reportId } = await reader().field.findUniqueOrThrow({ where: { id: fieldId } });
    const [remark] = must(await say("一"));
    must(await say("再一", remark?.id ?? ""));
    expect(countOpenThreads(must(await say("二")))).toBe(2);
    expect([...(await openCommentsOf(reader(), reportId))]).toEqual([[fieldId, 2]]);
    expect(countOpenThreads(must(await resolveComment({ commentId: remark?.id ?? "" }, report.editor)))).toBe(
      1,
    );
    expect([...(await openCommentsOf(reader(), reportId))]).toEqual([[fieldId, 1]]);
  });

  it("is added once when it is sent again, unless it is somebody else's", async () => {
    const sent = { id: randomUUID(), fieldId, replyToId: null, body: "请核对" };
    const first = must(await addComment(sent, report.reviewer));
    expect(must(await addComment(sent, report.reviewer))).toEqual(first);
    await expect(addComment(sent, report.editor)).rejects.toThrow();
    expect(must(await commentsOfField({ fieldId }, report.editor))).toEqual(first);
    expect(must(await addComment({ ...sent, id: randomUUID() }, report.reviewer))).toHaveLength(2);
  });

  it("is recorded with its text, and its resolution only once", async () => {
    const [remark] = must(await say("请核对"));
    const id = remark?.id ?? "";
    must(await resolveComment({ commentId: id }, report.editor));
    must(await resolveComment({ commentId: id }, report.reviewer));
    const events = (await chainEntries(reader())).filter(({ subject }) => subject === `field:${fieldId}`);
    expect(events.map(({ type, actorName, to }) => [type, actorName, JSON.parse(to ?? "")])).toEqual([
      ["comment.added", "reviewer", { id, replyToId: null, body: "请核对" }],
      ["comment.resolved", "editor", { id }],
    ]);
  });

  it("cannot be changed or deleted in the database", async () => {
    const [remark] = must(await say("请核对"));
    const where = { id: remark?.id ?? "" };
    await expect(reader().comment.update({ where, data: { body: "没事" } })).rejects.toThrow();
    await expect(reader().comment.delete({ where })).rejects.toThrow();
  });
});

describe("a refusal", () => {
  it("is given for a comment without staff, text or field", async () => {
    expect(await say("一", null, nobody)).toMatchObject({ error: { code: "FORBIDDEN" } });
    expect(await say("  ")).toMatchObject({ error: { code: "INVALID" } });
    expect(await addComment({ fieldId: "none", replyToId: null, body: "一" }, report.editor)).toMatchObject({
      error: { code: "NOT_FOUND" },
    });
    expect(must(await commentsOfField({ fieldId }, report.editor))).toEqual([]);
  });

  it("is given for a reply to a reply, to another field's comment or to a resolved one", async () => {
    const [remark] = must(await say("一"));
    const [thread] = must(await say("二", remark?.id ?? ""));
    expect(await say("三", thread?.replies[0]?.id ?? "")).toMatchObject({ error: { code: "NOT_FOUND" } });
    const elsewhere = { fieldId: report.fieldId("training.people"), replyToId: remark?.id ?? "", body: "三" };
    expect(await addComment(elsewhere, report.editor)).toMatchObject({ error: { code: "NOT_FOUND" } });
    must(await resolveComment({ commentId: remark?.id ?? "" }, report.editor));
    expect(await say("三", remark?.id ?? "")).toMatchObject({ error: { code: "LOCKED" } });
  });

  it("is given to those who are not staff, for reading and resolving", async () => {
    const [remark] = must(await say("一"));
    expect(await commentsOfField({ fieldId }, nobody)).toMatchObject({ error: { code: "FORBIDDEN" } });
    expect(await resolveComment({ commentId: remark?.id ?? "" }, nobody)).toMatchObject({
      error: { code: "FORBIDDEN" },
    });
    expect(await resolveComment({ commentId: "none" }, report.editor)).toMatchObject({
      error: { code: "NOT_FOUND" },
    });
  });
});
