import type { Page } from "@playwright/test";
import { accessible } from "./support/accessible";
import { expect, readOnly, test } from "./support/test";

const toDo = (page: Page) => page.getByRole("region", { name: "需要我处理" });
const kind = (page: Page, name: string) =>
  toDo(page)
    .locator("section")
    .filter({ has: page.getByRole("heading", { name, exact: true }) });
const menu = (page: Page, name: RegExp) =>
  page.getByRole("navigation", { name: "工作区" }).getByRole("link", { name });
const focusedKey = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest<HTMLElement>("[data-place]")?.dataset.place);

readOnly("an editor's desk begins with what was returned, and each line leads to its gap", async ({ as }) => {
  const editor = await as.editor();
  await editor.goto("/desk");
  await expect(toDo(editor).getByRole("heading", { level: 3 }).first()).toHaveText("已退回");
  await expect(kind(editor, "已退回")).toContainText(/2024年 8\.2.*\d+ 处.*演示审核：/s);
  await expect(kind(editor, "已逾期")).toContainText(/2024年 8\.2.*逾期 \d+ 天/s);
  await expect(editor.getByText(/错误 \d+/)).toHaveCount(0);
  await expect(menu(editor, /我的工作\s*，\d+ 件等您处理/)).toBeVisible();
  await accessible(editor);

  for (const name of ["已退回", "意见", "须说明"]) {
    await editor.goto("/desk");
    const link = kind(editor, name).getByRole("link").first();
    const key = (await link.getAttribute("href"))?.replace(/^.*#(field|words)-/, "");
    await link.click();
    await expect(editor).toHaveURL(new RegExp(`#(field|words)-${key}$`));
    if (name !== "须说明") await expect.poll(() => focusedKey(editor), name).toBe(key);
  }
});

readOnly("the sections stand below as bars, which say in words how far they are", async ({ as }) => {
  const editor = await as.editor();
  await editor.goto("/desk");
  const bars = editor.getByRole("region", { name: "2024年：我负责的章节" });
  await expect(bars.getByRole("img").first()).toHaveAccessibleName(
    /已批准 \d+，审核中 \d+，待送审 \d+，已退回 \d+，未填 \d+/,
  );
  await bars.getByRole("link", { name: /全部章节/ }).click();
  await expect(editor.getByRole("columnheader", { name: "待送审" })).toBeVisible();
  await expect(editor.getByRole("row", { name: /8\.2/ })).toContainText("已逾期");
});

readOnly("an administrator sees who is late, and where there is nothing to do it says so", async ({ as }) => {
  const admin = await as.admin();
  await admin.goto("/desk");
  await expect(kind(admin, "逾期")).toContainText(/2024年 8\.2.*由.*演示编辑.*填报/s);
  await accessible(admin);
  const reviewer = await as.reviewer();
  await reviewer.goto("/desk");
  await expect(toDo(reviewer)).toContainText("现在没有要您处理的。");
  await accessible(reviewer);
});

readOnly("who is signed in stands on every page of the desk", async ({ as }) => {
  const editor = await as.editor();
  for (const page of ["/desk", "/desk/reports/2023/sections/8.3", "/desk/reviews", "/desk/catalogue"]) {
    await editor.goto(page);
    await expect(editor.getByRole("link", { name: "账户：演示编辑" })).toBeVisible();
  }
});

test("one press signs out, on a phone too", async ({ as, site }) => {
  const editor = await as.editor();
  await editor.setViewportSize({ width: 390, height: 844 });
  await editor.goto("/desk/reports/2023/sections/8.3");
  await editor.waitForLoadState("networkidle");
  await editor.getByRole("button", { name: "退出", exact: true }).click();
  await expect(editor).toHaveURL(`${site.url}/`);
  await editor.goto("/desk");
  await expect(editor).toHaveURL(/\/sign-in/);
});

test.describe("with an approved change", () => {
  test.use({ siteOptions: { template: "changed" } });

  test("an administrator is told of the year that has it", async ({ as }) => {
    const admin = await as.admin();
    await admin.goto("/desk");
    await expect(kind(admin, "可发布")).toContainText("2023年报告2 项修改已批准，还没有发布");
    await kind(admin, "可发布").getByRole("link").click();
    await expect(admin).toHaveURL(/\/desk\/releases/);
  });
});

test.describe("the next morning", () => {
  test.use({ siteOptions: { hasMovableClock: true } });

  test("whoever fills in a section that is due within a week is reminded of it", async ({ as, site }) => {
    const nine = new Date();
    nine.setUTCDate(nine.getUTCDate() + 1);
    await site.restart(nine.setUTCHours(1, 0, 0, 0) - Date.now());
    const editor = await as.editor();
    const reminder = editor.getByRole("listitem").filter({ hasText: /2024年报告8\.3《.*》.*截止/ });
    await expect(async () => {
      await editor.goto("/desk/notices");
      await expect(reminder).toHaveCount(1, { timeout: 500 });
    }).toPass();
    await reminder.getByRole("link").click();
    await expect(editor).toHaveURL(/\/desk\/reports\/2024\/sections\/8\.3$/);
  });
});
