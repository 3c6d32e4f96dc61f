import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import en from "@/lib/platform/i18n/messages/en/public.json";
import desk from "@/lib/platform/i18n/messages/en/desk.json";
import zhRelease from "@/lib/platform/i18n/messages/zh/release.json";
import { withSiteNames } from "./site-names";

const office = {
  reportName: { zh: "科技年报", en: "Science Report" },
  shortName: { zh: "年报", en: "Report" },
  demonstration: true,
};
const translate = (names: typeof office | (Omit<typeof office, "shortName"> & { shortName: null })) =>
  createTranslator({
    locale: "en",
    messages: withSiteNames({ public: en, desk, release: zhRelease }, names, "en"),
  });

describe("messages with the report's names", () => {
  it("say what the record says", () => {
    const t = translate(office);
    expect(t("public.site.title")).toBe("Science Report");
    expect(t("public.site.description")).toMatch(/^The Science Report, year by year\./);
    expect(t("desk.shell.title")).toBe("Report");
    expect(t("release.feed.title")).toBe("Science Report的发布与更正");
  });

  it("say so too where the build has parsed them", () => {
    const messages = { title: [["reportName"]], counted: [["n", 2, { other: [0, "项", ["shortName"]] }]] };
    expect(withSiteNames(messages, { ...office, shortName: { zh: "{简}", en: "S" } }, "zh")).toEqual({
      title: ["科技年报"],
      counted: [["n", 2, { other: [0, "项", "{简}"] }]],
    });
    expect(withSiteNames({ demo: ["a ", ["n"]] }, { ...office, demonstration: false }, "zh")).toEqual({
      demo: "",
    });
  });

  it("take the name itself where there is no short one", () => {
    expect(translate({ ...office, shortName: null })("desk.shell.title")).toBe("Science Report");
  });

  it.each(["Children's {yearly} <b>report</b>", "'quoted'", "100% & {", "}{", "a ''b'' #c"])(
    "print %s as it is",
    (name) => {
      const t = translate({ ...office, reportName: { zh: name, en: name } });
      expect(t("public.site.title")).toBe(name);
      expect(t("public.site.description")).toContain(`The ${name}, year by year`);
    },
  );

  it("say that the site is a demonstration only where it is one", () => {
    expect(translate(office)("public.footer.demo")).toContain("demonstration");
    expect(translate({ ...office, demonstration: false })("public.footer.demo")).toBe("");
  });
});
