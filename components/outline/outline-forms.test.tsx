import { NextIntlClientProvider } from "next-intl";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import type { OutlineView } from "@/lib/outline/editing/view";
import enCatalogue from "@/lib/platform/i18n/messages/en/catalogue.json";
import enDesk from "@/lib/platform/i18n/messages/en/desk.json";
import enOutline from "@/lib/platform/i18n/messages/en/outline.json";
import zhCatalogue from "@/lib/platform/i18n/messages/zh/catalogue.json";
import zhDesk from "@/lib/platform/i18n/messages/zh/desk.json";
import zhOutline from "@/lib/platform/i18n/messages/zh/outline.json";
import { FieldForm } from "./field-form";
import { OutlineContextProvider } from "./outline-context";
import { RelationForm } from "./relation-form";
import { SectionForm } from "./section-form";

vi.mock("@/lib/outline/editing/actions", () => ({}));

const section = {
  ...{ id: "s", number: "8.3", title: { zh: "培训", en: "Training" }, topic: { zh: "培训", en: "Training" } },
  ...{ dueOn: null, hidden: false, role: null, isLeftOut: false, leadId: null, blocks: [], unplaced: [] },
};
const view: OutlineView = {
  ...{ year: 2024, title: { zh: "报告", en: "Report" }, state: "open", sections: [section] },
  ...{ fields: {}, dangling: [], relations: [] },
};
const choices = {
  topics: [{ code: "training", name: { zh: "培训", en: "Training" } }],
  ...{ series: [], indicators: [] },
};
const send = () => Promise.resolve(null);

function rendered(form: ReactElement, locale: "zh" | "en"): string {
  const zh = { outline: zhOutline, desk: zhDesk, catalogue: zhCatalogue };
  const en = { outline: enOutline, desk: enDesk, catalogue: enCatalogue };
  const value = { view, choices, send, refusal: null, form: null, show: () => undefined };
  return renderToStaticMarkup(
    <NextIntlClientProvider
      locale={locale}
      timeZone="Asia/Shanghai"
      messages={(locale === "zh" ? zh : en) as never}
      onError={(error) => {
        throw error;
      }}
    >
      <OutlineContextProvider value={value}>{form}</OutlineContextProvider>
    </NextIntlClientProvider>,
  );
}

const row = { kind: "section", id: "s", parent: null, level: 1, isOpen: null, section } as const;

describe.each(["zh", "en"] as const)("the forms of the outline in %s", (locale) => {
  it.each([
    ["a section", <SectionForm key="section" />],
    ["a field", <FieldForm key="field" row={row} />],
    ["a check", <RelationForm key="check" view={view} send={send} onClose={() => undefined} />],
  ])("ask for names and no code: %s", (_, form) => {
    expect(rendered(form, locale)).not.toMatch(/代码|\bcodes?\b|\bkeys?\b/i);
  });

  it("choose no topic for anybody", () => {
    const [, topics = ""] = /<select[^>]*name="topic"[^>]*>(.*?)<\/select>/s.exec(
      rendered(<SectionForm />, locale),
    ) ?? [""];
    expect(/<option value="([^"]*)"/.exec(topics)?.[1]).toBe("");
    expect(topics).not.toContain("selected");
  });
});
