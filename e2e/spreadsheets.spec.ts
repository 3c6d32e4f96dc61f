import type { Page } from "@playwright/test";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import { readFile } from "node:fs/promises";
import { accessible } from "./support/accessible";
import { sendForReview } from "./support/send-for-review";
import { expect, test } from "./support/test";

const section = "/desk/reports/2023/sections/8.3";
const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const named = (name: string, buffer: Uint8Array) => ({ name, mimeType: xlsx, buffer: Buffer.from(buffer) });
const picker = (page: Page) => page.locator("input[type=file]");
const save = (page: Page) => page.getByRole("button", { name: /^保存 \d+ 项为草稿$/ });

/** Downloads the section's form and fills in the cells of these fields, as a person would in any program. */
async function filledIn(page: Page, typed: Record<string, string>): Promise<Uint8Array> {
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "8.3 节填报表（.xlsx）" }).click();
  const path = await (await download).path();
  const { sheets } = await readXlsx(await readFile(path));
  const filled = sheets.map(({ name, rows }) => ({
    name,
    rows: rows.map((row) => {
      const text = typed[String(row[0])];
      return text === undefined ? row : row.with(1, text);
    }),
  }));
  return writeXlsx({ sheets: filled });
}

test("an editor fills in the form of a section in a sheet, checks it and sends it for review", async ({
  as,
}) => {
  const editor = await as.editor();
  await editor.goto(section);
  await editor.getByRole("link", { name: "用电子表格填报" }).click();
  const form = await filledIn(editor, { 科技培训批次: "25", 科技培训人次: "说不清" });
  await picker(editor).setInputFiles(named("8.3 填报表.xlsx", form));
  const changes = editor.getByRole("table").last();
  await expect(changes.getByRole("row", { name: /科技培训批次/ })).toContainText("25批");
  await expect(changes.getByRole("row", { name: /科技培训人次/ })).toContainText("✕ 说不清");
  await expect(editor.getByText("1 项将改动，1 项不能填入")).toBeVisible();
  await accessible(editor);
  await save(editor).click();
  await expect(editor.getByText("已保存 1 项，是草稿")).toBeVisible();

  await picker(editor).setInputFiles(named("8.3 填报表.xlsx", form));
  await expect(editor.getByText(/没有改动，1 项不能填入/)).toBeVisible();

  await editor.getByRole("link", { name: /8\.3/ }).first().click();
  await expect(editor.getByRole("textbox", { name: "科技培训批次" }).first()).toHaveValue("25批");
  await sendForReview(editor, { button: "送审 1 项修改" });
  await expect(editor.getByRole("button", { name: "撤回送审" })).toBeVisible();
});

test("a table of a department is read by its columns, which are remembered", async ({ as }) => {
  const editor = await as.editor();
  await editor.goto(`${section}/spreadsheet`);
  const rows = [
    ["培训情况", null, null, null],
    ["指标", "单位", "2021年", "2023年"],
    ["科技培训批次", "批", 20, 26],
    ["办班人次", "人次", 900, 1200],
  ];
  const table = await writeXlsx({ sheets: [{ name: "表1", rows }] });
  await picker(editor).setInputFiles(named("培训统计.xlsx", table));
  await expect(editor.getByLabel("本年的数在哪一列")).toHaveValue("3");
  await editor.getByLabel("“办班人次”对应的填报项").selectOption({ label: "8.3 科技培训人次" });
  await expect(editor.getByText("2 项将改动")).toBeVisible();
  await accessible(editor);
  await save(editor).click();
  await expect(editor.getByText("已保存 2 项，是草稿")).toBeVisible();

  await picker(editor).setInputFiles(named("培训统计.xlsx", table));
  await expect(editor.getByText(/为同样的表头选定了这样的读法/)).toBeVisible();
  await expect(editor.getByText("没有改动", { exact: true })).toBeVisible();

  await editor.goto(section);
  await editor.getByRole("textbox", { name: "科技培训批次" }).first().click();
  const source = editor.getByRole("region", { name: "来源" });
  await expect(source.getByLabel("页码")).toHaveValue("表1!D3");
  await expect(source.getByRole("link", { name: "培训统计.xlsx" })).toBeVisible();
});

test("what is no spreadsheet is refused with a sentence, and nothing is saved", async ({ as }) => {
  const editor = await as.editor();
  await editor.goto("/desk/reports/2023/spreadsheet");
  await picker(editor).setInputFiles(named("年报.xlsx", Buffer.from("%PDF-1.7")));
  const upload = editor.getByRole("region", { name: "交回填报表，或交来别的表格" });
  await expect(upload.getByRole("alert")).toContainText("这不是电子表格");
  await expect(save(editor)).toHaveCount(0);
});
