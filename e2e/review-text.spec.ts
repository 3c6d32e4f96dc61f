import { expect, type Page } from "@playwright/test";
import { accessible } from "./support/accessible";
import { gap } from "./support/gap";
import { live } from "./support/live";
import { approveSeveral, openReview, openTable } from "./support/review";
import { sendForReview } from "./support/send-for-review";
import { test } from "./support/test";

const published = "/desk/reports/2023/sections/8.3";
const open = "/desk/reports/2024/sections/8.3";

/** What the demo's open year has to be told before it can be sent: one of its figures is ten times too high. */
const firstYear = { 国内科技合作项目资金: "1460万元", 科技培训批次: "25" };

/** Types figures of section 8.3 by their names, and submits it. */
async function submit(editor: Page, address: string, typed: Record<string, string>) {
  await editor.goto(address);
  for (const [name, text] of Object.entries(typed)) {
    const input = await live(gap(editor, name));
    await input.fill(text);
    await input.press("Enter");
  }
  await expect(editor.getByRole("status").first()).not.toContainText(/正在保存|未保存|有误/);
  await sendForReview(editor);
  await expect(editor.getByRole("button", { name: "撤回送审" })).toBeVisible();
}

const mark = (page: Page, name: string | RegExp) =>
  page.locator("[data-change]").and(page.getByRole("button", { name }));
const evidence = (page: Page) => page.getByRole("complementary", { name: "这一项的依据和结论" });

/** Presses Tab until something has the focus; returns how many presses it took. */
async function tabsTo(page: Page, isThere: () => Promise<boolean>): Promise<number> {
  for (let presses = 1; presses <= 20; presses++) {
    await page.keyboard.press("Tab");
    if (await isThere()) return presses;
  }
  return Infinity;
}

const hasFocus = (page: Page, selector: string) => () =>
  page.evaluate((sought) => document.activeElement?.matches(sought) ?? false, selector);

test("what changed is marked in the text as it will print, with its evidence beside it", async ({ as }) => {
  await submit(await as.editor(), published, { 科技培训批次: "25", 科技培训人次: "1180" });
  const reviewer = await as.reviewer();
  await openReview(reviewer, /8\.3/);
  const batches = mark(reviewer, /^科技培训批次，从24批改为25批/);
  await expect(batches).toHaveCount(1);
  await expect(reviewer.locator("main li, main p").filter({ has: batches })).toContainText(
    "借助上海科技管理干部学院的培训资源",
  );
  await expect(batches.locator("ins")).toHaveText("25批");
  // The same figure in the table is marked too, and is no second stop.
  await expect(reviewer.locator("tbody ins").filter({ hasText: /^25$/ })).toBeVisible();

  await batches.click();
  await expect(evidence(reviewer)).toContainText("来源：《2023上海科技进步报告》8.3");
  await expect(evidence(reviewer)).toContainText("上次批准24批");
  await expect(evidence(reviewer)).toContainText("超过设定的50%");
  await evidence(reviewer).getByRole("button", { name: "批准“科技培训批次”" }).click();
  await expect(mark(reviewer, /^科技培训批次.*已批准/)).toBeVisible();
  // What waits next has the focus, and its evidence is open.
  await expect(mark(reviewer, /^科技培训人次/)).toBeFocused();
  await expect(evidence(reviewer)).toContainText("从1080人次改为1180人次");
});

