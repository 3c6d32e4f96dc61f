import type { Page } from "@playwright/test";
import { accessible } from "./support/accessible";
import { codeOf, setUpSecondFactor as setUp } from "./support/second-factor";
import { leaveUntouched, passTime } from "./support/session";
import { password } from "./support/template";
import { expect, readOnly, test } from "./support/test";

const chosen = "eleven herons over the delta";

async function signIn(page: Page, typed: string, email = "reviewer@annals.test") {
  await page.goto("/sign-in");
  await page.getByLabel("邮箱").fill(email);
  await page.getByLabel("密码").fill(typed);
  await page.getByRole("button", { name: "登录" }).click();
}

const part = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
test("a person changes the password, which ends other sessions and not this one", async ({ as }) => {
  const [here, there] = [await as.reviewer(), await as.reviewer()];
  await here.goto("/desk/account");
  await accessible(here);
  await here.getByLabel("现在的密码").fill("not the password");
  await here.getByLabel("新密码").fill(chosen);
  await here.getByRole("button", { name: "保存新密码" }).click();
  await expect(here.getByRole("alert").filter({ hasText: "现在的密码不对" })).toBeVisible();
  await expect(here.getByLabel("新密码")).toHaveValue(chosen);
  await here.getByLabel("现在的密码").fill(password);
  await here.getByLabel("新密码").fill("reviewer@annals.test");
  await here.getByRole("button", { name: "保存新密码" }).click();
  await expect(here.getByRole("alert").filter({ hasText: "姓名、邮箱" })).toBeVisible();
  await here.getByLabel("新密码").fill(chosen);
  await here.getByRole("button", { name: "保存新密码" }).click();
  await expect(here.getByText("密码已修改，其他设备已退出。")).toBeVisible();

  await here.goto("/desk");
  await expect(here.getByRole("heading", { name: "我的工作" })).toBeVisible();
  await there.goto("/desk");
  await expect(there).toHaveURL(/\/sign-in/);
  await signIn(there, password);
  await expect(there.getByRole("alert").filter({ hasText: "邮箱或密码不对" })).toBeVisible();
  await signIn(there, chosen);
  await expect(there).toHaveURL(/\/desk$/);
});

test("a person sees their sessions, and ends one in which somebody else may sit", async ({ as, site }) => {
  const [here, there] = [await as.reviewer(), await as.reviewer()];
  await there.goto("/desk");
  await here.goto("/desk/account");
  await here.waitForLoadState("networkidle");
  const sessions = part(here, "登录与退出").getByRole("row");
  await expect(sessions).toHaveCount(3);
  await expect(sessions.filter({ hasText: "本次登录" })).toContainText("Chrome");
  await accessible(here);
  await here.setViewportSize({ width: 390, height: 844 });
  await accessible(here);
  expect(await here.evaluate(() => document.documentElement.scrollWidth)).toBe(390);

  passTime(site, "reviewer", 31);
  await here.getByRole("button", { name: "结束", exact: true }).click();
  const dialog = here.getByRole("dialog", { name: "请再次输入密码" });
  await dialog.getByLabel("密码").fill(password);
  await dialog.getByRole("button", { name: "继续" }).click();
  await expect(here.getByText("这次登录已结束。")).toBeVisible();
  await expect(sessions).toHaveCount(2);
  await there.goto("/desk");
  await expect(there).toHaveURL(/\/sign-in/);
  await here.goto("/desk");
  await expect(here).toHaveURL(/\/desk$/);
});

