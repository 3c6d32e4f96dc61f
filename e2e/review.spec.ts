import { expect, type Page } from "@playwright/test";
import { accessible } from "./support/accessible";
import { live } from "./support/live";
import { approveSeveral, openTable } from "./support/review";
import { passTime } from "./support/session";
import { sendForReview } from "./support/send-for-review";
import { test } from "./support/test";

const section = "/desk/reports/2023/sections/8.3";

/** Types figures of section 8.3 by their names. */
async function enter(editor: Page, typed: Record<string, string>) {
  if (!editor.url().endsWith(section)) await editor.goto(section);
  for (const [name, text] of Object.entries(typed)) {
    const input = await live(editor.getByRole("textbox", { name }).first());
    await input.fill(text);
    await input.press("Enter");
  }
  await expect(editor.getByRole("status")).not.toContainText(/正在保存|未保存|有误/);
}

async function submit(editor: Page, typed: Record<string, string>) {
  await enter(editor, typed);
  const { length } = Object.keys(typed);
  await sendForReview(editor, { button: `送审 ${length} 项修改` });
  await expect(editor.getByRole("button", { name: "撤回送审" })).toBeVisible();
}

async function open(reviewer: Page) {
  await openTable(reviewer, /8\.3/);
  await expect(reviewer.getByRole("columnheader", { name: "上次批准" })).toBeVisible();
}

/** Opens where the value of a row comes from, and its comments. */
async function openOrigin(reviewer: Page, name: string) {
  await reviewer.getByRole("button", { name: `“${name}”的出处和意见` }).click();
}

const change = (page: Page, name: string) =>
  page.locator("tbody").filter({ has: page.getByRole("link", { name, exact: true }) });

test("a reviewer sees what changed and why, returns one field with a reason and approves the rest", async ({
  as,
}) => {
  const editor = await as.editor();
  await submit(editor, { 科技培训批次: "25", 科技培训人次: "1180" });

  const reviewer = await as.reviewer();
  await open(reviewer);
  const batches = change(reviewer, "科技培训批次");
  await expect(batches).toContainText("从24批改为25批，增加1批（+4.2%）");
  await expect(batches.locator("del")).toHaveText("24批");
  await expect(batches.locator("ins")).toHaveText("25批");
  await openOrigin(reviewer, "科技培训批次");
  await expect(batches).toContainText("来源：《2023上海科技进步报告》8.3");
  await expect(batches).toContainText("超过设定的50%");

  await reviewer.getByRole("button", { name: "退回“科技培训人次”" }).click();
  await reviewer.getByRole("button", { name: "退回", exact: true }).last().click();
  await expect(reviewer.getByText("退回须写明理由")).toBeVisible();
  await reviewer.getByLabel("退回的理由").fill("请附统计表");
  await change(reviewer, "科技培训人次").getByRole("button", { name: "退回", exact: true }).click();
  await expect(change(reviewer, "科技培训人次")).toContainText("演示审核已退回");
  await reviewer.getByRole("button", { name: "批准“科技培训批次”" }).press("Enter");
  await expect(reviewer.getByText("没有等待审核的送审")).toBeVisible();
  await expect(reviewer.getByRole("row", { name: /批准 1 · 退回 1/ })).toContainText("请附统计表");

  await editor.goto("/desk/reports/2023");
  const row = editor.getByRole("row", { name: /8\.3/ }).first();
  await expect(row.locator('[data-label="已退回"]')).toHaveText("1");
  await editor.goto(section);
  await expect(editor.getByText("演示审核退回：请附统计表").first()).toBeVisible();
  await expect(editor.getByRole("status")).toContainText("已退回 1");
  await submit(editor, { 科技培训人次: "1190" });
  await open(reviewer);
  await expect(change(reviewer, "科技培训人次")).toContainText("退回过：请附统计表");
  await expect(change(reviewer, "科技培训批次")).toHaveCount(0);
});