test("a reviewer decides without a mouse: few presses to the first change, one for each decision", async ({
  as,
}) => {
  await submit(await as.editor(), published, {
    科技培训批次: "25",
    科技培训人次: "1180",
    签署合作协议的地区: "宁夏回族自治区、云南省",
  });
  const reviewer = await as.reviewer();
  await openReview(reviewer, /8\.3/);
  await expect(reviewer.locator('[data-change][tabindex="0"]')).toHaveCount(1);
  await reviewer.getByRole("heading", { level: 1 }).evaluate((title) => {
    title.tabIndex = -1;
    title.focus();
  });
  expect(await tabsTo(reviewer, hasFocus(reviewer, "[data-change]"))).toBeLessThanOrEqual(7);
  expect(await tabsTo(reviewer, hasFocus(reviewer, "#evidence button, #evidence a"))).toBe(1);
  await reviewer.keyboard.press("Escape");
  await expect(mark(reviewer, /^签署合作协议的地区/)).toBeFocused();

  await reviewer.keyboard.press("j");
  await expect(mark(reviewer, /^科技培训批次/)).toBeFocused();
  await reviewer.keyboard.press("k");
  await reviewer.keyboard.press("a");
  await expect(mark(reviewer, /^科技培训批次/)).toBeFocused();
  await reviewer.keyboard.press("r");
  await expect(reviewer.getByLabel("退回的理由")).toBeFocused();
  await reviewer.keyboard.type("ajkr：请附统计表");
  await reviewer.keyboard.press("Control+Enter");
  await expect(mark(reviewer, /^科技培训批次.*已退回/)).toBeVisible();
  await expect(mark(reviewer, /^科技培训人次/)).toBeFocused();
  await reviewer.keyboard.press("A");
  await expect(reviewer.getByText("没有等待审核的送审")).toBeVisible();
  await expect(reviewer.getByRole("row", { name: /批准 2 · 退回 1/ })).toContainText("ajkr：请附统计表");
});

test("the whole is decided a few presses from the title, however many fields there are", async ({ as }) => {
  await submit(await as.editor(), open, firstYear);
  const reviewer = await as.reviewer();
  for (const openView of [openReview, openTable]) {
    await openView(reviewer, /8\.3/);
    expect(await reviewer.locator("[data-change]").count()).toBeGreaterThan(1);
    await reviewer.getByRole("link", { name: "跳到整份的结论" }).focus();
    await reviewer.keyboard.press("Enter");
    const isApproval = () =>
      reviewer.evaluate(() => document.activeElement?.textContent?.startsWith("批准全部") ?? false);
    expect(await tabsTo(reviewer, isApproval)).toBeLessThanOrEqual(5);
  }
});

test("keys of one letter act on a change alone, and can be turned off", async ({ as }) => {
  await submit(await as.editor(), published, { 科技培训批次: "25", 科技培训人次: "1180" });
  const reviewer = await as.reviewer();
  await openReview(reviewer, /8\.3/);
  await reviewer.getByRole("button", { name: "逐处审核" }).focus();
  for (const key of ["a", "r", "j"]) await reviewer.keyboard.press(key);
  await expect(reviewer.getByLabel("退回的理由")).toHaveCount(0);

  await reviewer.getByLabel("单键 J K A R").uncheck();
  await reviewer.reload();
  await expect(reviewer.getByLabel("单键 J K A R")).not.toBeChecked();
  await (await live(reviewer.getByRole("button", { name: "逐处审核" }))).press("Enter");
  for (const key of ["a", "r", "j"]) await reviewer.keyboard.press(key);
  await expect(mark(reviewer, /^科技培训批次/)).toBeFocused();
  await reviewer.keyboard.press("ArrowDown");
  await expect(mark(reviewer, /^科技培训人次/)).toBeFocused();
  await expect(reviewer.getByRole("status")).toContainText("待审 2");
});

test("who approves several is told what was never opened, and led to it", async ({ as }) => {
  await submit(await as.editor(), published, {
    科技培训批次: "25",
    科技培训人次: "1180",
    签署合作协议的地区: "宁夏回族自治区、云南省",
  });
  const reviewer = await as.reviewer();
  await openReview(reviewer, /8\.3/);
  await mark(reviewer, /^科技培训批次/).click();
  await reviewer.reload();
  await reviewer.getByRole("button", { name: "批准全部 3 项" }).click();
  const summary = reviewer.getByRole("dialog", { name: "批准 3 项？" });
  await expect(summary).toContainText("数据 3 项");
  await expect(summary).toContainText("2 项有提示");
  await expect(summary).toContainText("2 项您还没有打开过");
  await expect(summary.getByRole("button", { name: "再看看" })).toBeFocused();
  await accessible(reviewer);

  await summary.getByRole("button", { name: "看没打开过的" }).click();
  await expect(mark(reviewer, /^签署合作协议的地区/)).toBeFocused();
  for (const name of [/^科技培训批次/, /^科技培训人次/]) {
    await reviewer.keyboard.press("j");
    await expect(mark(reviewer, name)).toBeFocused();
  }
  await reviewer.getByRole("button", { name: "批准全部 3 项" }).click();
  await expect(summary).toContainText("每一项您都打开过");
  // Behind the summary, nothing has been decided yet.
  await expect(reviewer.locator('[role="status"]')).toContainText("待审 3");
  await summary.getByRole("button", { name: "批准 3 项" }).click();
  await expect(reviewer.getByText("没有等待审核的送审")).toBeVisible();
});

