import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it, vi } from "vitest";
import type { YearWork } from "@/lib/entry/progress/work";
import en from "@/lib/platform/i18n/messages/en/desk.json";
import zh from "@/lib/platform/i18n/messages/zh/desk.json";
import { ProgressList } from "./progress-list";

vi.mock("@/lib/platform/i18n/navigation", () => ({
  Link: ({ href, children }: { href: string; children: ReactNode }) => <a href={href}>{children}</a>,
}));

const counts = { empty: 4, returned: 1, draft: 2, submitted: 3, approved: 10 };
const title = { zh: "培训", en: "Training" };
const work: YearWork = {
  year: 2025,
  title: { zh: "2025报告", en: "Report 2025" },
  sections: [
    { number: "8.3", title, dueOn: "2026-01-09", urgency: "overdue", statusCounts: counts, isMine: true },
  ],
};

function html(locale: "zh" | "en", of = work): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider
      locale={locale}
      timeZone="Asia/Shanghai"
      messages={{ desk: locale === "zh" ? zh : en } as never}
      onError={(error) => {
        throw error;
      }}
    >
      <ProgressList work={of} />
    </NextIntlClientProvider>,
  );
}

it("says beside the bar how far a section is, and that it is overdue though a field was returned", () => {
  expect(html("zh")).toContain("已批准 10，审核中 3，待送审 2，已退回 1，未填 4");
  expect(html("zh")).toMatch(/10 \/ 20 已批准.*已逾期.*1月9日截止/s);
  expect(html("en")).toMatch(/10 \/ 20 approved.*overdue.*due Jan 9/s);
});

it("draws the parts one after the other, the finished ones first", () => {
  const parts = [...html("zh").matchAll(/data-status="(\w+)" x="(\d+)" width="(\d+)"/g)].map((part) =>
    part.slice(1),
  );
  expect(parts).toEqual([
    ["approved", "0", "10"],
    ["submitted", "10", "3"],
    ["draft", "13", "2"],
    ["returned", "15", "1"],
  ]);
});

it("tells one's own sections from all of a year", () => {
  const others = { ...work, sections: work.sections.map((section) => ({ ...section, isMine: false })) };
  expect([html("zh"), html("zh", others)]).toEqual([
    expect.stringContaining("2025年：我负责的章节"),
    expect.stringContaining("2025年：各章节"),
  ]);
});
