import type { Page } from "@playwright/test";
import { accessible } from "./support/accessible";
import { expect, readOnly as test } from "./support/test";

const box = (page: Page) => page.getByRole("combobox", { name: "找填报项、章节、人员、送审" });
const option = (page: Page, name: RegExp) => page.getByRole("option", { name });
const focusedKey = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest<HTMLElement>("[data-place]")?.dataset.place);

async function opened(page: Page, address: string) {
  await page.goto(address);
  await page.waitForLoadState("networkidle");
}

test("/ finds a figure by its value, and Enter leads to the very gap", async ({ as }) => {
  const page = await as.editor();
  await opened(page, "/desk");
  await page.keyboard.press("/");
  await expect(box(page)).toBeFocused();
  await accessible(page);
  await page.keyboard.type("1080");
  await expect(option(page, /科技培训人次.*1080人次.*2023年 8\.3/s)).toBeVisible();
  await accessible(page);
  while (!/training\.people/.test((await focusedOption(page)) ?? "")) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/desk\/reports\/\d{4}\/sections\/8\.3#field-training\.people$/);
  await expect.poll(() => focusedKey(page)).toBe("training.people");
});

const focusedOption = (page: Page) =>
  box(page).evaluate((input) => {
    const id = input.getAttribute("aria-activedescendant");
    return id ? document.getElementById(id)?.getAttribute("href") : null;
  });

test("Ctrl+K finds from inside a gap, and on the same page the focus goes to the gap", async ({ as }) => {
  const page = await as.editor();
  await opened(page, "/desk/reports/2023/sections/8.3");
  await page.getByRole("textbox", { name: "科技培训批次" }).first().focus();
  await page.keyboard.press("/");
  await expect(box(page)).toHaveCount(0);
  await page.keyboard.press("Escape");
  await page.getByRole("textbox", { name: "科技培训批次" }).first().focus();
  await page.keyboard.press("Control+k");
  await expect(box(page)).toBeFocused();
  await page.keyboard.type("training.people 2023");
  await expect(option(page, /科技培训人次/).first()).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(box(page)).toHaveCount(0);
  await expect.poll(() => focusedKey(page)).toBe("training.people");
  await page.keyboard.press("Control+k");
  await page.keyboard.press("Escape");
  await expect(box(page)).toHaveCount(0);
});

test("sections, submissions and people are found by name, people by administrators alone", async ({ as }) => {
  const admin = await as.admin();
  await opened(admin, "/desk/catalogue");
  await admin.getByRole("button", { name: "查找" }).click();
  await box(admin).fill("演示编辑");
  await expect(admin.getByRole("group", { name: "人员" }).getByRole("option")).toHaveCount(1);
  await expect(admin.getByRole("group", { name: "送审" }).getByRole("option").first()).toBeVisible();
  await box(admin).fill("8.4");
  const section = admin.getByRole("group", { name: "章节" }).getByRole("option").first();
  await expect(section).toContainText("2024年");
  await section.click();
  await expect(admin).toHaveURL(/\/desk\/reports\/2024\/sections\/8\.4$/);

  const editor = await as.editor();
  await opened(editor, "/desk");
  await editor.keyboard.press("Control+k");
  await box(editor).fill("演示审核");
  await expect(editor.getByRole("status").filter({ hasText: "没有找到" })).toBeVisible();
  expect((await editor.request.get("/api/desk/find?q=演示编辑")).status()).toBe(200);
});

test("a switch turns / off, and Ctrl+K goes on", async ({ as }) => {
  const page = await as.editor();
  await opened(page, "/desk/account");
  await page.getByRole("checkbox").last().uncheck();
  await opened(page, "/desk");
  await page.keyboard.press("/");
  await page.keyboard.press("Control+k");
  await expect(box(page)).toHaveValue("");
});

test("it fits a phone, in both languages and both colours", async ({ as }) => {
  const page = await as.editor();
  await page.setViewportSize({ width: 390, height: 844 });
  for (const [prefix, colorScheme] of [
    ["", "light"],
    ["/en", "dark"],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await opened(page, `${prefix}/desk`);
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox").fill("training");
    await expect(page.getByRole("option").first()).toBeVisible();
    await accessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  }
});