test("only what has something to check is shown", async ({ as }) => {
  await submit(await as.editor(), published, {
    科技培训批次: "25",
    签署合作协议的地区: "宁夏回族自治区、云南省",
  });
  const reviewer = await as.reviewer();
  await openReview(reviewer, /8\.3/);
  await expect(mark(reviewer, /^签署合作协议的地区/)).toBeVisible();
  await reviewer.getByRole("button", { name: "只看有提示的 1 项" }).click();
  await expect(mark(reviewer, /^签署合作协议的地区/)).toBeHidden();
  await expect(mark(reviewer, /^科技培训批次/)).toBeVisible();
  await reviewer.getByRole("button", { name: "看全部 2 项" }).click();
  await expect(mark(reviewer, /^签署合作协议的地区/)).toBeVisible();
});

test("a first report has no column of what was approved, and its unchanged sentences are one line", async ({
  as,
}) => {
  const editor = await as.editor();
  await submit(editor, open, firstYear);
  const reviewer = await as.reviewer();
  await openTable(reviewer, /8\.3/);
  await expect(reviewer.getByRole("columnheader", { name: "上一份报告" })).toBeVisible();
  await expect(reviewer.getByRole("columnheader", { name: "上次批准" })).toHaveCount(0);
  await expect(reviewer.getByText("首次填报")).toHaveCount(0);

  await reviewer.getByRole("link", { name: "正文", exact: true }).click();
  const line = reviewer.getByText(/^\d+ 句的文字没有变，只换了数$/);
  const count = Number((await line.innerText()).match(/\d+/)?.[0]);
  expect(count).toBeGreaterThan(1);
  const all = Number((await reviewer.getByRole("status").innerText()).match(/待审 (\d+)/)?.[1]);
  await reviewer.getByRole("button", { name: `批准这 ${count} 句的文字` }).click();
  await expect(reviewer.getByRole("status")).toContainText(`已批准 ${count}`);
  await expect(reviewer.getByRole("status")).toContainText(`待审 ${all - count}`);
});

test("one reason for several fields is told once", async ({ as }) => {
  const editor = await as.editor();
  await submit(editor, published, { 科技培训批次: "25", 科技培训人次: "1180" });
  const reviewer = await as.reviewer();
  await openReview(reviewer, /8\.3/);
  await reviewer.getByRole("button", { name: "退回全部 2 项" }).click();
  await reviewer.getByLabel("退回的理由").fill("补齐出处");
  await reviewer.getByLabel("退回的理由").press("Control+Enter");
  await expect(reviewer.getByText("没有等待审核的送审")).toBeVisible();
  await submit(editor, published, { 科技培训批次: "26", 科技培训人次: "1190" });
  await openTable(reviewer, /8\.3/);
  await expect(reviewer.getByText("补齐出处")).toHaveCount(1);
  await expect(reviewer.getByText("① 演示审核退回过 2 项：补齐出处")).toBeVisible();
  await expect(reviewer.getByText("退回过，理由见①。")).toHaveCount(2);
  await approveSeveral(reviewer, "批准全部 2 项");
  await expect(reviewer.getByText("没有等待审核的送审")).toBeVisible();
});

test("the text of a submission has no violation and fits a phone, with its evidence below it", async ({
  as,
}) => {
  test.slow();
  await submit(await as.editor(), open, firstYear);
  const reviewer = await as.reviewer();
  await openReview(reviewer, /8\.3/);
  const path = new URL(reviewer.url()).pathname;
  for (const address of [path, `/en${path}`, `${path}?view=table`]) {
    await reviewer.goto(address);
    for (const [width, height] of [
      [1440, 900],
      [390, 844],
    ] as const) {
      await reviewer.setViewportSize({ width, height });
      await reviewer.locator("[data-change]").first().focus();
      await accessible(reviewer);
      const scroll = await reviewer.evaluate(() => document.documentElement.scrollWidth);
      expect(scroll, `${address} at ${width}`).toBeLessThanOrEqual(width);
    }
  }
});
