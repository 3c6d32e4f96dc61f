import type { Page, Route } from "@playwright/test";
import { gap } from "./support/gap";
import { confirmSending, sendForReview } from "./support/send-for-review";
import { openOutline } from "./support/open-outline";
import { openTable } from "./support/review";
import { expect, test } from "./support/test";

const section = "/desk/reports/2023/sections/8.3";
const saves = "**/api/desk/revisions";

const batches = (page: Page) => page.getByRole("textbox", { name: "科技培训批次" }).first();
const people = (page: Page) => page.getByRole("textbox", { name: "科技培训人次" }).first();
const submitButton = (page: Page) => page.getByRole("button", { name: /^送审 |没有要送审的修改/ });
const isSaved = (page: Page) => expect(page.getByRole("status")).not.toContainText(/正在保存|未保存/);

/** Lets every save take this long. */
async function slowSaves(page: Page, milliseconds: number) {
  await page.route(saves, async (route: Route) => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    await route.continue();
  });
}

async function open(page: Page, address = section) {
  await page.goto(address);
  await page.waitForLoadState("networkidle");
}

/** Follows the link to section 8.4, within the page. */
async function leave(page: Page) {
  await page.getByRole("navigation", { name: "章节" }).getByRole("link", { name: "8.4" }).click();
  await expect(page).toHaveURL(/8\.4$/);
  await expect(gap(page, "论坛")).toBeVisible();
}

test("Back shows what was saved, and the next edit builds on it", async ({ as }) => {
  const page = await as.editor();
  await open(page);
  await batches(page).fill("36批");
  await batches(page).press("Enter");
  await isSaved(page);
  await leave(page);
  await page.goBack();
  await expect(batches(page)).toHaveValue("36批");
  await batches(page).fill("37批");
  await batches(page).press("Enter");
  await isSaved(page);
  await expect(page.getByRole("status")).not.toContainText("冲突");
  await page.reload();
  await expect(batches(page)).toHaveValue("37批");
});

test("Back during a save shows what is being saved", async ({ as }) => {
  const page = await as.editor();
  await open(page);
  await slowSaves(page, 2500);
  await batches(page).fill("36批");
  await leave(page);
  await page.goBack();
  await expect(batches(page)).toHaveValue("36批");
  await expect(page.getByText("已为您恢复")).toHaveCount(0);
  await isSaved(page);
  await expect(batches(page)).toHaveValue("36批");
  await batches(page).fill("37批");
  await batches(page).press("Enter");
  await isSaved(page);
  await expect(page.getByRole("status")).not.toContainText("冲突");
  await page.reload();
  await expect(batches(page)).toHaveValue("37批");
});

test("Back shows what others saved and decided meanwhile", async ({ as }) => {
  const [page, other] = [await as.editor(), await as.editor()];
  await open(page);
  await leave(page);
  await open(other);
  await batches(other).fill("36批");
  await batches(other).press("Enter");
  await isSaved(other);
  await sendForReview(other, { button: "送审 1 项修改" });
  await expect(other.getByRole("button", { name: "撤回送审" })).toBeVisible();
  await page.goBack();
  await expect(batches(page)).toHaveValue("36批");
  await expect(page.getByRole("status")).toContainText("审核中 1");
  await expect(page.getByRole("button", { name: "撤回送审" })).toBeVisible();

  const reviewer = await as.reviewer();
  await openTable(reviewer, /8\.3/);
  await reviewer.getByRole("button", { name: "批准“科技培训批次”" }).click();
  await expect(reviewer.getByText("没有等待审核的送审")).toBeVisible();
  await reviewer.goBack();
  await expect(reviewer.getByRole("button", { name: /^批准/ })).toHaveCount(0);
  await expect(reviewer.getByText(/演示审核.*批准/).first()).toBeVisible();
});

test("Back shows an outline as it was moved", async ({ as }) => {
  const admin = await as.admin();
  await openOutline(admin, 2024);
  const moved = admin.getByRole("treeitem", { name: /8\.2 .*国内科技/ });
  await admin.getByRole("treeitem", { name: /构建开放创新网络/ }).focus();
  for (const key of ["ArrowDown", "ArrowDown", "ArrowDown", "Alt+ArrowUp"]) await admin.keyboard.press(key);
  await expect(moved).toBeVisible();
  await admin.getByRole("navigation", { name: "工作区" }).getByRole("link", { name: "审核" }).click();
  await expect(admin).toHaveURL(/reviews$/);
  await admin.goBack();
  await expect(moved).toBeVisible();
});