test("a copy of the cookie is of no use after signing out, after the password was given again, and after an hour without use", async ({
  as,
  site,
}) => {
  const reviewer = await as.reviewer();
  const cookieOf = async (page: Page) => {
    const cookies = await page.context().cookies();
    return `annals.session=${cookies.find(({ name }) => name === "annals.session")?.value}`;
  };
  const opens = async (cookie: string) =>
    (await fetch(`${site.url}/desk`, { headers: { cookie }, redirect: "manual" })).status === 200;
  const isSignedInForSaves = async (cookie: string) => {
    const headers = { cookie, origin: site.url, "content-type": "application/json" };
    const answer = await fetch(`${site.url}/api/desk/revisions`, { method: "POST", headers, body: "{}" });
    return ((await answer.json()) as { error: { code: string } }).error.code !== "NOT_SIGNED_IN";
  };
  const first = await cookieOf(reviewer);
  expect([await opens(first), await isSignedInForSaves(first)]).toEqual([true, true]);

  passTime(site, "reviewer", 31);
  await reviewer.goto("/desk/account/second-factor");
  await reviewer.getByLabel("6 位验证码").fill("000000");
  await reviewer.getByRole("button", { name: "启用" }).click();
  const dialog = reviewer.getByRole("dialog", { name: "请再次输入密码" });
  await dialog.getByLabel("密码").fill(password);
  await dialog.getByRole("button", { name: "继续" }).click();
  await expect(reviewer.getByRole("alert").filter({ hasText: "验证码不对" })).toBeVisible();
  const second = await cookieOf(reviewer);
  expect([await opens(first), await isSignedInForSaves(first)]).toEqual([false, false]);
  expect(await opens(second)).toBe(true);

  await reviewer.goto("/desk/account");
  await reviewer.getByRole("button", { name: "退出登录" }).click();
  await expect(reviewer).toHaveURL(site.url + "/");
  expect([await opens(second), await isSignedInForSaves(second)]).toEqual([false, false]);

  const third = await cookieOf(await as.reviewer());
  leaveUntouched(site, "reviewer", 59);
  expect(await opens(third)).toBe(true);
  const fourth = await cookieOf(await as.editor());
  leaveUntouched(site, "editor", 61);
  expect([await opens(fourth), await isSignedInForSaves(fourth)]).toEqual([false, false]);
});

readOnly("of next-auth only what signing in needs is answered", async ({ site }) => {
  const statusOf = async (path: string, init: RequestInit = {}) =>
    (await fetch(`${site.url}/api/auth/${path}`, { redirect: "manual", ...init })).status;
  expect(await statusOf("csrf")).toBe(200);
  for (const path of [
    "session",
    "signout",
    "signin",
    "verify-request",
    "error",
    "providers",
    "callback/oidc",
  ])
    expect(await statusOf(path), path).toBe(404);
  for (const path of ["signout", "session", "signin/oidc", "_log"])
    expect(await statusOf(path, { method: "POST", body: new URLSearchParams() }), path).toBe(404);
  const headers = { "content-type": "application/json" };
  const refused = await fetch(`${site.url}/api/auth/callback/credentials`, {
    ...{ method: "POST", headers, body: "{" },
  });
  expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining("sent as a form")]);
  const body = new URLSearchParams({ email: "x".repeat(20_000) });
  expect(await statusOf("callback/credentials", { method: "POST", body })).toBe(413);
});

test("a second factor is set up; signing in asks for a code, or a recovery code", async ({
  as,
  page,
  site,
}) => {
  const reviewer = await as.reviewer();
  await reviewer.goto("/desk/account");
  await reviewer.getByRole("link", { name: "设置第二重验证" }).click();
  await expect(reviewer.getByRole("img", { name: /二维码/ })).toBeVisible();
  await accessible(reviewer);
  await reviewer.getByLabel("6 位验证码").fill("000000");
  await reviewer.getByRole("button", { name: "启用" }).click();
  await expect(reviewer.getByRole("alert").filter({ hasText: "验证码不对" })).toBeVisible();
  const { secret, codes } = await setUp(reviewer);
  await accessible(reviewer);
  const download = reviewer.waitForEvent("download");
  await reviewer.getByRole("button", { name: "下载" }).click();
  expect((await download).suggestedFilename()).toBe("annals-恢复码.txt");
  await reviewer.getByRole("button", { name: "我已保存好" }).click();
  await expect(part(reviewer, "第二重验证")).toContainText("还有 10 个恢复码可用");

  const stranger = page;
  await stranger.goto(site.url);
  const visit = async () => {
    await stranger.goto(`${site.url}/sign-in?from=/desk/account`);
    await stranger.getByLabel("邮箱").fill("reviewer@annals.test");
    await stranger.getByLabel("密码").fill(password);
    await stranger.getByRole("button", { name: "登录" }).click();
    await expect(stranger.getByRole("heading", { level: 1 })).toHaveText("第二步：验证码");
  };
  const give = async (code: string) => {
    await stranger.getByLabel("验证码").fill(code);
    await stranger.getByRole("button", { name: "继续" }).click();
  };
  await visit();
  await accessible(stranger);
  await stranger.goto(`${site.url}/desk`);
  await expect(stranger).toHaveURL(/\/sign-in/);
  await visit();
  await give("123456");
  await expect(stranger.getByRole("alert").filter({ hasText: "验证码不对" })).toBeVisible();
  const fresh = codeOf(secret, 1);
  await give(fresh);
  await expect(stranger).toHaveURL(/:\d+\/desk\/account$/);
  await stranger.getByRole("button", { name: "退出登录" }).click();
  await expect(stranger).toHaveURL(/:\d+\/$/);
  await visit();
  await give(fresh);
  await expect(stranger.getByRole("alert").filter({ hasText: "已用过" })).toBeVisible();
  await give((codes[0] ?? "").toUpperCase().replaceAll("-", " "));
  await expect(part(stranger, "第二重验证")).toContainText("还有 9 个恢复码可用");
  await stranger.getByRole("button", { name: "退出登录" }).click();
  await expect(stranger).toHaveURL(/:\d+\/$/);
  await visit();
  await give(codes[0] ?? "");
  await expect(stranger.getByRole("alert").filter({ hasText: "验证码不对" })).toBeVisible();
});

