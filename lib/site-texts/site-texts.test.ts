import { beforeAll, describe, expect, it } from "vitest";
import { sha256 } from "@/lib/audit/chain";
import { reader } from "@/lib/platform/database";
import { openOtherProgram, type OtherProgram } from "@/lib/testing/other-program";
import type { Result } from "@/lib/platform/result";
import { must } from "@/lib/testing/small-report";
import { approveText, releaseTexts, returnText, saveText, submitText, withdrawText } from "./commands";
import { stateOf } from "./model";
import {
  siteCalendar,
  siteContents,
  sitePageText,
  siteTexts,
  siteVersionDocument,
  siteVersionText,
} from "./reads";
import { findText, findTexts } from "./repository";
import { approved, newTerm, page, people, publish, submitted, term } from "./site-texts.test-data";
import type { TextKey } from "./text-key";

const { editor, otherEditor, reviewer, both, administrator } = people;
const codeOf = (result: Result<unknown>) => (result.ok ? "OK" : result.error.code);
const textOf = async (key: TextKey) => (await findText(reader(), key))!;
const state = async (key: TextKey) => stateOf(await textOf(key));

describe("a text", () => {
  it("goes from draft to review to approval, and is published by an administrator", async () => {
    const key = newTerm();
    must(await saveText({ key, basedOn: 0, content: term("一") }, editor));
    expect(await state(key)).toBe("draft");
    const { id } = must(await submitText({ key, number: 1 }, editor));
    expect(await state(key)).toBe("waiting");
    must(await approveText({ submissionId: id }, reviewer));
    expect(await state(key)).toBe("approved");
    must(await publish());
    expect(await state(key)).toBe("published");
  });

  it("is returned with a reason, and may be sent again once it is changed", async () => {
    const key = newTerm();
    const submissionId = await submitted({ key, content: term("二") });
    expect(codeOf(await returnText({ submissionId, reason: " " }, reviewer))).toBe("INVALID");
    must(await returnText({ submissionId, reason: "请写明单位" }, reviewer));
    expect(await textOf(key)).toMatchObject({ returned: { reason: "请写明单位", deciderName: "reviewer" } });
    expect(await state(key)).toBe("returned");
    await submitted({ key, content: term("二", "含单位"), basedOn: 1 });
    expect(await state(key)).toBe("waiting");
  });

  it("is withdrawn by a save, because what waits is the newest draft or nothing", async () => {
    const key = newTerm();
    const submissionId = await submitted({ key, content: term("三") });
    must(await saveText({ key, basedOn: 1, content: term("三", "改") }, otherEditor));
    expect(await state(key)).toBe("draft");
    expect(codeOf(await approveText({ submissionId }, reviewer))).toBe("NOT_FOUND");
  });

  it("is withdrawn by whoever writes", async () => {
    const key = newTerm();
    const submissionId = await submitted({ key, content: term("四") });
    must(await withdrawText({ submissionId }, otherEditor));
    expect(await state(key)).toBe("draft");
    must(await submitText({ key, number: 1 }, editor));
    expect(await state(key)).toBe("waiting");
  });

  it("is not overwritten by a save of an older draft, which is told what changed", async () => {
    const key = newTerm();
    must(await saveText({ key, basedOn: 0, content: term("五") }, editor));
    must(await saveText({ key, basedOn: 1, content: term("五", "他改的") }, otherEditor));
    const refused = await saveText({ key, basedOn: 1, content: term("五", "我改的") }, editor);
    expect(refused).toMatchObject({
      error: {
        code: "CONFLICT",
        detail: { base: { definition: { zh: "释义" } }, theirs: { number: 2, authorName: "other editor" } },
      },
    });
    expect((await textOf(key)).newest.content).toMatchObject({ definition: { zh: "他改的" } });
  });

  it("is not saved twice by the same input", async () => {
    const key = newTerm();
    must(await saveText({ key, basedOn: 0, content: term("六") }, editor));
    expect(must(await saveText({ key, basedOn: 1, content: term("六") }, editor))).toEqual({ number: 1 });
  });

  it.each<[string, Parameters<typeof saveText>[0], string]>([
    ["of another kind", { key: "page/office", basedOn: 0, content: term("七") }, "INVALID"],
    ["that does not exist", { key: "page/elsewhere", basedOn: 0, content: page("甲") }, "INVALID"],
    [
      "with a script for a link",
      { key: "page/office", basedOn: 1, content: page("[a](javascript:b)") },
      "INVALID",
    ],
    ["to be removed that is fixed", { key: "page/office", basedOn: 1, content: null }, "INVALID"],
    ["to be removed that is not there", { key: "term/nothing", basedOn: 0, content: null }, "NOT_FOUND"],
  ])("%s is refused", async (_, input, code) => {
    // The first of these saves it, the others are refused.
    await saveText({ key: "page/office", basedOn: 0, content: page("乙") }, editor);
    expect(codeOf(await saveText(input, editor))).toBe(code);
  });

  it("of a word that the glossary has is refused", async () => {
    must(await saveText({ key: newTerm(), basedOn: 0, content: term("八") }, editor));
    expect(codeOf(await saveText({ key: newTerm(), basedOn: 0, content: term("八") }, editor))).toBe(
      "INVALID",
    );
  });

  it.each<[string, ReturnType<typeof page>]>([
    ["without its English", page("全文", "")],
    ["without a title in English", { ...page("全文"), title: { zh: "题", en: "" } }],
  ])("is kept as a draft %s, but not submitted", async (_, content) => {
    const { newest } = (await findText(reader(), "page/methodology")) ?? { newest: { number: 0 } };
    const { number } = must(
      await saveText({ key: "page/methodology", basedOn: newest.number, content }, editor),
    );
    expect(codeOf(await submitText({ key: "page/methodology", number }, editor))).toBe("NOT_READY");
  });

  it.each(["2027-02-30", "2027-13", ""])("with the date %j is not submitted", async (date) => {
    const key: TextKey = "calendar/2025";
    const { newest } = (await findText(reader(), key)) ?? { newest: { number: 0 } };
    const content = { kind: "calendar" as const, date, note: { zh: "", en: "" } };
    const { number } = must(await saveText({ key, basedOn: newest.number, content }, editor));
    expect(codeOf(await submitText({ key, number }, editor))).toBe("NOT_READY");
  });
});

