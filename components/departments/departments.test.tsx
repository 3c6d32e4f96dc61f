import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import type { AnswerPage } from "@/lib/departments/answer-page";
import type { HandOverLine, OpenProposals } from "@/lib/departments/hand-over-line";
import type { Proposal } from "@/lib/departments/model";
import type { FormField } from "@/lib/entry/form/form";
import { loadMessages } from "@/lib/platform/i18n/load-messages";
import { AnswerForm } from "./answer-form";
import { AnswerIntro } from "./answer-intro";
import { HandOverForm } from "./hand-over-form";
import { HandOverList } from "./hand-over-list";
import { Proposals } from "./proposals";
import { Reminders } from "./reminders";

vi.mock("@/lib/platform/i18n/navigation", () => ({
  Link: ({ href, children }: { href: string; children: ReactNode }) => <a href={href}>{children}</a>,
  useRouter: () => ({ refresh: () => undefined }),
  usePathname: () => "/",
}));
vi.mock("@/components/ui/use-hydrated", () => ({ useHydrated: () => true }));
const action = vi.hoisted(() => async () => ({ ok: true, value: null }));
vi.mock("@/lib/departments/actions", () => ({
  ...{ answerPartAction: action, handOverPartAction: action, renewLinkAction: action, moveDueAction: action },
  ...{ withdrawPartAction: action, changeDepartmentAction: action },
  ...{ acceptProposalsAction: action, returnProposalsAction: action },
}));

const same = (text: string) => ({ zh: text, en: text });
const proposal: Proposal = {
  ...{
    id: "p",
    number: 1,
    printed: "24批",
    source: "台账",
    quotation: "",
    page: "",
    link: "",
    remark: "已核对",
  },
  ...{ answeredBy: "李静", at: "2026-01-02T03:04:05.000Z" },
  decision: { verdict: "returned", reason: "与台账不符", by: "王伟", at: "2026-01-02T03:04:05.000Z" },
};
const gap = { kind: "quantity", unit: "批", definition: null, ambiguity: null } as const;
const page: AnswerPage = {
  ...{ handOverId: "h", department: "黄浦区科委", contact: "李静", year: 2024, report: same("年报") },
  ...{
    section: { number: "8.3", title: same("培训") },
    part: same("培训"),
    note: "按年报口径",
    madeBy: "王伟",
  },
  ...{ dueOn: "2026-01-31", lastDay: "2026-02-07", units: [] },
  groups: [
    {
      label: null,
      runs: [{ text: "培训" }, { fieldId: "a" }, { text: "。" }],
      gaps: [
        {
          ...gap,
          fieldId: "a",
          name: same("培训批次"),
          previous: { year: 2023, printed: "20批" },
          state: "returned",
          sent: proposal,
        },
        { ...gap, fieldId: "b", name: same("培训人次"), previous: null, state: "accepted", sent: proposal },
      ],
    },
  ],
};
const department = { id: "d", name: "黄浦区科委", contact: "李静", email: "li@annals.test" };
const line: HandOverLine = {
  ...{
    id: "h",
    department,
    section: { number: "8.3", title: same("培训") },
    year: 2024,
    part: same("培训批次"),
  },
  ...{
    dueOn: "2026-01-31",
    lastDay: "2026-02-07",
    state: "open",
    isOverdue: true,
    openedAt: null,
    madeBy: "王伟",
  },
  ...{ counts: { empty: 1, open: 0, returned: 1, accepted: 0 }, isMine: true },
};
const offered: OpenProposals = {
  ...{ handOverId: "h", department: "黄浦区科委", part: same("培训批次") },
  offered: [{ fieldId: "a", name: same("培训批次"), proposal: { ...proposal, decision: null } }],
};
const field = {
  key: "training.batches",
  printed: "23批",
  version: 3,
  previous: { year: 2023, printed: "20批" },
};
const form = { fields: { a: field as FormField } };
const choice = {
  ...{ departments: [department], dueOn: "2026-01-31", today: "2026-01-01", taken: { b: "黄浦区科委" } },
  parts: [
    { label: same("培训"), level: 0, fieldIds: ["a", "b"] },
    { label: same("培训人次"), level: 1, fieldIds: ["b"] },
  ],
};

describe.each(["zh", "en"] as const)("in %s", (locale) => {
  /** Fails on a message that is missing. */
  async function render(children: ReactNode) {
    const messages = await loadMessages(locale);
    const onError = (error: Error) => {
      throw error;
    };
    return renderToStaticMarkup(
      <NextIntlClientProvider {...{ locale, messages, onError }} timeZone="Asia/Shanghai">
        {children}
      </NextIntlClientProvider>,
    );
  }

  it("a department reads what is asked, last year's value, and why something was returned", async () => {
    const html = await render(
      <>
        <AnswerIntro page={page} />
        <AnswerForm page={page} token="t" />
      </>,
    );
    expect(html).toContain("按年报口径");
    expect(html).toMatch(/<mark>24批<\/mark>/);
    expect(html).toContain("20批");
    expect(html).toContain("与台账不符");
    expect(html.match(/aria-label="培训/g)).toHaveLength(1);
  });

  it("an editor sees what was sent beside what stands in the form", async () => {
    const html = await render(<Proposals fields={form.fields} proposals={[offered]} />);
    for (const text of ["23批", "24批", "20批", "台账", "已核对", "#field-training.batches"])
      expect(html).toContain(text);
    expect(await render(<Proposals fields={form.fields} proposals={[]} />)).toBe("");
  });

  it("what a department was asked for already cannot be chosen", async () => {
    const html = await render(<HandOverForm sectionId="s" choice={choice} />);
    expect(
      [...html.matchAll(/<input type="checkbox"[^>]*>/g)].map(([tag]) => tag.includes("disabled")),
    ).toEqual([false, true]);
  });

  it("lists show how far each part is, and whom to remind", async () => {
    const html = await render(
      <>
        <HandOverList lines={[line]} />
        <Reminders reminders={[{ line, text: same("请报送"), mailedAt: "2026-03-13T01:00:00Z" }]} />
      </>,
    );
    expect(html).toContain("黄浦区科委（李静）");
    expect(html).toContain("请报送");
    expect(html).toMatch(/已发邮件提醒：|Reminded by mail: /);
    expect(await render(<Reminders reminders={[]} />)).toBe("");
  });
});
