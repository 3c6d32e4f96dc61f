import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { unboundId } from "@/lib/entry/findings/answers";
import { addComment, resolveComment } from "@/lib/entry/comments/commands";
import { answerFinding } from "@/lib/entry/findings/answer-finding";
import { districts } from "@/lib/outline/districts";
import { addField, hideField } from "@/lib/outline/editing/fields";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import { type Checked, findingsAt, openCheckedReport } from "./checklist.test-data";
import { type ChecklistCode, type ChecklistLine, isBlocking } from "./line";

let small: SmallReport;
let report: Checked;
beforeAll(async () => {
  small = await openSmallReport();
});
beforeEach(async () => {
  report = await openCheckedReport(small);
});

async function lineOf(code: ChecklistCode, key: string | null): Promise<ChecklistLine | null> {
  return (await report.lines()).find((line) => line.code === code && line.key === key) ?? null;
}

const answer = async (key: string, findingId: string) =>
  must(await answerFinding({ fieldId: report.fieldId(key), findingId, reason: "已核对" }, report.editor));

async function comment(): Promise<void> {
  const remark = { fieldId: report.fieldId("part"), replyToId: null, body: "请核对" };
  must(await addComment(remark, small.reviewer));
}

async function resolve(): Promise<void> {
  const [comment] = await report.commentsOf("part");
  must(await resolveComment({ commentId: comment ?? "" }, small.reviewer));
}

async function editionBefore(printed: string): Promise<void> {
  await report.enter("forum.edition", printed);
  await report.approve("2");
  report = await openCheckedReport(small);
}

async function addDistricts(): Promise<void> {
  const { year, sectionId, placesId } = report;
  for (const [district, label] of Object.entries(districts).slice(1)) {
    const place = { year, sectionId: sectionId("2"), blockId: placesId, indicator: null, required: false };
    const field = { ...place, key: `text.${district}`, basis: "unstated" as const, label };
    must(await addField(field, small.administrator));
  }
}

type Case = {
  code: ChecklistCode;
  level: ChecklistLine["level"];
  key: string | null;
  why: string;
  cause: () => Promise<unknown>;
  fix: () => Promise<unknown>;
};

const nothing = async () => undefined;

