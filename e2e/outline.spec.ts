import type { Page } from "@playwright/test";
import { accessible } from "./support/accessible";
import { liveOutline, openOutline } from "./support/open-outline";
import { expect, readOnly, test } from "./support/test";

async function fitsPhone(page: Page): Promise<void> {
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth), page.url()).toBeLessThanOrEqual(
    390,
  );
  await page.setViewportSize({ width: 1440, height: 900 });
}

const line = (page: Page, name: string | RegExp) => page.getByRole("treeitem", { name });
const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

test("an administrator opens 2025 from 2023 after seeing what comes along", async ({ as }) => {
  const admin = await as.admin();
  await admin.goto("/desk");
  await admin.getByRole("link", { name: "年度与提纲" }).click();
  await admin.getByLabel("沿用哪一年的提纲").selectOption("2023");
  await admin.getByLabel("开设的年份").fill("2021");
  await admin.getByRole("button", { name: "预览" }).click();
  await expect(admin.getByText("请填一个晚于来源年份")).toBeVisible();
  await admin.getByLabel("开设的年份").fill("2025");
  await admin.getByRole("button", { name: "预览" }).click();

  const preview = admin.getByRole("region", { name: "预览：沿用2023年的提纲开设2025年" });
  await expect(preview.getByRole("row", { name: /8\.3/ })).toContainText("国内科技交流合作成果丰硕");
  await expect(preview.getByText("2023上海科技进步报告 → 2025上海科技进步报告")).toBeVisible();
  await accessible(admin);
  await fitsPhone(admin);
  await preview.getByRole("button", { name: "开设2025年" }).click();
  await expect(admin.getByRole("heading", { level: 1 })).toContainText("2025年报告提纲");

  const editor = await as.editor();
  await editor.goto("/desk/reports/2025/sections/8.3");
  await expect(editor.locator("main")).toContainText("举办科技培训");
  await expect(editor.getByRole("textbox", { name: "科技培训批次" }).first()).toHaveValue("");
});

test("the outline is edited by keyboard alone", async ({ as }) => {
  const admin = await as.admin();
  await openOutline(admin, 2024);
  await line(admin, /构建开放创新网络/).focus();
  await press(admin, "ArrowDown", "ArrowDown", "ArrowDown", "F2");
  await admin.getByLabel("标题（中文）").fill("国内科技合作");
  await press(admin, "Enter");
  await expect(line(admin, /8\.3 国内科技合作/)).toBeFocused();

  await press(admin, "Alt+ArrowUp");
  await expect(line(admin, /8\.2 国内科技合作/)).toBeFocused();
  await expect(line(admin, /8\.3 长三角科技创新共同体/)).toBeVisible();

  await press(admin, "Delete");
  await expect(admin.getByText(/移除章节“8\.2 国内科技合作”/)).toBeVisible();
  await press(admin, "Tab", "Enter");
  await expect(admin.getByRole("alert").filter({ hasText: "请改为隐藏" })).toBeVisible();
  await press(admin, "Shift+Tab", "Enter");
  await expect(line(admin, /8\.2 国内科技合作/)).toContainText("已隐藏");
  await accessible(admin);

  const editor = await as.editor();
  await editor.goto("/desk/reports/2024");
  await expect(editor.locator("main")).not.toContainText("国内科技合作");
  const gone = await editor.goto("/desk/reports/2024/sections/8.2");
  expect(gone?.status()).toBe(404);
});

test("a row that has the focus before scripts have loaded is the one that the keyboard edits", async ({
  as,
}) => {
  const admin = await as.admin();
  let letThrough: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (letThrough = resolve));
  await admin.route("**/_next/static/**/*.js*", (route) => held.then(() => route.continue()));
  await admin.goto("/desk/reports/2024/outline", { waitUntil: "commit" });
  await expect(admin.getByRole("tree")).toHaveAttribute("aria-busy", "true");
  await expect(admin.locator('[role="treeitem"][tabindex="0"]')).toHaveCount(0);
  const focused = line(admin, /8\.3 国内科技交流/);
  await focused.focus();
  letThrough();
  await liveOutline(admin);
  await expect(focused).toBeFocused();
  await expect(focused).toHaveAttribute("aria-selected", "true");
  await press(admin, "F2");
  await expect(admin.getByLabel("标题（中文）")).toHaveValue(/国内科技交流/);
});

test("a field that is added is there to be filled in", async ({ as }) => {
  const admin = await as.admin();
  await openOutline(admin, 2024);
  await line(admin, /8\.3 国内科技交流/).click();
  await press(admin, "ArrowRight", "End", "ArrowUp", "ArrowUp");
  await expect(line(admin, "国内合作主要数据")).toBeFocused();
  await admin.getByRole("button", { name: "加填报项" }).click();
  const form = admin.getByRole("form", { name: "在 8.3 加填报项" });
  await form.getByRole("button", { name: "添加" }).click();
  await expect(form.getByText("请从列表里选一个指标。")).toBeVisible();
  await form.getByRole("combobox", { name: "指标", exact: true }).fill("种植 面积");
  await admin
    .getByRole("option", { name: /种植面积/ })
    .first()
    .click();
  await form.getByLabel("标签（英文）").fill("Demonstration crop area");
  await form.getByRole("button", { name: "添加" }).click();
  await expect(form.getByText("请填写中文。")).toBeVisible();
  await form.getByLabel("标签（中文）").fill("示范种植面积");
  await accessible(admin);
  await fitsPhone(admin);
  await form.getByRole("button", { name: "添加" }).click();
  await expect(line(admin, "国内合作主要数据")).toContainText("9");

  const editor = await as.editor();
  await editor.goto("/desk/reports/2024/sections/8.3");
  await expect(editor.getByText("示范种植面积")).toBeVisible();
});

test("a section that is added has the topic that was chosen, and may have no English title yet", async ({
  as,
}) => {
  const admin = await as.admin();
  await openOutline(admin, 2024);
  await admin.getByRole("button", { name: "加章节" }).click();
  const form = admin.getByRole("form", { name: "加章节" });
  await form.getByLabel("编号").fill("8.9");
  await form.getByLabel("标题（中文）").fill("科技评价");
  await expect(form.getByLabel("主题")).toHaveValue("");
  await form.getByRole("button", { name: "添加" }).click();
  await expect(form.getByText("请选择主题：它决定由谁填报。")).toBeVisible();
  await form.getByLabel("主题").selectOption({ index: 1 });
  await form.getByRole("button", { name: "添加" }).click();
  await expect(line(admin, /8\.9 科技评价/)).toBeVisible();
  await line(admin, /8\.9 科技评价/).click();
  await press(admin, "Delete");
  await admin
    .getByRole("group", { name: "移除或隐藏" })
    .getByRole("button", { name: "移除", exact: true })
    .click();
  await expect(line(admin, /8\.9 科技评价/)).toHaveCount(0);
});

readOnly("who is no administrator reads the outline", async ({ as }) => {
  const editor = await as.editor();
  await editor.goto("/desk/reports");
  await expect(editor.getByText("只有管理员可以开设年度报告")).toBeVisible();
  await editor.goto("/desk/reports/2024/outline");
  await expect(editor.getByText(/只有管理员可以修改/)).toBeVisible();
  await expect(editor.getByRole("button", { name: "加章节" })).toHaveCount(0);
});
