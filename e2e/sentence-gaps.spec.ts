import type { Page } from "@playwright/test";
import { gap, gaps } from "./support/gap";
import { live } from "./support/live";
import { expect, readOnly, test } from "./support/test";

const section = "/desk/reports/2024/sections/8.3";
const counts = (page: Page) => page.locator("form").getByRole("status").last();

const saved = (page: Page, typed: string) =>
  page.waitForResponse((response) => response.request().postData()?.includes(typed) ?? false);

test("what is typed before any script has loaded is kept and saved", async ({ as }) => {
  const editor = await as.editor();
  let letThrough: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (letThrough = resolve));
  await editor.route("**/_next/static/**/*.js*", (route) => held.then(() => route.continue()));
  await editor.goto(section, { waitUntil: "commit" });
  await gap(editor, "科技培训批次").fill("25批");
  await gap(editor, "科技培训人次").fill("1200人次");
  await gap(editor, "国内科技合作项目领域").fill("现代农业、海洋科技等");
  const saves = [saved(editor, "25批"), saved(editor, "1200人次")];
  letThrough();
  await Promise.all(saves);

  // The last one still holds the keyboard: it is saved when that leaves it.
  const last = saved(editor, "海洋科技");
  await gap(editor, "国内科技合作项目领域").press("Enter");
  await last;
  await editor.reload();
  await expect(gap(editor, "科技培训批次")).toHaveValue("25批");
  await expect(gap(editor, "科技培训人次")).toHaveValue("1200人次");
  await expect(gap(editor, "国内科技合作项目领域")).toHaveText("现代农业、海洋科技等");
});

test("who leaves the page from within an input is warned, and the text is not lost", async ({ as }) => {
  const editor = await as.editor();
  await editor.goto(section);
  const other = saved(editor, "1200人次");
  const people = await live(gap(editor, "科技培训人次"));
  await people.fill("1200人次");
  await people.press("Enter");
  await other;
  const input = gap(editor, "科技培训批次");
  await input.fill("26批");
  const warned = editor.waitForEvent("dialog");
  const left = editor.reload().catch(() => undefined);
  await (await warned).accept();
  await left;
  await expect(gap(editor, "科技培训批次")).toHaveValue("26批");
});

