import type { Locator, Page } from "@playwright/test";
import { gap, gaps } from "./support/gap";
import { sendForReview } from "./support/send-for-review";
import { expect, test } from "./support/test";

const section = "/desk/reports/2024/sections/8.3";

const focusedKey = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.field ?? null);

/** What an input holds, whether it is an input or a stretch of the sentence that can be typed into. */
const textOf = (gap: Locator) =>
  gap.evaluate((element) => ("value" in element ? String(element.value) : (element.textContent ?? "")));

async function open(page: Page, address = section): Promise<void> {
  await page.goto(address);
  await page.waitForLoadState("networkidle");
}

const saved = (page: Page) =>
  page.waitForResponse((response) => response.url().includes("/api/desk/revisions") && response.ok());

/** Opens 2025 with the outline of 2023: every figure of it is empty. */
async function openEmptyYear(admin: Page): Promise<void> {
  await admin.goto("/desk/reports");
  await admin.getByLabel("沿用哪一年的提纲").selectOption("2023");
  await admin.getByLabel("开设的年份").fill("2025");
  await admin.getByRole("button", { name: "预览" }).click();
  await admin.getByRole("button", { name: "开设2025年" }).click();
  await expect(admin.getByRole("heading", { level: 1 })).toContainText("2025年报告提纲");
}

/** What is typed for each figure of section 8.3; of quantities only the number, because the unit is added. */
const answers: Record<string, string> = {
  "cooperation.agreement-partners": "云南省、江西省等",
  "cooperation.fields": "现代农业、海洋科技等",
  "cooperation.projects": "31",
  "cooperation.funding": "1460万",
  "cooperation.joint-institutes.month": "11月",
  "cooperation.institute-partners": "喀什地区科学技术局",
  "cooperation.joint-institutes": "沪喀科技协同创新中心",
  "cooperation.demonstration-titles": "沪喀科技合作示范点",
  "training.batches": "26",
  "training.people": "1200",
  "training.technical-people": "2100余",
  "outreach.fields": "绿色能源、人工智能等",
  "outreach.regions": "宁夏、云南等",
  "outreach.activities": "13场",
  "outreach.institutions": "80余",
  "outreach.projects": "近百",
  "outreach.online-viewers": "超7万",
};

test("section 8.3 is filled in from nothing and sent with at most 24 keys besides what is typed", async ({
  as,
}) => {
  await openEmptyYear(await as.admin());
  const page = await as.editor();
  await open(page, "/desk/reports/2025/sections/8.3");
  let keys = 0;
  const press = (key: string) => {
    keys += 1;
    return page.keyboard.press(key);
  };

  await press("Alt+ArrowDown");
  const asked: string[] = [];
  for (let key = await focusedKey(page); key !== null && key !== asked.at(-1); key = await focusedKey(page)) {
    asked.push(key);
    await page.keyboard.type(answers[key] ?? "");
    await press("Enter");
  }
  // Each once, although eight of them stand in a sentence and in the table.
  expect(asked.toSorted()).toEqual(Object.keys(answers).toSorted());

  await press("Tab");
  await expect(page.getByRole("button", { name: /^送审 \d+ 项修改$/ })).toBeFocused();
  await press("Enter");
  await expect(page.getByRole("button", { name: /^送审 \d+ 项$/ })).toBeFocused();
  await press("Enter");
  await expect(page.getByText(/演示编辑已送审 \d+ 项，等待审核/)).toBeVisible();
  expect(keys).toBeLessThanOrEqual(24);
});

test("Enter saves on the last gap of a section as on every other, and ↑ goes back", async ({ as }) => {
  const page = await as.editor();
  await open(page);
  const last = page.locator("[data-field]:not([data-repeat])").last();
  await last.fill("超7万人次");
  const answer = saved(page);
  await last.press("Enter");
  await answer;
  await expect(last).toBeFocused();
  await page.reload();
  await expect(last).toHaveValue("超7万人次");

  await page.waitForLoadState("networkidle");
  await last.press("ArrowUp");
  const selected = await page.evaluate(() => document.getSelection()?.toString() ?? "");
  expect(selected).toBe(await textOf(page.locator(":focus")));
  expect(selected).not.toBe("超7万人次");
});

test("Escape gives up what was typed, readable or not", async ({ as }) => {
  const page = await as.editor();
  await open(page);
  const batches = gap(page, "科技培训批次");
  await batches.focus();
  await page.keyboard.type("99批");
  await page.keyboard.press("Escape");
  await expect(batches).toHaveValue("24批");

  await page.keyboard.type("很多很多");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("status")).toContainText("有误 1");
  await batches.focus();
  await page.keyboard.press("Escape");
  await expect(batches).toHaveValue("24批");
  await expect(page.getByRole("status")).not.toContainText("有误");

  const fields = gap(page, "国内科技合作项目领域");
  const before = await textOf(fields);
  await fields.focus();
  await page.keyboard.type("别的");
  await page.keyboard.press("Escape");
  await expect(fields).toHaveText(before);
  await page.reload();
  await expect(batches).toHaveValue("24批");
});