describe("four eyes", () => {
  it.each([
    ["wrote it", async (key: TextKey) => submitted({ key, content: term(key), by: both })],
    [
      "wrote a draft before the one that is submitted",
      async (key: TextKey) => {
        must(await saveText({ key, basedOn: 0, content: term(key) }, both));
        return submitted({ key, content: term(key, "再改"), basedOn: 1 });
      },
    ],
  ])("bar who %s, whatever their roles", async (_, write) => {
    const submissionId = await write(newTerm());
    expect(codeOf(await approveText({ submissionId }, both))).toBe("FORBIDDEN");
    expect(codeOf(await returnText({ submissionId, reason: "理由" }, both))).toBe("FORBIDDEN");
    must(await approveText({ submissionId }, reviewer));
  });

  it("do not bar who wrote what was approved before", async () => {
    const key = newTerm();
    await approved({ key, content: term("九"), by: both });
    const submissionId = await submitted({ key, content: term("九", "改"), basedOn: 1 });
    must(await approveText({ submissionId }, both));
  });

  it("bar nobody's rights: roles are asked first", async () => {
    const submissionId = await submitted({ key: newTerm(), content: term("十") });
    expect(codeOf(await approveText({ submissionId }, editor))).toBe("FORBIDDEN");
    expect(codeOf(await approveText({ submissionId }, administrator))).toBe("FORBIDDEN");
    expect(codeOf(await saveText({ key: newTerm(), basedOn: 0, content: term("百") }, reviewer))).toBe(
      "FORBIDDEN",
    );
    expect(codeOf(await releaseTexts({ note: "", expected: "" }, reviewer))).toBe("FORBIDDEN");
  });
});

