import { readFileSync } from "node:fs";
import { accessible } from "./support/accessible";
import { editedInWord } from "./support/edited-in-word";
import { expect, test } from "./support/test";

const edits = [
  [">24批<", ">26批<"],
  [">24<", ">26<"],
  [">1080人次<", ">1180人次<"],
  [">1080<", ">1180<"],
  [">2000余人次<", ">2100余人次<"],
  [">2000余<", ">2100余<"],
  ["采取线上线下结合的方式", "采取线上线下融合的方式"],
] as const;

test("a section goes to Word, is edited there, and comes back with exactly the changes made", async ({
  as,
}) => {
  const editor = await as.editor();
  await editor.goto("/desk/reports/2023/sections/8.3");
  await editor.getByRole("link", { name: "收回改过的 Word 文件" }).click();
  await expect(editor.getByRole("heading", { level: 1 })).toHaveText("Word 文件");
  await accessible(editor);
  await editor.getByRole("combobox", { name: "内容" }).selectOption("8.3");
  await editor.getByLabel("数据来源作为尾注").check();
  const [download] = await Promise.all([
    editor.waitForEvent("download"),
    editor.getByRole("button", { name: "下载 .docx" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("2023上海科技进步报告 8.3 国内科技交流合作成果丰硕.docx");
  const buffer = await editedInWord(readFileSync(await download.path()), edits);

  const mimeType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  await editor.getByLabel("选择改过的文件").setInputFiles({ name: "回稿.docx", mimeType, buffer });
  const changes = editor.getByRole("region", { name: "“回稿.docx”里的改动" });
  const rows = changes.getByRole("listitem").filter({ has: editor.getByRole("button", { name: "不采用" }) });
  await expect(rows).toHaveCount(4);
  for (const [index, text] of ["2426批", "10801180人次", "20002100余人次", "结合融合"].entries())
    await expect(rows.nth(index)).toContainText(text);
  await accessible(editor);

  // By the keyboard, or all changed figures at once, each in a save of its own.
  await rows.first().focus();
  await editor.keyboard.press("a");
  await expect(rows).toHaveCount(3);
  await editor.getByRole("button", { name: /采用全部/ }).click();
  await expect(rows).toHaveCount(1);
  await rows.first().focus();
  await editor.keyboard.press("a");
  await expect(changes.getByText("没有待处理的改动")).toBeVisible();

  await editor.goto("/desk/reports/2023/sections/8.3");
  await expect(editor.getByRole("textbox", { name: "科技培训批次" }).first()).toHaveValue("26批");
  await expect(editor.locator("main")).toContainText("采取线上线下融合的方式");

  await editor.goto("/desk/reports/2023/word");
  await editor.getByLabel("选择改过的文件").setInputFiles({ name: "回稿.docx", mimeType, buffer });
  await expect(editor.getByText("没有待处理的改动")).toBeVisible();
});

test("a file that was not sent from here is refused with what to do", async ({ as }) => {
  const editor = await as.editor();
  await editor.goto("/desk/reports/2023/word");
  const buffer = Buffer.from("全年举办培训24批。");
  await editor.getByLabel("选择改过的文件").setInputFiles({ name: "a.docx", mimeType: "text/plain", buffer });
  await expect(editor.getByRole("alert").filter({ hasText: "不是 .docx" })).toBeVisible();
});
