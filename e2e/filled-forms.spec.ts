import type { Page } from "@playwright/test";
import { expect, readOnly as test } from "./support/test";

/** Reads what the inputs of the page's forms show, by name and, among those that share one, by value. */
const shown = (page: Page) =>
  page.locator("main form fieldset").evaluateAll((groups) => {
    const inputs = groups.flatMap((group) => [
      ...group.querySelectorAll<HTMLInputElement>("input[name], select[name], textarea[name]"),
    ]);
    return [...new Set(inputs)].map((input) =>
      input.type === "checkbox" ? [input.name, input.value, input.checked] : [input.name, input.value],
    );
  });

const records = {
  "the office": () => "/desk/office",
  "an indicator": () => "/desk/catalogue/indicators/training.people",
  topics: () => "/desk/catalogue/topics",
  series: () => "/desk/catalogue/series",
  "a person": (page: Page) =>
    page.goto("/desk/people").then(async () => {
      const link = page.locator("main").getByRole("link", { name: "演示审核" });
      return (await link.getAttribute("href")) ?? "";
    }),
  "an invitation": () => "/desk/people/invite",
};

for (const [name, addressOf] of Object.entries(records)) {
  test(`the form of ${name} shows its values before any script has run`, async ({ as, browser, site }) => {
    const admin = await as.admin();
    const address = await addressOf(admin);
    await admin.goto(address);
    await expect(admin.locator("main form fieldset:disabled")).toHaveCount(0);
    const values = await shown(admin);
    expect(values.filter(([, value]) => value !== "").length).toBeGreaterThan(0);

    const storageState = await admin.context().storageState();
    const options = { baseURL: site.url, locale: "zh-CN", javaScriptEnabled: false, storageState };
    const context = await browser.newContext(options);
    const plain = await context.newPage();
    await plain.goto(address);
    expect(await shown(plain)).toEqual(values);
    await context.close();
  });
}
