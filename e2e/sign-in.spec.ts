import type { Page } from "@playwright/test";
import { accessible } from "./support/accessible";
import { expect, test } from "./support/test";
import { password } from "./support/template";

async function fillIn(page: Page, email: string, typed: string) {
  await page.getByLabel("邮箱").fill(email);
  await page.getByLabel("密码").fill(typed);
  await page.getByRole("button", { name: "登录" }).click();
}

test.describe("signing in", () => {
  for (const [who, name] of [
    ["editor", "演示编辑"],
    ["reviewer", "演示审核"],
    ["admin", "演示管理员"],
  ] as const) {
    test(`${who} comes to the page that asked for it, and leaves again`, async ({ page, sharedSite }) => {
      await page.goto(`${sharedSite.url}/desk/account`);
      await fillIn(page, `${who}@annals.test`, password);
      await expect(page).toHaveURL(/:\d+\/desk\/account$/);
      await expect(page.getByRole("main").getByText(name)).toBeVisible();
      await page.getByRole("button", { name: "退出登录" }).click();
      await expect(page).toHaveURL(`${sharedSite.url}/`);
      await page.goto(`${sharedSite.url}/desk`);
      await expect(page).toHaveURL(/\/sign-in/);
    });
  }

  test("with a wrong password says so and keeps the address", async ({ page, sharedSite }) => {
    await page.goto(`${sharedSite.url}/sign-in`);
    await fillIn(page, "editor@annals.test", "not the password");
    await expect(page.getByRole("alert").filter({ hasText: "邮箱或密码不对" })).toBeVisible();
    await expect(page.getByLabel("邮箱")).toHaveValue("editor@annals.test");
    await fillIn(page, "editor", password);
    await expect(page.getByText("请填写完整的邮箱地址")).toBeVisible();
    await expect(page.getByLabel("密码")).toHaveValue(password);
  });

  test("shows the password on request, and answers unknown people alike", async ({ page, sharedSite }) => {
    await page.goto(`${sharedSite.url}/sign-in`);
    await page.getByRole("button", { name: "显示" }).click();
    await expect(page.getByLabel("密码")).toHaveAttribute("type", "text");
    await fillIn(page, "nobody@annals.test", "not the password");
    await expect(page.getByRole("alert").filter({ hasText: "邮箱或密码不对" })).toBeVisible();
  });

  test("does not lead to another site", async ({ page, sharedSite }) => {
    await page.goto(`${sharedSite.url}/sign-in?from=https://elsewhere.example/desk`);
    await fillIn(page, "editor@annals.test", password);
    await expect(page).toHaveURL(`${sharedSite.url}/desk`);
  });

  test("keeps what is typed before any script has loaded, and works without", async ({
    browser,
    sharedSite,
  }) => {
    const context = await browser.newContext({ baseURL: sharedSite.url, locale: "zh-CN" });
    const page = await context.newPage();
    let letThrough: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (letThrough = resolve));
    await page.route("**/_next/static/**/*.js*", (route) => held.then(() => route.continue()));
    await page.goto("/sign-in?from=/desk/account", { waitUntil: "commit" });
    await page.getByLabel("邮箱").fill("editor@annals.test");
    await page.getByLabel("密码").fill(password);
    letThrough();
    await expect(page.getByRole("button", { name: "显示" })).toBeVisible();
    await expect(page.getByLabel("邮箱")).toHaveValue("editor@annals.test");
    await expect(page.getByLabel("密码")).toHaveValue(password);
    await page.getByRole("button", { name: "登录" }).click();
    await expect(page).toHaveURL(/:\d+\/desk\/account$/);
    await context.close();
  });

  test("works where scripts never run", async ({ browser, sharedSite }) => {
    const options = { baseURL: sharedSite.url, locale: "zh-CN", javaScriptEnabled: false };
    const context = await browser.newContext(options);
    const page = await context.newPage();
    await page.goto("/sign-in?from=/desk/account");
    await fillIn(page, "editor@annals.test", "not the password");
    await expect(page.getByRole("alert").filter({ hasText: "邮箱或密码不对" })).toBeVisible();
    await expect(page.getByLabel("邮箱")).toHaveValue("editor@annals.test");
    await page.getByLabel("密码").fill(password);
    await page.getByRole("button", { name: "登录" }).click();
    await expect(page).toHaveURL(/:\d+\/desk\/account$/);
    await context.close();
  });

  test("is a page that everybody can use", async ({ page, sharedSite }) => {
    for (const path of ["/sign-in", "/en/sign-in"]) {
      await page.goto(sharedSite.url + path);
      await accessible(page);
    }
  });
});

test("signing out everywhere ends the other sessions and a copied cookie at once", async ({ as }) => {
  const [here, there] = [await as.editor(), await as.editor()];
  await there.goto("/desk");
  await expect(there.getByRole("heading", { name: "我的工作" })).toBeVisible();
  await here.goto("/desk/account");
  await here.getByRole("button", { name: "在所有设备上退出" }).click();
  await expect(here).toHaveURL(/\d\/$/);
  await there.goto("/desk");
  await expect(there).toHaveURL(/\/sign-in/);
});

test("too many wrong passwords lock out who tries, not the owner", async ({ as, site }) => {
  const home = await as.visitor();
  await home.goto("/sign-in");
  await fillIn(home, "editor@annals.test", password);
  await expect(home).toHaveURL(/\/desk$/);
  await home.goto("/desk/account");
  await home.getByRole("button", { name: "退出登录" }).click();
  await expect(home).toHaveURL(`${site.url}/`);

  const page = await as.visitor();
  await page.goto("/sign-in");
  for (let attempt = 0; attempt < 10; attempt++) {
    const answered = page.waitForResponse((answer) => answer.request().method() === "POST");
    await fillIn(page, "editor@annals.test", `guess number ${attempt}`);
    await answered;
    await expect(page.getByRole("button", { name: "登录" })).toBeEnabled();
  }
  await fillIn(page, "editor@annals.test", password);
  await expect(page.getByRole("alert").filter({ hasText: /请过 \d+ 分钟再试/ })).toBeVisible();
  await fillIn(page, "nobody@annals.test", "another guess");
  await expect(page.getByRole("alert").filter({ hasText: "邮箱或密码不对" })).toBeVisible();

  // From the same address, but with the browser that the owner has used before.
  await home.goto("/sign-in");
  await fillIn(home, "editor@annals.test", password);
  await expect(home).toHaveURL(/\/desk$/);
  await as.reviewer();
});