test("an administrator clears a lost second factor; a short password then has to grow", async ({ as }) => {
  const [admin, reviewer] = [await as.admin(), await as.reviewer()];
  const own = part(reviewer, "密码");
  await reviewer.goto("/desk/account/second-factor");
  await setUp(reviewer);
  await reviewer.goto("/desk/account");
  await own.getByLabel("现在的密码").fill(password);
  await reviewer.getByLabel("新密码").fill("k7 heron");
  await reviewer.getByRole("button", { name: "保存新密码" }).click();
  await expect(reviewer.getByText("密码已修改，其他设备已退出。")).toBeVisible();
  await part(reviewer, "第二重验证").getByText("停用", { exact: true }).first().click();
  const removing = part(reviewer, "第二重验证");
  await removing.getByLabel("现在的密码").fill("k7 heron");
  await removing.getByRole("button", { name: "停用" }).click();
  await expect(removing.getByRole("alert").filter({ hasText: "不足 15 个字符" })).toBeVisible();

  await admin.goto("/desk/people");
  await expect(admin.getByRole("row", { name: /演示审核/ })).toContainText("已启用");
  await admin.getByRole("link", { name: "演示审核" }).click();
  await admin.getByRole("button", { name: "清除第二重验证" }).click();
  await expect(admin.getByRole("dialog")).toContainText("清除后不能恢复");
  await admin.getByRole("button", { name: "清除第二重验证" }).click();
  await expect(admin.getByText("第二重验证已清除")).toBeVisible();
  await reviewer.goto("/desk");
  await expect(reviewer).toHaveURL(/\/sign-in/);
  await signIn(reviewer, "k7 heron");
  await expect(reviewer).toHaveURL(/:\d+\/desk\/account$/);
  await expect(reviewer.getByRole("alert").filter({ hasText: "不足 15 个字符" })).toBeVisible();
  await reviewer.goto("/desk/reviews");
  await expect(reviewer).toHaveURL(/:\d+\/desk\/account$/);
  await own.getByLabel("现在的密码").fill("k7 heron");
  await reviewer.getByLabel("新密码").fill(chosen);
  await reviewer.getByRole("button", { name: "保存新密码" }).click();
  await expect(reviewer.getByText("密码已修改")).toBeVisible();
  await reviewer.goto("/desk/reviews");
  await expect(reviewer).toHaveURL(/\/desk\/reviews$/);
});

test.describe(() => {
  test.use({ siteOptions: { settings: { SECOND_FACTOR: "required" } } });

  test("where the setting requires it, a reviewer sets up a second factor before anything else", async ({
    as,
  }) => {
    const page = await as.visitor();
    await signIn(page, password);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("最后一步：设置第二重验证");
    await page.goto("/desk/account");
    await expect(page.getByRole("alert").filter({ hasText: "必须启用第二重验证" })).toBeVisible();
    await page.goto("/desk/reviews");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("最后一步：设置第二重验证");
    await accessible(page);
    const scanned = await part(page, "扫描二维码").locator("code").innerText();
    await page.reload();
    await expect(part(page, "扫描二维码").locator("code")).toHaveText(scanned);
    await setUp(page);
    await page.getByRole("button", { name: "我已保存好" }).click();
    await expect(page).toHaveURL(/\/desk\/reviews$/);
    await page.goto("/desk/account");
    await expect(part(page, "第二重验证")).toContainText("您的角色必须使用，不能停用");
    await signIn(page, password, "editor@annals.test");
    await expect(page).toHaveURL(/\/desk$/);
  });
});
