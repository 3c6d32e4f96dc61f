import type { Page } from "@playwright/test";
import { accessible } from "./support/accessible";
import { expect, readOnly, test } from "./support/test";

const indicator = (code: string) => `/desk/catalogue/indicators/${code}`;
const part = (page: Page, name: string) => page.getByRole("region", { name });

test("an administrator adds an indicator and finds it in the list", async ({ as }) => {
  const admin = await as.admin();
  await admin.goto("/desk/catalogue");
  await admin.getByRole("link", { name: "添加指标" }).click();
  await admin.getByText("自定网址代码（可不填）").click();
  await admin.getByLabel("网址代码").fill("training.sites");
  await admin.getByLabel("通常的单位").fill("皮");
  await admin.getByLabel("中文定义").fill("当年开展科技培训的基地数。");
  await admin.getByRole("button", { name: "添加" }).click();
  await expect(admin.getByText("请填写中文。")).toBeVisible();
  await admin.getByLabel("中文名称").fill("科技培训基地");
  await admin.getByRole("button", { name: "添加" }).click();
  await expect(admin.getByRole("alert").filter({ hasText: "单位表里没有“皮”" })).toBeVisible();
  await admin.getByLabel("通常的单位").fill("个");
  await admin.getByRole("button", { name: "添加" }).click();
  await expect(admin.getByRole("heading", { level: 1 })).toHaveText("科技培训基地");

  await admin.goto("/desk/catalogue");
  await admin.getByLabel("查找指标").fill("基地 个");
  await expect(admin.getByRole("status").filter({ hasText: /^1 个指标/ })).toBeVisible();
  await expect(admin.getByRole("row", { name: /training\.sites/ })).toContainText("未使用");
});

test("an administrator changes a limit, marks a break and keeps the definition", async ({ as }) => {
  const admin = await as.admin();
  await admin.goto(indicator("training.people"));
  const checks = part(admin, "检查");
  await expect(checks).toContainText("默认检查");
  await checks.getByLabel("变化超过（%）").fill("0");
  await checks.getByRole("button", { name: "保存检查" }).click();
  await expect(checks.getByText("请填 0.1 到 10000 之间的数。")).toBeVisible();
  await checks.getByLabel("变化超过（%）").fill("20");
  await checks.getByLabel("重要性：变化过大").selectOption("重要");
  await checks.getByRole("checkbox", { name: "与上次相同" }).uncheck();
  await checks.getByRole("button", { name: "保存检查" }).click();
  await expect(checks).toContainText("自己的检查");
  await admin.reload();
  await expect(checks.getByLabel("变化超过（%）")).toHaveValue("20");
  await expect(checks.getByRole("checkbox", { name: "与上次相同" })).not.toBeChecked();
  await checks.getByRole("button", { name: "恢复默认" }).click();
  await expect(checks.getByLabel("变化超过（%）")).toHaveValue("50");

  const grades = part(admin, "可比性");
  await grades.getByText("评定两个年度", { exact: true }).click();
  await grades.getByLabel("前一个年度").selectOption("此前各年（断点）");
  await grades.getByLabel("后一个年度").selectOption("2024");
  await grades.getByLabel("评定", { exact: true }).selectOption("可比");
  await grades.getByLabel("中文说明").fill("改按结业统计。");
  await grades.getByLabel("英文说明").fill("Counted on completion.");
  await grades.getByRole("button", { name: "保存评定" }).click();
  await expect(grades.getByRole("alert")).toContainText("请选定前一个年度");
  await grades.getByLabel("评定", { exact: true }).selectOption("不可比");
  await grades.getByRole("button", { name: "保存评定" }).click();
  await expect(grades.getByText("2024年起，与此前各年", { exact: true })).toBeVisible();
  await accessible(admin);
  await expect(part(admin, "历年数值").getByRole("row", { name: /^2024/ })).toContainText("不可比");
});

test("two indicators that turn out to be the same are merged; what was released stays", async ({
  as,
  site,
}) => {
  const admin = await as.admin();
  await admin.goto(indicator("belt-road.laboratory-projects"));
  await admin.getByRole("button", { name: "并入另一个指标…" }).click();
  const dialog = admin.getByRole("dialog");
  const kept = dialog.getByRole("combobox", { name: "保留哪一个" });
  const choose = async (words: string) => {
    await kept.fill(words);
    await admin.getByRole("option").first().click();
  };

  await choose("foreign-rd.researchers");
  await expect(dialog.getByRole("alert")).toContainText("2018年");
  await expect(dialog.getByRole("button", { name: "合并" })).toBeDisabled();

  await choose("international.projects");
  await expect(dialog).toContainText("这 1 个填报项改用国际科技合作立项");
  await expect(dialog).toContainText("2018");
  await accessible(admin);
  await dialog.getByRole("button", { name: "合并" }).click();

  await expect(admin.getByRole("heading", { level: 1 })).toHaveText("国际科技合作立项");
  await expect(part(admin, "用在哪里").getByRole("row", { name: /2018/ })).toContainText(
    "1.0（belt-road.laboratory-projects）",
  );
  await expect(part(admin, "历年数值").getByRole("row", { name: /^2018/ })).toBeVisible();
  await admin.goto(indicator("belt-road.laboratory-projects"));
  await expect(admin.getByText("这个指标已并入")).toBeVisible();
  await expect(admin.getByRole("button", { name: "保存" })).toHaveCount(0);
  const csv = await (await fetch(`${site.url}/api/v1/observations.csv?year=2018`)).text();
  expect(csv).toContain(",belt-road.laboratory-projects,");
});

