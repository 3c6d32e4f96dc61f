import { createTranslator } from "next-intl";
import { expect, it } from "vitest";
import { namedMessages } from "./named-messages";

const office = { reportName: { zh: "科技年报", en: "Science Report" }, shortName: null, demonstration: true };

it("are made once, and again when the office is called otherwise", async () => {
  const first = await namedMessages("zh", office);
  expect(await namedMessages("zh", { ...office })).toBe(first);
  const renamed = { ...office, reportName: { zh: "创新年报", en: "Innovation Report" } };
  const titleOf = async (names: typeof office, locale: "zh" | "en") =>
    createTranslator({ locale, messages: await namedMessages(locale, names) })("public.site.title");
  expect(await titleOf(renamed, "zh")).toBe("创新年报");
  expect(await titleOf(renamed, "en")).toBe("Innovation Report");
  expect(await titleOf(office, "zh")).toBe("科技年报");
  expect((await namedMessages("zh", { ...office, demonstration: false })).desk.shell.demo).toBe("");
});