const cases: Case[] = [
  {
    code: "EMPTY",
    level: "todo",
    key: "total",
    why: "a required field that is empty, until one of the four blanks says why",
    cause: nothing,
    fix: () => report.enter("total", "未统计"),
  },
  {
    code: "EMPTY",
    level: "todo",
    key: "total",
    why: "a required field that was emptied again",
    cause: () => report.enter("total", "10批").then(() => report.enter("total", "")),
    fix: () => report.enter("total", "零"),
  },
  {
    code: "UNAPPROVED",
    level: "todo",
    key: "total",
    why: "a required value that is not approved",
    cause: () => report.enter("total", "10批"),
    fix: () => report.approve("1"),
  },
  {
    code: "UNAPPROVED",
    level: "warning",
    key: "part",
    why: "an optional value that is not approved",
    cause: () => report.enter("part", "10人次"),
    fix: () => report.approve("1"),
  },
  {
    code: "UNAPPROVED",
    level: "warning",
    key: "total",
    why: "a change after an approved value",
    cause: () =>
      report
        .enter("total", "10批")
        .then(() => report.approve("1"))
        .then(() => report.enter("total", "11批")),
    fix: () => report.approve("1"),
  },
  {
    code: "UNANSWERED",
    level: "error",
    key: "total",
    why: "parts that do not make the total, until a reason is given",
    cause: () =>
      report
        .enter("total", "10批")
        .then(() => report.enter("part", "3批"))
        .then(() => report.enter("other", "4批")),
    fix: async () => answer("total", (await findingsAt(report, "total"))[0]?.id ?? ""),
  },
  {
    code: "BLANK_IN_SENTENCE",
    level: "error",
    key: "text.words",
    why: "an awaited value that a sentence would print, until the words do without it",
    cause: () =>
      report.enter("part", "待报").then(() => report.enter("text.words", "培训{total}，人数{part}")),
    fix: () => report.enter("text.words", "培训{total}"),
  },
  {
    code: "BLANK_IN_SENTENCE",
    level: "warning",
    key: "text.words",
    why: "another blank that a sentence would print, until somebody answers for it",
    cause: () =>
      report.enter("part", "未统计").then(() => report.enter("text.words", "培训{total}，人数{part}")),
    fix: () => answer("text.words", "blank:text.words,part:未统计"),
  },
  {
    code: "UNANSWERED",
    level: "error",
    key: "total",
    why: "an approved total whose part was changed and approved in another section",
    cause: async () => {
      for (const [key, typed] of [
        ["total", "10批"],
        ["part", "6批"],
        ["other", "4批"],
      ] as const)
        await report.enter(key, typed);
      await report.approve("1");
      await report.approve("2");
      expect(await lineOf("UNANSWERED", "total")).toBeNull();
      await report.enter("other", "5批");
      await report.approve("2");
    },
    fix: () => report.enter("other", "4批").then(() => report.approve("2")),
  },
  {
    code: "UNBOUND",
    level: "error",
    key: "text.words",
    why: "a number in a sentence, until somebody says why it is not a figure",
    cause: () => report.enter("text.words", "另设会场12个"),
    fix: () => answer("text.words", unboundId("12个")),
  },
  {
    code: "CONTRADICTING",
    level: "error",
    key: "text.words",
    why: "a number that differs from its figure, until the figure is used in its place",
    cause: () => report.enter("total", "24批").then(() => report.enter("text.words", "全年training共25批")),
    fix: () => report.enter("text.words", "全年training共{total}"),
  },
  {
    code: "CONTRADICTING",
    level: "error",
    key: "text.words",
    why: "such a number, until somebody says that something else is meant",
    cause: () => report.enter("total", "24批").then(() => report.enter("text.words", "全年training共25批")),
    fix: () => answer("text.words", unboundId("25批")),
  },
  {
    code: "BROKEN_REFERENCE",
    level: "todo",
    key: "text.words",
    why: "a sentence whose optional figure has no value yet",
    cause: () => report.enter("text.words", "第{spare}次"),
    fix: () => report.enter("spare", "3届"),
  },
  {
    code: "BROKEN_REFERENCE",
    level: "error",
    key: "text.words",
    why: "an approved sentence whose optional figure has no value",
    cause: async () => {
      await report.enter("total", "10批");
      await report.enter("text.words", "第{spare}次");
      await report.approve("1");
    },
    fix: async () => {
      await report.enter("spare", "3届");
      await report.approve("1");
    },
  },
  {
    code: "BROKEN_REFERENCE",
    level: "error",
    key: "text.words",
    why: "a sentence whose figure is hidden this year",
    cause: async () => {
      await report.enter("text.words", "共{total}");
      const hide = { year: report.year, fieldId: report.fieldId("total"), hidden: true };
      must(await hideField(hide, small.administrator));
    },
    fix: () => report.enter("text.words", "与上年持平"),
  },
  {
    code: "EDITION_GAP",
    level: "warning",
    key: "forum.edition",
    why: "an edition that skips one",
    cause: () => editionBefore("第15届").then(() => report.enter("forum.edition", "第17届")),
    fix: () => report.enter("forum.edition", "第16届"),
  },
  {
    code: "EDITION_GAP",
    level: "warning",
    key: "forum.edition",
    why: "an edition that repeats, until a reason is given",
    cause: () => editionBefore("第15届").then(() => report.enter("forum.edition", "第15届")),
    fix: async () => answer("forum.edition", (await findingsAt(report, "forum.edition"))[0]?.id ?? ""),
  },
  {
    code: "MISSING_DISTRICT",
    level: "warning",
    key: null,
    why: "fifteen districts without a paragraph, until each has one",
    cause: nothing,
    fix: addDistricts,
  },
  {
    code: "UNRESOLVED",
    level: "warning",
    key: "part",
    why: "a comment that is not resolved",
    cause: comment,
    fix: resolve,
  },
  {
    code: "NO_SOURCE",
    level: "warning",
    key: "total",
    why: "a figure without a source",
    cause: () => report.enter("total", "10批", ""),
    fix: () => report.enter("total", "10批", "统计年报"),
  },
];