describe("the database refuses", () => {
  let db: OtherProgram;
  let waiting: string;
  beforeAll(async () => {
    db = await openOtherProgram();
    waiting = await submitted({ key: newTerm(), content: term("千") });
    must(await saveText({ key: "term/draft-only", basedOn: 0, content: term("万") }, editor));
    await approved({ key: newTerm(), content: term("亿") });
    must(await publish());
    await approved({ key: newTerm(), content: term("兆") });
    must(await publish());
  });

  it("a decision of who wrote the text", async () => {
    const decide = `INSERT INTO "SiteTextDecision" VALUES (?, 'approved', NULL, 'editor', 'editor', '2026-01-01')`;
    await expect(db.run(decide, waiting)).rejects.toThrow("of one's own");
  });

  it("a second submission while one waits, and one of an older draft", async () => {
    const submit = `INSERT INTO "SiteTextSubmission" SELECT 'again', "revisionId", 'e', 'e', "at" FROM "SiteTextSubmission" WHERE "id" = ?`;
    await expect(db.run(submit, waiting)).rejects.toThrow("waits for a decision");
    const older = `INSERT INTO "SiteTextRevision" SELECT 'newer', "text", 99, '', 'e', 'e', "at" FROM "SiteTextRevision"
      WHERE "text" = 'term/draft-only'`;
    const ofOlder = `INSERT INTO "SiteTextSubmission" SELECT 'old', "id", 'e', 'e', "at" FROM "SiteTextRevision"
      WHERE "text" = 'term/draft-only' AND "number" = 1`;
    await db.exec("BEGIN");
    await db.exec(older);
    await expect(db.exec(ofOlder)).rejects.toThrow("of an older revision");
    await db.exec("ROLLBACK");
  });

  it("to publish what nobody approved, or to add to what is published", async () => {
    const newest = `(SELECT "id" FROM "SiteTextsRelease" ORDER BY "number" DESC LIMIT 1)`;
    const add = `INSERT INTO "SiteTextsReleaseItem" SELECT ${newest}, "text", "id" FROM "SiteTextRevision" WHERE "text" = 'term/draft-only'`;
    await expect(db.exec(add)).rejects.toThrow("without an approval");
    const first = `(SELECT "id" FROM "SiteTextsRelease" WHERE "number" = 1)`;
    const toOlder = `INSERT INTO "SiteTextsReleaseItem" SELECT ${first}, i."text", i."revisionId" FROM "SiteTextsReleaseItem" i
      WHERE i."releaseId" = ${newest} AND i."text" NOT IN (SELECT "text" FROM "SiteTextsReleaseItem" WHERE "releaseId" = ${first}) LIMIT 1`;
    await expect(db.exec(toOlder)).rejects.toThrow("of an older release");
  });
});

describe("readers", () => {
  it("see what is published, and no draft, submission or approval before that", async () => {
    const key: TextKey = "page/licence";
    await approved({ key, content: page("第一稿") });
    expect(await sitePageText("licence")).toBeNull();
    must(await publish());
    expect(await sitePageText("licence")).toMatchObject({ body: { zh: "第一稿" } });
    must(await saveText({ key, basedOn: 1, content: page("第二稿") }, editor));
    await submitted({ key, content: page("第三稿"), basedOn: 2 });
    expect(await sitePageText("licence")).toMatchObject({ body: { zh: "第一稿" } });
    const submission = (await textOf(key)).waiting!;
    must(await approveText({ submissionId: submission.id }, reviewer));
    expect(JSON.stringify(await siteTexts())).not.toMatch(/第[二三]稿/);
    expect((await siteContents()).pages.map(({ page: name }) => name)).toContain("licence");
  });

  it("find every version as it was, with its hash, and what the next one changed", async () => {
    const before = (await siteTexts())!.version;
    const document = await siteVersionDocument(before);
    must(await publish());
    await approved({
      key: "calendar/2030",
      content: { kind: "calendar", date: "2031-03", note: { zh: "", en: "" } },
    });
    const { version } = must(await publish("加了日程"));
    expect(await siteVersionDocument(before)).toBe(document);
    const shown = (await siteVersionText(version))!;
    expect(sha256((await siteVersionDocument(version))!)).toBe(shown.line.contentHash);
    expect(shown.changes).toMatchObject([{ key: "calendar/2030", kind: "added" }]);
    const line = (await siteCalendar()).find(({ year }) => year === 2030);
    expect(line).toMatchObject({ date: "2031-03", since: { version } });
    expect((await sitePageText("licence"))!.since.version).toBe(version - 1);
    expect(await siteVersionText(version + 1)).toBeNull();
  });

  it("do not see any more what was removed, which old versions keep", async () => {
    const key = newTerm();
    await approved({ key, content: term("删") });
    const { version } = must(await publish());
    await approved({ key, content: null, basedOn: 1 });
    must(await publish());
    expect(JSON.stringify(await siteTexts())).not.toContain("删");
    expect(await siteVersionDocument(version)).toContain("删");
  });
});

describe("a release", () => {
  const stampOfNext = async () => {
    const { nextReleaseOf } = await import("./next-release");
    return nextReleaseOf(await findTexts(reader())).stamp;
  };

  it("needs something new, the list that was seen, and from the second on a note", async () => {
    expect(codeOf(await publish())).toBe("NOTHING_TO_DO");
    await approved({ key: newTerm(), content: term("新") });
    const seen = await stampOfNext();
    await approved({ key: newTerm(), content: term("更新") });
    expect(codeOf(await releaseTexts({ note: "改", expected: seen }, administrator))).toBe("CONFLICT");
    expect(codeOf(await publish(""))).toBe("INVALID");
    must(await publish());
  });
});