for (const width of [1440, 390])
  test(`Ctrl+Enter goes into the details and Escape comes back at ${width} px`, async ({ as }) => {
    const page = await as.editor();
    await page.setViewportSize({ width, height: 844 });
    await open(page);
    const people = gap(page, "科技培训人次");
    await people.focus();
    await page.keyboard.press("Control+Enter");
    const details = page.getByRole("complementary", { name: "填报项说明" });
    await expect(details.getByRole("heading", { name: "科技培训人次" })).toBeVisible();
    await expect(details.getByRole("textbox", { name: "来源", exact: true })).toBeFocused();
    await page.keyboard.type("培训处统计表");
    const answer = saved(page);
    await page.keyboard.press("Escape");
    await answer;
    await expect(people).toBeFocused();
    await expect(details).toBeVisible({ visible: width > 1000 });
  });

test("Tab goes from gap to gap, and each figure is one stop", async ({ as }) => {
  const page = await as.editor();
  await open(page);
  await gap(page, "国内科技合作项目领域").focus();
  await page.keyboard.press("Tab");
  expect(await focusedKey(page)).toBe("cooperation.projects");
  await page.keyboard.press("Tab");
  expect(await focusedKey(page)).toBe("cooperation.funding");
  await page.keyboard.press("Tab");
  expect(await focusedKey(page)).toBe("cooperation.joint-institutes.month");

  const stops = await page
    .locator("form [data-field]")
    .evaluateAll((all) =>
      all.filter((each) => each.tabIndex === 0).map((each) => (each as HTMLElement).dataset.field),
    );
  expect(stops.length).toBe(new Set(stops).size);

  // Whoever chose the table with the mouse goes on in it.
  const table = page.getByRole("table");
  await gaps(table, "国内科技合作项目资金").click();
  await page.keyboard.press("Enter");
  await expect(gaps(table, "科技培训批次")).toBeFocused();
});

test("Alt+↓ goes to the next empty gap, Alt+Shift+↓ to the next question", async ({ as }) => {
  const page = await as.editor();
  await open(page);
  await page.keyboard.press("Alt+ArrowDown");
  expect(await textOf(page.locator(":focus"))).toBe("");
  const first = await focusedKey(page);
  await page.keyboard.press("Alt+ArrowDown");
  expect(await textOf(page.locator(":focus"))).toBe("");
  expect(await focusedKey(page)).not.toBe(first);

  await gap(page, "国内科技合作项目资金").focus();
  await page.keyboard.press("Alt+Shift+ArrowDown");
  const reason = page.locator(":focus");
  await expect(reason).toHaveAccessibleName("若属实，写明理由");
  await expect(reason).toHaveAccessibleDescription(/须说明 · 国内科技合作项目资金/);
  await page.keyboard.press("Escape");
  await expect(gap(page, "国内科技合作项目资金")).toBeFocused();

  for (const empty of await page.locator("[data-field]:not([data-repeat])").all())
    if ((await textOf(empty)) === "") {
      await empty.focus();
      await page.keyboard.press("Alt+1");
    }
  await page.keyboard.press("Alt+ArrowDown");
  await expect(page.getByText("没有未填的了")).toBeVisible();
  await page.keyboard.press("Control+s");
  await expect(page.getByText(/^已保存 \d\d:\d\d$/)).toBeVisible();
});

test("F2 edits the sentence of a gap", async ({ as }) => {
  const page = await as.editor();
  await open(page);
  await gap(page, "科技培训批次").press("F2");
  const wording = page.getByLabel("句子", { exact: true });
  await expect(wording).toBeFocused();
  await expect(wording).toHaveValue(/〔科技培训批次〕/);
});

test("a warning of high importance asks for a reason before the section can be sent", async ({ as }) => {
  const page = await as.editor();
  await page.goto(section);
  await page.waitForLoadState("networkidle");
  const finding = page.getByText("须说明 · 国内科技合作项目资金").first();
  await expect(finding).toBeVisible();
  await page.getByRole("button", { name: /^送审/ }).click();
  const sheet = page.getByRole("dialog", { name: /^送审 8\.3/ });
  await expect(sheet.getByText("送审前须处理 1 处")).toBeVisible();
  await sheet.getByRole("button", { name: /^送审 \d+ 项/ }).click();
  await sheet.getByRole("button", { name: "国内科技合作项目资金" }).first().click();
  await expect(sheet).toHaveCount(0);

  const reason = page.getByRole("textbox", { name: "若属实，写明理由" }).first();
  await reason.fill("新增两项跨年度重大合作，已与财务处核对");
  await reason.press("Enter");
  await expect(page.getByText("演示编辑已说明：新增两项").first()).toBeVisible();
  await sendForReview(page);
  await expect(page.getByText(/演示编辑已送审 \d+ 项，等待审核/)).toBeVisible();
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
