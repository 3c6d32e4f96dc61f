import type { Page } from "@playwright/test";
import { accessible } from "./support/accessible";
import { addColleague } from "./support/colleague";
import { gap } from "./support/gap";
import { leaveUntouched } from "./support/session";
import { password } from "./support/template";
import { expect, test } from "./support/test";

const districts = "/desk/reports/2024/sections/8.1";
const training = "/desk/reports/2024/sections/8.3";

const hongkou = (page: Page) =>
  page.locator("div", { has: page.getByRole("heading", { name: "虹口区" }) }).last();
const wording = (page: Page) => page.getByLabel("句子", { exact: true });
const status = (page: Page) => page.locator("form").getByRole("status").last();

async function open(page: Page, address: string) {
  await page.goto(address);
  await page.waitForLoadState("networkidle");
}

async function editHongkou(page: Page) {
  await hongkou(page).getByRole("button", { name: "修改句子" }).click();
  await expect(wording(page)).toBeFocused();
}

const written = "今年举办〔虹口区：主要活动〕，反响良好。";

test("a sentence that was left half-written is there again, whichever way the page was left, for its author only", async ({
  as,
  site,
}) => {
  addColleague(site, "zhao", ["editor"]);
  const page = await as.editor();
  let asked = 0;
  page.on("dialog", async (dialog) => {
    asked += 1;
    await dialog.accept();
  });
  await open(page, districts);
  await editHongkou(page);
  const name = /〔([^〕]*)〕/.exec(await wording(page).inputValue())?.[1] ?? "";
  await wording(page).fill(written.replace("虹口区：主要活动", name));

  await page.getByRole("link", { name: /8\.3/ }).first().click();
  await expect(page).toHaveURL(/8\.3$/);
  await page.goBack();
  const kept = hongkou(page).getByRole("note").filter({ hasText: "还没有保存" });
  await expect(kept).toContainText("今年举办＿＿，反响良好。");
  await accessible(page);
  await page.reload();
  await expect(kept).toContainText("反响良好");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.getByRole("note").filter({ hasText: "not saved it" })).toContainText("反响良好");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("textbox", { name: "Sentence", exact: true })).toHaveValue(
    /^今年举办〔.*[a-z].*〕，反响良好。$/,
  );
  expect(asked).toBe(0);

  leaveUntouched(site, "editor", 61);
  await page.goto(`/sign-in?from=${districts}`);
  await page.getByLabel("邮箱").fill("zhao@annals.test");
  await page.getByLabel("密码").fill(password);
  await page.getByRole("button", { name: "登录", exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`${districts}$`));
  await expect(hongkou(page).getByRole("button", { name: "修改句子" })).toBeVisible();
  await page.waitForLoadState("networkidle");
  await expect(page.getByText("反响良好")).toHaveCount(0);

  await as.signIn(page, "editor");
  await open(page, districts);
  await kept.getByRole("button", { name: "接着改" }).click();
  await page.getByRole("button", { name: "保存句子" }).click();
  await expect(status(page)).toContainText("待送审");
  await page.reload();
  await expect(hongkou(page).getByText("反响良好")).toBeVisible();
  await expect(kept).toHaveCount(0);
});

test("a comment, a source and the figure being typed are there after Back and after a reload", async ({
  as,
}) => {
  const page = await as.editor();
  await open(page, districts);
  await page.getByRole("link", { name: /8\.3/ }).first().click();
  await expect(page).toHaveURL(/8\.3$/);
  const batches = gap(page, "科技培训批次");
  await batches.click();
  await page.getByLabel("写一条意见").fill("请核对统计表");
  await page.getByRole("textbox", { name: "来源", exact: true }).fill("统计年报");
  await batches.click();
  await batches.fill("25批");
  await page.goBack();
  await expect(page).toHaveURL(/8\.1$/);
  await page.goForward();
  await expect(batches).toHaveValue("25批");
  await page.reload();
  await expect(batches).toHaveValue("25批");
  const unsent = page.getByRole("alert").filter({ hasText: "还没有存上" });
  await unsent.getByRole("button", { name: "科技培训批次" }).click();
  await expect(batches).toBeFocused();
  await expect(page.getByLabel("写一条意见")).toHaveValue("请核对统计表");
  await expect(page.getByRole("textbox", { name: "来源", exact: true })).toHaveValue("统计年报");
  await page.getByRole("button", { name: "发表意见" }).click();
  await expect(page.getByLabel("写一条意见")).toHaveValue("");
  await page.reload();
  await batches.click();
  await expect(page.getByText("请核对统计表")).toHaveCount(1);
});