test("an administrator keeps topics, series and units", async ({ as }) => {
  const admin = await as.admin();
  await admin.goto("/desk/catalogue/topics");
  const topic = admin.getByRole("listitem").filter({ hasText: "open-innovation" });
  await topic.getByText("修改开放创新网络").click();
  await topic.getByRole("checkbox", { name: /演示编辑/ }).uncheck();
  await topic.getByRole("button", { name: "保存编辑名单" }).click();
  await expect(topic.getByText("还没有分配编辑。")).toBeVisible();

  await admin.goto("/desk/catalogue/units");
  await admin.getByText("添加单位").click();
  await admin.getByLabel("单位", { exact: true }).fill("匣");
  await admin.getByLabel("中文名称").fill("匣");
  await admin.getByLabel("英文名称").fill("volume");
  await admin.getByRole("button", { name: "添加" }).click();
  await expect(admin.getByRole("button", { name: "删除匣" })).toBeVisible();
  await admin.getByRole("button", { name: "删除匣" }).click();
  await expect(admin.getByRole("dialog")).toContainText("不能恢复");
  await admin.getByRole("button", { name: "删除匣" }).click();
  await expect(admin.getByRole("button", { name: "删除匣" })).toHaveCount(0);

  await admin.goto("/desk/catalogue/series");
  await expect(admin.getByRole("listitem").filter({ hasText: "浦江创新论坛" })).toContainText(
    "2023 · 第16届",
  );
});

readOnly("an editor sees the catalogue and cannot change it", async ({ as }) => {
  const editor = await as.editor();
  await editor.goto("/desk/catalogue");
  await expect(editor.getByRole("link", { name: "添加指标" })).toHaveCount(0);
  await editor.getByLabel("查找指标").fill("training.batches");
  await expect(editor.getByRole("status").filter({ hasText: /^1 个指标/ })).toBeVisible();
  const found = editor.url();
  await editor.getByRole("link", { name: "科技培训批次" }).click();
  await expect(editor.getByText("维护由管理员负责")).toBeVisible();
  await expect(part(editor, "历年数值")).toContainText("24批");
  await expect(part(editor, "用在哪里").getByRole("row", { name: /2023/ })).toContainText("1.0");
  await expect(editor.locator("main").getByRole("textbox")).toHaveCount(0);
  await expect(editor.locator("main").getByRole("button")).toHaveCount(0);
  await editor.goto(found);
  await expect(editor.getByLabel("查找指标")).toHaveValue("training.batches");
  for (const path of ["topics", "series", "names", "units"]) {
    await editor.goto(`/desk/catalogue/${path}`);
    await expect(editor.locator("main").getByRole("button")).toHaveCount(0);
  }
  await editor.goto("/desk/catalogue/add");
  await expect(editor.getByText("只有管理员可以打开这一页")).toBeVisible();
  await expect(editor.locator("main").getByRole("textbox")).toHaveCount(0);
});

const paths = [
  "",
  "/add",
  "/topics",
  "/series",
  "/names",
  "/units",
  "/indicators/training.people",
  "/indicators/event.dates",
];

for (const prefix of ["", "/en"]) {
  readOnly(`the catalogue ${prefix || "in Chinese"} has no violation and fits a phone`, async ({ as }) => {
    readOnly.slow();
    const page = await as.admin();
    for (const path of paths) {
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.goto(`${prefix}/desk/catalogue${path}`);
      for (const folded of await page.locator("summary").all()) await folded.click();
      await accessible(page);
      await page.setViewportSize({ width: 390, height: 844 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(390);
    }
  });
}

test("an English name that was added is listed, and can be deleted again", async ({ as }) => {
  const admin = await as.admin();
  await admin.goto("/desk/catalogue/names");
  const names = part(admin, "英文名称");
  await expect(names.getByRole("row", { name: /流行病防范创新联盟/ })).toContainText("Epidemic Preparedness");
  await names.getByText("添加英文名称").click();
  await names.getByLabel("中文名称").fill("全球健康创新研究院");
  await names.getByLabel("英文名称").fill("Institute for Global Health");
  await names.getByRole("button", { name: "保存" }).click();
  const row = names.getByRole("row", { name: /全球健康创新研究院/ });
  await expect(row).toContainText("Institute for Global Health");
  await row.getByRole("button", { name: /删除/ }).click();
  await admin.getByRole("dialog").getByRole("button", { name: /删除/ }).click();
  await expect(row).toHaveCount(0);
});