test("one's own save in another window is not somebody else's", async ({ as }) => {
  const page = await as.editor();
  const other = await page.context().newPage();
  await open(page);
  await open(other);
  await batches(other).fill("36批");
  await batches(other).press("Enter");
  await isSaved(other);
  await batches(page).fill("37批");
  await batches(page).press("Enter");
  const conflict = page.getByRole("alert").filter({ hasText: "您本人已在另一个窗口保存了此项" });
  await expect(conflict).toContainText("我在另一窗口填的");
  await expect(conflict).not.toContainText(/别人|对方/);
  await conflict.getByRole("button", { name: "用另一窗口的" }).click();
  await expect(batches(page)).toHaveValue("36批");
});

for (const delay of [0, 250, 2500])
  test(`a press on submit right after typing sends what was typed, with saves of ${delay} ms`, async ({
    as,
  }) => {
    const page = await as.editor();
    await open(page);
    await slowSaves(page, delay);
    await batches(page).fill("36批");
    const button = submitButton(page);
    const box = (await button.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.waitForTimeout(90);
    await page.mouse.up();
    await confirmSending(page);
    await expect(page.getByText("演示编辑已送审 1 项，等待审核")).toBeVisible();
    const reviewer = await as.reviewer();
    await reviewer.goto("/desk/reviews");
    await reviewer.getByRole("link", { name: /8\.3/ }).first().click();
    await expect(reviewer.locator("ins").first()).toHaveText("36批");
  });

test("what cannot be saved is not sent, and the press says so", async ({ as }) => {
  const page = await as.editor();
  await open(page);
  await batches(page).fill("36批");
  await batches(page).press("Enter");
  await isSaved(page);
  await people(page).fill("1O8人次");
  await submitButton(page).click();
  await expect(page.getByText("先处理没有存下的 1 处，再送审")).toBeVisible();
  await expect(page.getByRole("button", { name: "撤回送审" })).toHaveCount(0);
});

test("two approvals in quick succession are both made", async ({ as }) => {
  const editor = await as.editor();
  await open(editor);
  for (const [input, typed] of [
    [batches(editor), "25批"],
    [people(editor), "1100人次"],
  ] as const) {
    await input.fill(typed);
    await input.press("Enter");
  }
  await isSaved(editor);
  await sendForReview(editor, { button: "送审 2 项修改" });
  await expect(editor.getByRole("button", { name: "撤回送审" })).toBeVisible();
  const reviewer = await as.reviewer();
  await openTable(reviewer, /8\.3/);
  for (const name of ["科技培训批次", "科技培训人次"])
    await reviewer.getByRole("button", { name: `批准“${name}”` }).click({ noWaitAfter: true });
  await expect(reviewer.getByText("没有等待审核的送审")).toBeVisible();
  await expect(reviewer.getByRole("row", { name: /8\.3/ }).first()).toContainText("批准");
});

test("a required gap that is emptied again is empty, and nothing to send", async ({ as }) => {
  const page = await as.editor();
  await open(page, "/desk/reports/2024/sections/8.3");
  const status = page.getByRole("status");
  const empty = page.locator("[data-field]:not([data-closed])").filter({ hasText: /^$/ });
  const input = page.locator('input[data-field]:not([data-closed])[value=""]').first();
  await expect(empty.first()).toBeAttached();
  const key = await input.getAttribute("data-field");
  const gap = page.locator(`input[data-field="${key}"]`).first();
  const before = await status.innerText();
  await gap.fill("未统计");
  await gap.press("Enter");
  await isSaved(page);
  expect(await status.innerText()).not.toBe(before);
  await gap.fill("");
  await gap.press("Enter");
  await isSaved(page);
  await expect(status).toHaveText(before, { useInnerText: true });
  await page.reload();
  await expect(status).toHaveText(before, { useInnerText: true });
});

test("the Enter that ends a composition in Safari stays in the gap", async ({ as }) => {
  const page = await as.editor();
  await open(page);
  await batches(page).focus();
  await batches(page).evaluate((input) => {
    const init = { key: "Enter", keyCode: 229, isComposing: false, bubbles: true, cancelable: true };
    input.dispatchEvent(new KeyboardEvent("keydown", init));
  });
  await expect(batches(page)).toBeFocused();
  await batches(page).press("Enter");
  await expect(batches(page)).not.toBeFocused();
});
