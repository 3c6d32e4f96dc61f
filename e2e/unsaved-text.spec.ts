import type { Page } from "@playwright/test";
import { addColleague } from "./support/colleague";
import { accessible } from "./support/accessible";
import { leaveUntouched, personIn } from "./support/session";
import { password } from "./support/template";
import { expect, test } from "./support/test";

const section = "/desk/reports/2024/sections/8.3";
const saves = "**/api/desk/revisions";

const batches = (page: Page) => page.getByRole("textbox", { name: "科技培训批次" }).first();

/** Types a figure that does not reach the server, and leaves the page. */
async function leaveUnsaved(page: Page, typed: string) {
  await page.route(saves, (route) => route.abort());
  page.on("dialog", (dialog) => dialog.accept());
  await page.goto(section);
  await page.waitForLoadState("networkidle");
  await batches(page).fill(typed);
  await batches(page).press("Enter");
  await expect(page.getByRole("status")).toContainText("未保存 1");
}

async function signIn(page: Page, name: string) {
  await page.goto(`/sign-in?from=${section}`);
  await page.getByLabel("邮箱").fill(`${name}@annals.test`);
  await page.getByLabel("密码").fill(password);
  await page.getByRole("button", { name: "登录", exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`${section}$`));
}

test("what one person could not save waits for them when their session ends, and no other person sees it", async ({
  as,
  site,
}) => {
  addColleague(site, "zhao", ["editor"]);
  const page = await as.editor();
  await leaveUnsaved(page, "35批");
  leaveUntouched(site, "editor", 61);
  await page.unroute(saves);

  await signIn(page, "zhao");
  await page.waitForLoadState("networkidle");
  await expect(batches(page)).not.toHaveValue("35批");
  await expect(page.getByText("已为您恢复")).toHaveCount(0);
  await expect(page.getByRole("status")).not.toContainText("未保存");
  await page.goto("/desk/account");
  await page.waitForLoadState("networkidle");
  await page.getByRole("button", { name: "退出登录" }).click();
  await expect(page).toHaveURL(site.url + "/");

  await signIn(page, "editor");
  await expect(batches(page)).toHaveValue("35批");
  await expect(page.getByText("已为您恢复").first()).toBeVisible();
  await page.getByRole("button", { name: "重试" }).click();
  await expect(page.getByRole("status")).not.toContainText(/未保存|正在保存/);
  await page.reload();
  await expect(batches(page)).toHaveValue("35批");
});

test("who signs out is told what is not saved, and leaves nothing of it in the browser", async ({
  as,
  site,
}) => {
  const page = await as.editor();
  await leaveUnsaved(page, "35批");
  await page.goto("/desk/account");
  await page.waitForLoadState("networkidle");
  await page.getByRole("button", { name: "退出登录" }).click();
  const notice = page.getByRole("alert").filter({ hasText: "还有 1 处内容没有存上" });
  await expect(notice.getByRole("link", { name: "2024年报告 8.3 节：1 处" })).toBeVisible();
  await accessible(page);
  await page.getByRole("button", { name: "仍然退出并清除", exact: true }).click();
  await expect(page).toHaveURL(site.url + "/");
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain("35批");
});

test("text kept without an owner is shown, and neither filled in nor saved", async ({ as }) => {
  const page = await as.editor();
  await page.goto(section);
  const id = await batches(page).getAttribute("data-field-id");
  await page.evaluate(
    (key) => localStorage.setItem(key, JSON.stringify({ typed: "35批", basedOn: 0 })),
    `annals.typed.${id}`,
  );
  await page.reload();
  const notice = page.getByRole("alert").filter({ hasText: "没有记是谁输入的" });
  await expect(notice).toContainText("科技培训批次：35批");
  await expect(batches(page)).not.toHaveValue("35批");
  await accessible(page);
  await notice.getByRole("button", { name: "从浏览器里移除" }).click();
  await expect(notice).toHaveCount(0);
  await page.reload();
  await expect(notice).toHaveCount(0);
});

test("a page is not saved under the name of who has signed in since in another window", async ({
  as,
  site,
}) => {
  addColleague(site, "zhao", ["editor"]);
  const page = await as.editor();
  await page.goto(section);
  await page.waitForLoadState("networkidle");
  const before = await batches(page).inputValue();

  const other = await page.context().newPage();
  await other.context().clearCookies();
  await signIn(other, "zhao");
  await expect(page.getByRole("alert").filter({ hasText: "本页不再保存和提交" })).toBeVisible();
  await batches(page).fill("35批");
  await batches(page).press("Enter");
  const refusal = page.getByRole("alert").filter({ hasText: "不能记到别人名下" });
  await expect(refusal.getByRole("link", { name: "在新窗口登录" })).toHaveAttribute("target", "_blank");
  await expect(batches(page)).toHaveValue("35批");
  await other.reload();
  await expect(batches(other)).toHaveValue(before);

  await as.signIn(page, "editor");
  await page.getByRole("button", { name: "重试" }).click();
  await expect(page.getByRole("status")).not.toContainText(/未保存|正在保存/);
  await page.reload();
  await expect(batches(page)).toHaveValue("35批");
  await batches(page).focus();
  await expect(page.locator("#details")).toContainText("演示编辑");
});

test("the server refuses a save for somebody else than is signed in", async ({ as, site }) => {
  const page = await as.editor();
  await page.goto(section);
  const fieldId = (await batches(page).getAttribute("data-field-id")) ?? "";
  const send = async (openedBy: string | undefined) => {
    const data = { fieldId, typed: "19批", basedOn: 0, ...(openedBy && { openedBy }) };
    const answer = await page.request.post("/api/desk/revisions", { data, headers: { origin: site.url } });
    return ((await answer.json()) as { error?: { code: string } }).error?.code;
  };
  expect(await send(personIn(site, "reviewer@annals.test").id)).toBe("OTHER_PERSON");
  expect(await send(undefined)).toBe("INVALID");
  expect(await send(personIn(site, "editor@annals.test").id)).not.toBe("OTHER_PERSON");
});

test("an ended session offers the sign-in in a new window beside the text", async ({ as }) => {
  const page = await as.editor();
  await page.goto(section);
  await page.waitForLoadState("networkidle");
  await page.context().clearCookies();
  await batches(page).fill("35批");
  await batches(page).press("Enter");
  const link = page.getByRole("alert").filter({ hasText: "登录已失效" }).getByRole("link");
  const [opened] = await Promise.all([page.context().waitForEvent("page"), link.click()]);
  await opened.getByLabel("邮箱").fill("editor@annals.test");
  await opened.getByLabel("密码").fill(password);
  await opened.getByRole("button", { name: "登录", exact: true }).click();
  await expect(opened).toHaveURL(new RegExp(`${section}$`));
  await expect(batches(page)).toHaveValue("35批");
  await page.getByRole("button", { name: "重试" }).click();
  await expect(page.getByRole("status")).not.toContainText(/未保存|正在保存/);
});