test("a list of names is typed, pasted and undone within its sentence", async ({ as }) => {
  const editor = await as.editor();
  await editor.goto(section);
  await editor.waitForLoadState("networkidle");
  const names = editor.locator('[role="textbox"][data-field]').first();
  const before = (await names.textContent()) ?? "";
  await names.focus();
  await names.evaluate((element) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", "宁夏回族自治区\n云南省\n江西省");
    clipboardData.setData("text/html", "<b>宁夏回族自治区</b>");
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(names).toHaveText("宁夏回族自治区、云南省、江西省");
  expect(await names.locator("b").count()).toBe(0);
  await editor.keyboard.press("ControlOrMeta+z");
  await expect(names).toHaveText(before);
  await names.fill("宁夏回族自治区、云南省等");
  await editor.keyboard.press("Enter");
  await expect(names).not.toBeFocused();
  await expect(counts(editor)).not.toContainText("正在保存");
  await editor.reload();
  await expect(names).toHaveText("宁夏回族自治区、云南省等");
});

readOnly(
  "what is asked about a figure that stands in a sentence and in a table is asked once, where it is worked on",
  async ({ as }) => {
    const editor = await as.editor();
    await editor.goto(section);
    const asked = editor.getByText("须说明 · 国内科技合作项目资金");
    await expect(asked).toHaveCount(1);
    const table = editor.getByRole("table").filter({ hasText: "国内科技合作项目资金" });
    await expect(table.getByText("须说明")).toHaveCount(0);
    await gaps(table, "国内科技合作项目资金").focus();
    await expect(asked).toHaveCount(1);
    await expect(table.getByText("须说明")).toHaveCount(1);
  },
);

test("an editor gives a number a new indicator, and it is a figure like any other", async ({ as }) => {
  const editor = await as.editor();
  await editor.goto(section);
  const paragraph = editor.locator("p", { hasText: "借助上海科技管理干部学院" });
  await paragraph.getByRole("button", { name: "修改句子" }).click();
  const text = editor.getByLabel("句子", { exact: true });
  await text.fill("全年举办科技培训〔科技培训批次〕，参训〔科技培训人次〕，结业学员900人。");
  const number = editor
    .getByRole("region", { name: "句中的数字" })
    .getByRole("listitem")
    .filter({ hasText: "900人" });
  await number.getByRole("button", { name: "从目录选用或新建…" }).click();
  const finder = number.getByRole("group", { name: "900人：从目录选用或新建指标" });
  await finder.getByRole("button", { name: "新建指标" }).click();
  await expect(finder.getByLabel("中文名称")).toHaveValue("结业学员");
  await expect(finder.getByLabel("通常的单位")).toHaveValue("人");
  await finder.getByLabel("英文名称").fill("Graduates");
  await finder.getByRole("button", { name: "添加并用在句中" }).click();
  await expect(text).toHaveValue(
    "全年举办科技培训〔科技培训批次〕，参训〔科技培训人次〕，结业学员〔结业学员〕。",
  );
  await editor.getByRole("button", { name: "保存句子" }).click();
  await expect(gap(editor, "结业学员")).toHaveValue("900人");
  await expect(counts(editor)).not.toContainText("正在保存");
  await editor.reload();
  await expect(gap(editor, "结业学员")).toHaveValue("900人");

  const admin = await as.admin();
  await admin.goto("/desk/catalogue?q=结业学员");
  await expect(admin.getByRole("link", { name: "结业学员" })).toBeVisible();
});

test("a year is closed: its form says so and takes nothing; opened again it does", async ({ as }) => {
  const admin = await as.admin();
  await admin.goto("/desk/reports");
  await admin.getByRole("button", { name: "关闭2024年填报" }).click();
  await admin.getByRole("button", { name: "关闭2024年填报" }).click();
  await expect(admin.getByRole("row", { name: /2024/ })).toContainText("已关闭");
  const editor = await as.editor();
  await editor.goto(section);
  await expect(editor.getByText("本年度报告已关闭填报")).toBeVisible();
  await expect(gap(editor, "科技培训批次")).not.toBeEditable();
  await admin.getByRole("button", { name: "重新开放2024年填报" }).click();
  await admin.getByRole("button", { name: "重新开放2024年填报" }).click();
  await expect(admin.getByRole("row", { name: /2024/ })).toContainText("填报中");
  await editor.reload();
  await expect(gap(editor, "科技培训批次")).toBeEditable();
});

test("an administrator adds a check between fields by keyboard, and removes it", async ({ as }) => {
  const admin = await as.admin();
  await admin.goto("/desk/reports/2024/outline");
  await admin.waitForLoadState("networkidle");
  const checks = admin.getByRole("region", { name: "填报项之间的核对" });
  await checks.getByRole("button", { name: "加核对关系" }).focus();
  await admin.keyboard.press("Enter");
  await checks.getByRole("combobox", { name: "总数" }).fill("科技培训人次");
  await admin.keyboard.press("Enter");
  await checks.getByRole("combobox", { name: "各项" }).fill("training batches");
  await admin.keyboard.press("Enter");
  await checks.getByRole("button", { name: "添加" }).press("Enter");
  await expect(checks.getByText("科技培训人次 = 科技培训批次")).toBeVisible();
  await checks.getByRole("button", { name: "移除：科技培训人次 = 科技培训批次" }).press("Enter");
  await admin.getByRole("dialog").getByRole("button", { name: /^移除/ }).press("Enter");
  await expect(checks.getByText("科技培训人次 = 科技培训批次")).toHaveCount(0);
});
