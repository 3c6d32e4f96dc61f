import { describe, expect, it } from "vitest";
import { addComment } from "@/lib/entry/comments/commands";
import { must, openSmallReport } from "@/lib/testing/small-report";
import { reader } from "./database";
import { unauditedWrite } from "./unaudited-write";

describe("an unaudited write", () => {
  it("throws and rolls back when it touches a sealed row", async () => {
    const report = await openSmallReport();
    const fieldId = report.fieldId("training.batches");
    const remark = { fieldId, replyToId: null, body: "请核对" };
    const [thread] = must(await addComment(remark, report.reviewer));
    const id = thread?.id ?? "";
    const resolve = unauditedWrite((tx) =>
      tx.comment.update({ where: { id }, data: { resolvedAt: new Date(), resolverName: "nobody" } }),
    );
    await expect(resolve).rejects.toThrow("has to be recorded");
    expect(await reader().comment.findUnique({ where: { id } })).toMatchObject({ resolvedAt: null });
    must(await addComment({ ...remark, body: "还是请核对" }, report.reviewer));
  });
});
