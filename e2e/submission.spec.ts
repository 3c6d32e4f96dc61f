import type { Page } from "@playwright/test";
import { accessible } from "./support/accessible";
import { gap } from "./support/gap";
import { openTable } from "./support/review";
import { sendForReview } from "./support/send-for-review";
import { expect, test } from "./support/test";

const published = "/desk/reports/2023/sections/8.3";
const open2024 = "/desk/reports/2024/sections";

const sheetOf = (page: Page) => page.getByRole("dialog", { name: /^送审 8\./ });
const submit = (page: Page) => page.getByRole("button", { name: /^送审 \d+ 项修改$/ });
const note = (page: Page) => sheetOf(page).getByRole("textbox", { name: /^给审核人的说明/ });

async function open(page: Page, address: string) {
  await page.goto(address);
  await page.waitForLoadState("networkidle");
}

async function enter(page: Page, typed: Record<string, string>) {
  for (const [name, text] of Object.entries(typed)) {
    await gap(page, name).fill(text);
    await gap(page, name).press("Enter");
  }
  await expect(page.getByRole("status").first()).not.toContainText(/正在保存|未保存/);
}

async function returnAll(reviewer: Page, count: number, reason: string) {
  const button = reviewer.getByRole("button", { name: `退回全部 ${count} 项` });
  await open(reviewer, "/desk/reviews");
  await reviewer.getByRole("link", { name: /8\.3/ }).first().click();
  await button.click();
  await reviewer.getByLabel("退回的理由").fill(reason);
  await button.click();
  await expect(reviewer.getByText("没有等待审核的送审")).toBeVisible();
}

test("a returned section is sent again: what is unchanged is answered, or left out", async ({ as }) => {
  const [editor, reviewer] = [await as.editor(), await as.reviewer()];
  await open(editor, published);
  await enter(editor, { 科技培训批次: "25", 科技培训人次: "1180" });
  await sendForReview(editor, { button: "送审 2 项修改" });
  await expect(editor.getByText("演示编辑已送审 2 项，等待审核")).toBeFocused();
  await returnAll(reviewer, 2, "请附统计表");

  await open(editor, published);
  await submit(editor).click();
  const sheet = sheetOf(editor);
  await expect(sheet).toContainText("退回之后没有改动 2 项");
  await expect(sheet).toContainText("演示审核退回：请附统计表");
  // The reasons that were given for the corrections stand.
  await expect(sheet).toContainText("理由：统计表更正");
  await sheet.getByRole("button", { name: "送审 2 项" }).click();
  await expect(note(editor)).toBeFocused();
  await expect(sheet).toContainText("请答复退回的理由，或去掉勾选。");
  await note(editor).fill("人次已与原表核对，无误");

  await sheet.getByRole("button", { name: "科技培训批次" }).first().click();
  await expect(sheet).toHaveCount(0);
  await expect(gap(editor, "科技培训批次")).toBeFocused();
  await editor.reload();
  await editor.waitForLoadState("networkidle");
  await submit(editor).click();
  await expect(note(editor)).toHaveValue("人次已与原表核对，无误");
  await sheet.getByRole("checkbox", { name: "“科技培训批次”一并送审" }).uncheck();
  await sheet.getByRole("button", { name: "送审 1 项" }).click();
  await expect(editor.getByText("演示编辑已送审 1 项，等待审核")).toBeVisible();
  await expect(editor.getByRole("status").first()).toContainText("已退回 1");

  await open(reviewer, "/desk/reviews");
  await reviewer.getByRole("link", { name: /8\.3/ }).first().click();
  await expect(reviewer.getByText("人次已与原表核对，无误").first()).toBeVisible();
});

test("corrections of a published year carry their reasons to the list of changes", async ({ as }) => {
  const editor = await as.editor();
  await open(editor, published);
  await expect(editor.getByRole("note").filter({ hasText: "2023年报告已发布1.0版" })).toContainText(
    "成为更正",
  );
  await enter(editor, { 科技培训批次: "25", 科技培训人次: "1180" });
  await submit(editor).click();
  const sheet = sheetOf(editor);
  await expect(sheet).toContainText("更正 2 处，须写明理由");
  await expect(sheet).toContainText("24批 → 25批");
  await sheet.getByRole("button", { name: "送审 2 项" }).click();
  const reason = sheet.getByRole("textbox", { name: /^更正的理由/ });
  await expect(reason).toBeFocused();
  await reason.fill("统计表重新核对");
  await sheet.getByRole("button", { name: "给“科技培训人次”另写理由" }).click();
  await sheet.getByRole("textbox", { name: "“科技培训人次”的更正理由" }).fill("录入时漏了一位");
  for (const width of [1440, 390]) {
    await editor.setViewportSize({ width, height: 844 });
    await accessible(editor);
  }
  await sheet.getByRole("button", { name: "送审 2 项" }).click();
  await expect(editor.getByText("演示编辑已送审 2 项，等待审核")).toBeVisible();

  const reviewer = await as.reviewer();
  await openTable(reviewer, /8\.3/);
  await expect(reviewer.getByText("录入时漏了一位").first()).toBeVisible();
  for (const name of ["科技培训批次", "科技培训人次"])
    await reviewer.getByRole("button", { name: `批准“${name}”` }).click({ noWaitAfter: true });
  await expect(reviewer.getByText("没有等待审核的送审")).toBeVisible();

  const admin = await as.admin();
  await open(admin, "/desk/releases/2023/changes");
  await expect(admin.getByRole("row", { name: /科技培训批次/ }).first()).toContainText("统计表重新核对");
  await expect(admin.getByRole("row", { name: /科技培训人次/ }).first()).toContainText("录入时漏了一位");
});

test("a sentence that would print 待报 is asked about, and loses the words in one press", async ({ as }) => {
  const editor = await as.editor();
  await open(editor, `${open2024}/8.3`);
  const question = editor.getByText("句中会印成“与待报地共同举办").first();
  await expect(question).toBeVisible();
  await editor.getByRole("link", { name: "改写这句" }).first().click();
  await editor.getByRole("button", { name: /^改为：.*领域，举办/ }).click();
  await editor.getByRole("button", { name: "保存句子" }).click();
  await expect(editor.getByText("句中会印成")).toHaveCount(0);
});

test("what is empty and which comments are open is read before a section is sent", async ({ as }) => {
  const editor = await as.editor();
  await open(editor, `${open2024}/8.2`);
  await submit(editor).click();
  const sheet = sheetOf(editor);
  await expect(sheet.getByRole("heading", { name: /^还空着 \d+ 项$/ })).toBeVisible();
  await expect(sheet.getByRole("heading", { name: "意见未解决 1 处" })).toBeVisible();
  const send = sheet.getByRole("button", { name: /^送审 \d+ 项，空着 \d+ 项$/ });
  await expect(send).toBeVisible();
  await expect(send).not.toBeFocused();
  await editor.keyboard.press("Escape");
  await expect(sheet).toHaveCount(0);
  await expect(submit(editor)).toBeFocused();
});
