import type { Locator, Page } from "@playwright/test";
import { gap } from "./support/gap";
import { expect, test } from "./support/test";

const section = "/desk/reports/2024/sections/8.3";

/** What is typed into a field that is empty, and into one whose value the checks hold for a slip. */
const typed: Record<string, string> = {
  "cooperation.funding": "1460万元",
  "cooperation.institute-partners": "喀什地区科学技术局",
  "cooperation.joint-institutes": "沪喀科技协同创新中心",
  "cooperation.demonstration-titles": "沪喀科技合作示范点",
  "outreach.projects": "近百个",
};

const focusedKey = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.field ?? null);

/** What an input holds, whether it is an input or a stretch of the sentence that can be typed into. */
const textOf = (gap: Locator) =>
  gap.evaluate((element) => ("value" in element ? String(element.value) : (element.textContent ?? "")));

async function pressUntil(page: Page, key: string, isThere: () => Promise<boolean>): Promise<void> {
  for (let n = 0; n < 200 && !(await isThere()); n += 1) await page.keyboard.press(key);
  expect(await isThere()).toBe(true);
}

test("section 8.3 is filled in and submitted with the keyboard alone", async ({ as }) => {
  const page = await as.editor();
  await page.goto(section);
  await page.waitForLoadState("networkidle");
  await pressUntil(page, "Tab", async () => (await focusedKey(page)) !== null);

  const seen: string[] = [];
  for (let key = await focusedKey(page); key !== null;) {
    seen.push(key);
    const input = page.locator(":focus");
    const isEmpty = (await textOf(input)) === "";
    const text = typed[key];
    if (text && (isEmpty || key === "cooperation.funding")) await page.keyboard.type(text);
    else if (isEmpty) await page.keyboard.press("Alt+1");
    const before = await input.evaluate((element) => element.getBoundingClientRect().top);
    await page.keyboard.press("Enter");
    const after = await page.locator(":focus").evaluate((element) => element.getBoundingClientRect().top);
    const next = await focusedKey(page);
    if (next === key && before === after) break;
    key = next;
  }
  expect(new Set(seen).size).toBeGreaterThan(14);

  const status = page.getByRole("status");
  await expect(status).not.toContainText("未填");
  await expect(status).not.toContainText("正在保存");
  await expect(page.getByText("须说明")).toHaveCount(0);

  // ↑ goes back, with the content selected, so that typing replaces it.
  await page.keyboard.press("ArrowUp");
  const selected = await page.evaluate(() => document.getSelection()?.toString() ?? "");
  expect(selected).toBe(await textOf(page.locator(":focus")));

  const submit = page.getByRole("button", { name: /^送审 \d+ 处修改$/ });
  await pressUntil(page, "Tab", () => submit.evaluate((button) => button === document.activeElement));
  await page.keyboard.press("Enter");
  await expect(page.getByText(/演示编辑已送审 \d+ 处，等待审核/)).toBeVisible();
});

test("a warning of high importance asks for a reason before the section can be sent", async ({ as }) => {
  const page = await as.editor();
  await page.goto(section);
  await page.waitForLoadState("networkidle");
  const finding = page.getByText("须说明 · 国内科技合作项目资金").first();
  await expect(finding).toBeVisible();
  await page.getByRole("button", { name: /^送审/ }).click();
  await expect(page.getByText("重要的核对提示没有写明理由")).toBeVisible();

  const reason = page.getByRole("textbox", { name: "若属实，写明理由" }).first();
  await reason.fill("新增两项跨年度重大合作，已与财务处核对");
  await reason.press("Enter");
  await expect(page.getByText("演示编辑已说明：新增两项").first()).toBeVisible();
  await page.getByRole("button", { name: /^送审/ }).click();
  await expect(page.getByText(/演示编辑已送审 \d+ 处，等待审核/)).toBeVisible();
});

test("what was typed and not saved is there again after a reload", async ({ as }) => {
  const page = await as.editor();
  await page.route("**/api/desk/revisions", (route) => route.abort());
  page.on("dialog", (dialog) => dialog.accept());
  await page.goto(section);
  await page.waitForLoadState("networkidle");
  const input = gap(page, "参与展示洽谈的项目");
  await input.fill("近百个");
  await input.press("Enter");
  await expect(page.getByRole("status")).toContainText("未保存 1");
  await page.reload();
  await expect(input).toHaveValue("近百个");
  await expect(page.getByText("已为您恢复").first()).toBeVisible();
  await page.unroute("**/api/desk/revisions");
  await page.getByRole("button", { name: "重试" }).click();
  await expect(page.getByRole("status")).not.toContainText(/未保存|正在保存/);
});