test("where the browser keeps nothing, a link and Back ask before a text is lost", async ({ as }) => {
  const page = await as.editor();
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
    };
  });
  await open(page, districts);
  await editHongkou(page);
  await wording(page).fill("没有存上的一段。");
  const questions: string[] = [];
  let mayLeave = false;
  page.on("dialog", async (dialog) => {
    questions.push(dialog.message());
    await (mayLeave ? dialog.accept() : dialog.dismiss());
  });
  await page.getByRole("link", { name: "我的工作" }).click();
  await expect(wording(page)).toHaveValue("没有存上的一段。");
  expect(questions).toEqual([expect.stringContaining("离开本页就会丢失")]);
  mayLeave = true;
  await page.getByRole("link", { name: "我的工作" }).click();
  await expect(page).toHaveURL(/desk$/);
  expect(questions).toHaveLength(2);
});

test("two edits of a sentence are shown as they print and combined into one", async ({ as, site }) => {
  addColleague(site, "zhao", ["editor"]);
  const [mine, theirs] = [await as.editor(), await as.colleague("zhao")];
  for (const page of [mine, theirs]) {
    await open(page, districts);
    await editHongkou(page);
  }
  const before = await wording(mine).inputValue();
  await wording(theirs).fill(before.replace("初步成形", "基本成形").replace("体验评价活动", "体验评价"));
  await theirs.getByRole("button", { name: "保存句子" }).click();
  await expect(status(theirs)).not.toContainText("正在保存");
  await wording(mine).fill(before.replace("推进国际创新港升级", "加快国际创新港升级"));
  await mine.getByRole("button", { name: "保存句子" }).click();

  const conflict = hongkou(mine).getByRole("alert");
  await expect(conflict.locator("ins").filter({ hasText: "加快" })).toBeVisible();
  await expect(conflict.locator("del").filter({ hasText: "初步" })).toBeVisible();
  await expect(conflict).toContainText("＿＿");
  await expect(conflict).not.toContainText(/[{}〔〕]|district\./);
  await accessible(mine);
  await conflict.getByRole("button", { name: "合起来改" }).click();
  const changes = mine.getByRole("region", { name: "对方的改动" });
  await expect(changes.getByRole("listitem")).toHaveCount(2);
  await accessible(mine);
  await changes
    .getByRole("listitem")
    .filter({ hasText: "基本" })
    .getByRole("button", { name: "采用" })
    .click();
  await expect(wording(mine)).toHaveValue(/^加快国际创新港升级.*基本成形.*体验评价活动。$/);
  await mine.getByRole("button", { name: "保存句子" }).click();
  await expect(conflict).toHaveCount(0);
  await mine.reload();
  await expect(hongkou(mine)).toContainText("加快国际创新港升级");
  await expect(hongkou(mine)).toContainText("基本成形");
});

test("after a side of a conflict is chosen, the focus is in its field", async ({ as, site }) => {
  addColleague(site, "zhao", ["editor"]);
  const [mine, theirs] = [await as.editor(), await as.colleague("zhao")];
  const batches = (page: Page) => gap(page, "科技培训批次");
  for (const page of [mine, theirs]) await open(page, training);
  for (const [page, typed] of [
    [theirs, "26批"],
    [mine, "25批"],
  ] as const) {
    await batches(page).fill(typed);
    await batches(page).press("Enter");
    await expect(status(page)).not.toContainText("正在保存");
  }
  await mine.getByRole("button", { name: "用对方的" }).click();
  await expect(batches(mine)).toBeFocused();
  await expect(batches(mine)).toHaveValue("26批");
});

test("a number in a district's sentence is not offered to another district", async ({ as }) => {
  const page = await as.editor();
  await open(page, districts);
  await editHongkou(page);
  await wording(page).fill("集聚科技企业12家。");
  const number = page.getByRole("region", { name: "句中的数字" }).getByRole("listitem");
  await expect(number).toContainText("12家");
  await expect(number.getByRole("button", { name: /^用〔/ })).toHaveCount(0);
});

test("the last saves of a form are undone one by one, each named by its button", async ({ as }) => {
  const page = await as.editor();
  await open(page, training);
  const figure = (name: string) => gap(page, name);
  const before = {
    batches: await figure("科技培训批次").inputValue(),
    people: await figure("科技培训人次").inputValue(),
  };
  await figure("科技培训批次").fill("31批");
  await figure("科技培训批次").press("Tab");
  const undo = page.getByRole("button", { name: /^撤销：/ });
  await expect(undo).toHaveText(`撤销：科技培训批次 ${before.batches} → 31批`);
  await figure("科技培训人次").fill("1260人次");
  await figure("科技培训人次").press("Tab");
  await expect(undo).toHaveText(`撤销：科技培训人次 ${before.people} → 1260人次`);
  await undo.click();
  await expect(figure("科技培训人次")).toHaveValue(before.people);
  await expect(undo).toHaveText(/科技培训批次/);
  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("Control+z");
  await expect(figure("科技培训批次")).toHaveValue(before.batches);
  await expect(undo).toHaveCount(0);
  await page.reload();
  await expect(figure("科技培训批次")).toHaveValue(before.batches);
  await figure("科技培训批次").click();
  await expect(page.locator("#details")).toContainText(/撤销第\d+次修订/);
});