describe("the publishing checklist", () => {
  it.each(cases)("$code: $why", async ({ code, key, level, cause, fix }) => {
    await cause();
    expect(await lineOf(code, key)).toMatchObject({ code, key, level });
    await fix();
    expect(await lineOf(code, key)).toBeNull();
  });

  it("has nothing wrong in a year that nobody has touched: what is not filled in is to do", async () => {
    const lines = await report.lines();
    expect(lines.filter(({ level }) => level === "error")).toEqual([]);
    expect(lines.filter(isBlocking).map(({ code }) => code)).toEqual(["EMPTY"]);
  });

  it("asks for words where a sentence is not written, and for a value or a blank where a figure is missing", async () => {
    const { year, sectionId, placesId: blockId } = report;
    const place = { year, sectionId: sectionId("2"), blockId, indicator: null, basis: "unstated" as const };
    const field = { ...place, key: "text.unwritten", required: true, label: null };
    must(await addField(field, small.administrator));
    expect((await lineOf("EMPTY", "text.unwritten"))?.sentence.zh).toMatch(/^尚未成文。/);
    expect((await lineOf("EMPTY", "total"))?.sentence.zh).toMatch(/^尚未填报。/);
  });

  it.each([
    ["draft", "尚未送审"],
    ["under review", "正在审核"],
  ])("names the state of what is not approved: %s", async (state, words) => {
    await report.enter("total", "10批");
    if (state === "under review") await report.submit("1");
    expect((await lineOf("UNAPPROVED", "total"))?.sentence.zh).toContain(words);
  });

  it("checks what would be released: no numbers in a draft that follows an approved sentence", async () => {
    await report.enter("text.words", "与上年持平");
    await report.approve("1");
    await report.enter("text.words", "另设会场12个");
    expect(await lineOf("UNBOUND", "text.words")).toBeNull();
    expect(await lineOf("UNAPPROVED", "text.words")).toMatchObject({ level: "warning" });
  });

  it("names a figure that is hidden, by its name and not by its key", async () => {
    await report.enter("text.words", "共{total}");
    const hide = { year: report.year, fieldId: report.fieldId("total"), hidden: true };
    must(await hideField(hide, small.administrator));
    const broken = (await report.lines()).filter(({ code }) => code === "BROKEN_REFERENCE");
    expect(broken.map(({ sentence }) => sentence.zh)).toEqual([
      expect.stringContaining("句子引用的〔training.batches〕"),
    ]);
  });

  it("requires a source of a zero but of no other blank", async () => {
    await report.enter("total", "未统计", "");
    expect(await lineOf("NO_SOURCE", "total")).toBeNull();
    await report.enter("total", "零", "");
    expect(await lineOf("NO_SOURCE", "total")).not.toBeNull();
  });

  it("names which districts are missing, and which edition was expected", async () => {
    expect((await lineOf("MISSING_DISTRICT", null))?.sentence.zh).toMatch(/缺15个：黄浦区、静安区.*崇明区。/);
    await editionBefore("第15届");
    await report.enter("forum.edition", "第17届");
    expect((await lineOf("EDITION_GAP", "forum.edition"))?.sentence.zh).toContain("应为第16届");
  });

  it("says to which event a figure of an event belongs, and nothing of that for others", async () => {
    await report.enter("forum.edition", "第17届", "");
    await report.enter("total", "10批", "");
    expect((await lineOf("NO_SOURCE", "forum.edition"))?.event).toMatchObject({ zh: "论坛" });
    expect((await lineOf("NO_SOURCE", "total"))?.event).toBeNull();
  });

  it("is empty for a report without problems", async () => {
    await addDistricts();
    await report.enter("total", "10批");
    await report.approve("1");
    expect(await report.lines()).toEqual([]);
  });
});
