import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import en from "@/lib/platform/i18n/messages/en/tasks.json";
import zh from "@/lib/platform/i18n/messages/zh/tasks.json";
import type { Task } from "@/lib/tasks/task";
import { TaskList } from "./task-list";

vi.mock("@/lib/platform/i18n/navigation", () => ({
  Link: ({ href, children }: { href: string; children: ReactNode }) => <a href={href}>{children}</a>,
}));

const today = "2026-01-10";
const place = {
  year: 2025,
  section: { number: "8.3", title: { zh: "培训", en: "Training" } },
  address: "/a",
};

function textOf(tasks: readonly Task[], locale: "zh" | "en"): string {
  const html = renderToStaticMarkup(
    <NextIntlClientProvider
      locale={locale}
      timeZone="Asia/Shanghai"
      messages={{ tasks: locale === "zh" ? zh : en } as never}
      onError={(error) => {
        throw error;
      }}
    >
      <TaskList tasks={tasks} today={today} />
    </NextIntlClientProvider>,
  );
  return html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
}

describe("a task reads", () => {
  it.each<[Task, string, string]>([
    [
      { kind: "returned", ...place, count: 3, by: "周宁", reason: "请附统计表" },
      "已退回 2025年 8.3 培训 3 处 周宁：请附统计表",
      "Returned 8.3 Training, 2025 3 fields 周宁: 请附统计表",
    ],
    [
      { kind: "overdue", ...place, empty: 2, draft: 1, dueOn: "2026-01-07", days: -3 },
      "已逾期 2025年 8.3 培训 逾期 3 天，未填 2 处，待送审 1 处",
      "Overdue 8.3 Training, 2025 3 days overdue, 2 empty, 1 to submit",
    ],
    [
      { kind: "soon", ...place, empty: 0, draft: 1, dueOn: "2026-01-11", days: 1 },
      "将到期 2025年 8.3 培训 明天截止，待送审 1 处",
      "Due soon 8.3 Training, 2025 due tomorrow, 1 to submit",
    ],
    [
      { kind: "comment", ...place, count: 1, by: "周宁", body: "请核对" },
      "意见 2025年 8.3 培训 1 条等您答复 周宁：请核对",
      "Comments 8.3 Training, 2025 1 waits for your answer 周宁: 请核对",
    ],
    [
      { kind: "review", ...place, count: 16, by: "李编辑", at: "2026-01-07T17:00:00Z" },
      "待审核 2025年 8.3 培训 16 处，李编辑送审，已等 2 天",
      "To review 8.3 Training, 2025 16 fields, submitted by 李编辑, waiting for 2 days",
    ],
    [
      {
        ...{ kind: "answered", ...place, count: 3, department: "上海市教委" },
        part: { zh: "科普活动", en: "Popular science" },
      },
      "待采纳 2025年 8.3 培训 上海市教委报来 3 项，等您采纳或退回 科普活动",
      "To accept 8.3 Training, 2025 3 figures from 上海市教委, to accept or return Popular science",
    ],
    [
      {
        kind: "question",
        ...place,
        count: 2,
        sentence: { zh: "比上年多九倍。", en: "Nine times last year." },
      },
      "须说明 2025年 8.3 培训 2 处等您说明 比上年多九倍。",
      "To explain 8.3 Training, 2025 2 wait for a reason Nine times last year.",
    ],
    [
      { kind: "late", ...place, left: 5, editors: ["张三", "李四"], dueOn: "2026-01-09", days: -1 },
      "逾期 2025年 8.3 培训 逾期 1 天，还有 5 处没有送审 由张三和李四填报",
      "Late 8.3 Training, 2025 1 day overdue, 5 fields are not submitted Filled in by 张三 and 李四",
    ],
    [
      { kind: "release", year: 2023, changes: 2, address: "/a" },
      "可发布 2023年报告 2 项修改已批准，还没有发布",
      "To release Report of 2023 2 approved changes are not released",
    ],
    [
      {
        kind: "siteReturned",
        name: { zh: "编制方法", en: "Methodology" },
        by: "周宁",
        reason: "请补英文",
        address: "/a",
      },
      "站点已退回 编制方法 周宁：请补英文",
      "Site: returned Methodology 周宁: 请补英文",
    ],
    [
      {
        ...{ kind: "siteReview", name: { zh: "人次", en: "attendances" }, by: "李编辑" },
        ...{ at: "2026-01-07T17:00:00Z", address: "/a" },
      },
      "站点待审核 人次 李编辑送审，已等 2 天",
      "Site: to review attendances submitted by 李编辑, waiting for 2 days",
    ],
    [
      { kind: "siteRelease", count: 2, address: "/a" },
      "站点可发布 站点文字 2 篇已批准，还没有发布",
      "Site: to release Site texts 2 approved texts are not released",
    ],
    [
      { kind: "invitation", name: "王伟", address: "/a" },
      "邀请 王伟 邀请链接已过期，还没有登录过",
      "Invitation 王伟 The invitation has lapsed and was never used",
    ],
    [
      { kind: "enter", ...place, empty: 4, dueOn: "2026-01-20" },
      "未填 2025年 8.3 培训 4 处，1月20日截止",
      "Empty 8.3 Training, 2025 4 fields, due on January 20",
    ],
    [
      { kind: "submit", ...place, draft: 4, dueOn: null },
      "待送审 2025年 8.3 培训 4 处，都已填好",
      "To submit 8.3 Training, 2025 4 fields, all filled in",
    ],
  ])("$kind", (task, inChinese, inEnglish) => {
    expect(textOf([task], "zh")).toContain(inChinese);
    expect(textOf([task], "en")).toContain(inEnglish);
  });
});

it("says when there is nothing to do", () => {
  expect(textOf([], "zh")).toContain("现在没有要您处理的。");
});

it("folds away all but seven tasks of a kind", () => {
  const many = Array.from({ length: 9 }, (_, n): Task => ({
    kind: "invitation",
    name: `王${n}`,
    address: "/a",
  }));
  const text = textOf(many, "zh");
  expect(text.indexOf("另有 2 项")).toBeGreaterThan(text.indexOf("王6"));
  expect(text.indexOf("另有 2 项")).toBeLessThan(text.indexOf("王7"));
});