test("an edit during review takes out just the figure that was touched", async ({ as }) => {
  const editor = await as.editor();
  await submit(editor, { 科技培训批次: "25", 科技培训人次: "1180" });
  const reviewer = await as.reviewer();
  await open(reviewer);

  await editor.getByRole("textbox", { name: "科技培训人次" }).first().focus();
  await expect(editor.getByText("修改后，此项会从送审中撤出").first()).toBeVisible();
  await enter(editor, { 科技培训人次: "1200" });
  await expect(editor.getByText("已从送审中撤出").first()).toBeVisible();
  await expect(editor.getByRole("status")).toContainText("审核中 1");
  await expect(editor.getByText("演示编辑已送审 1 项，等待审核")).toBeVisible();

  await approveSeveral(reviewer, "批准全部 2 项");
  await expect(reviewer.getByRole("alert").filter({ hasText: "演示编辑撤出送审" })).toBeVisible();
  await expect(change(reviewer, "科技培训人次")).toContainText("已撤出送审，演示编辑");
  await approveSeveral(reviewer, "批准全部 1 项");
  await expect(reviewer.getByRole("row", { name: /批准 1 · 撤出 1/ })).toBeVisible();

  await editor.goto(section);
  await expect(editor.getByRole("status")).toContainText("待送审 1");
  await expect(editor.getByRole("button", { name: "送审 1 项修改" })).toBeEnabled();
});

test("what needs no second look is approved together, and the chosen fields by themselves", async ({
  as,
}) => {
  const editor = await as.editor();
  await submit(editor, {
    科技培训批次: "25",
    科技培训人次: "1180",
    签署合作协议的地区: "宁夏回族自治区、云南省",
  });
  const reviewer = await as.reviewer();
  await open(reviewer);
  await approveSeveral(reviewer, "批准无提示的 1 项");
  await expect(change(reviewer, "签署合作协议的地区")).toContainText("演示审核已批准");
  await reviewer.getByRole("checkbox", { name: "选择“科技培训批次”" }).check();
  await approveSeveral(reviewer, "批准所选 1 项");
  await expect(change(reviewer, "科技培训批次")).toContainText("演示审核已批准");
  await expect(reviewer.getByRole("status")).toContainText("待审 1");
});

test("a remark on a figure is made, answered and resolved where it is reviewed", async ({ as }) => {
  const editor = await as.editor();
  await submit(editor, { 签署合作协议的地区: "宁夏回族自治区、云南省" });
  const reviewer = await as.reviewer();
  await open(reviewer);
  const row = change(reviewer, "签署合作协议的地区");
  await openOrigin(reviewer, "签署合作协议的地区");
  await row.getByText("写意见").click();
  await row.getByRole("textbox", { name: "写一条意见" }).fill("江西省呢？");
  await row.getByRole("button", { name: "发表意见" }).click();
  await expect(reviewer.getByRole("status")).toContainText("有提示 1");
  await row.getByRole("button", { name: "标为已解决" }).click();
  await expect(reviewer.getByRole("status")).not.toContainText("有提示");
});

test("who approves long after signing in is asked for the password again", async ({ as, site }) => {
  const editor = await as.editor();
  await submit(editor, { 科技培训批次: "25" });
  const reviewer = await as.reviewer();
  await open(reviewer);
  passTime(site, "reviewer", 31);
  await approveSeveral(reviewer, "批准全部 1 项");
  await expect(reviewer.getByRole("dialog")).toBeVisible();
  await reviewer.keyboard.press("Escape");
  await expect(reviewer.getByText("这一步要再次输入密码，还没有执行")).toBeVisible();
  await expect(reviewer.getByRole("status")).toContainText("待审 1");
});

test("the reviewing pages have no violation and fit a phone", async ({ as }) => {
  test.slow();
  const editor = await as.editor();
  await submit(editor, { 科技培训批次: "25", 科技培训人次: "1180" });
  const reviewer = await as.reviewer();
  await open(reviewer);
  await reviewer.getByRole("button", { name: "退回“科技培训人次”" }).click();
  const path = new URL(reviewer.url()).pathname;
  for (const address of [
    null,
    path,
    `/en${path}`,
    `/en${path}?view=table`,
    "/desk/reviews",
    "/en/desk/reviews?year=2023&state=approved",
  ]) {
    if (address) await reviewer.goto(address);
    await reviewer.setViewportSize({ width: 1440, height: 900 });
    await accessible(reviewer);
    await reviewer.setViewportSize({ width: 390, height: 844 });
    const width = await reviewer.evaluate(() => document.documentElement.scrollWidth);
    expect(width, address ?? path).toBeLessThanOrEqual(390);
  }
});
