import { expect, test } from "./support/test";
import { password } from "./support/template";

test.describe("signing in", () => {
  for (const [who, name] of [
    ["editor", "演示编辑"],
    ["reviewer", "演示审核"],
    ["admin", "演示管理员"],
  ] as const) {
    test(`${who} comes to the page that asked for it, and leaves again`, async ({ page, sharedSite }) => {
      await page.goto(`${sharedSite.url}/desk/account`);
      await page.getByLabel("邮箱").fill(`${who}@annals.test`);
      await page.getByLabel("密码").fill(password);
      await page.getByRole("button", { name: "登录" }).click();
      await expect(page).toHaveURL(/\/desk\/account$/);
      await expect(page.getByText(name)).toBeVisible();
      await page.getByRole("button", { name: "退出登录" }).click();
      await expect(page).toHaveURL(`${sharedSite.url}/`);
      await page.goto(`${sharedSite.url}/desk`);
      await expect(page).toHaveURL(/\/sign-in/);
    });
  }

  test("with a wrong password says so and keeps the address", async ({ page, sharedSite }) => {
    await page.goto(`${sharedSite.url}/sign-in`);
    await page.getByLabel("邮箱").fill("editor@annals.test");
    await page.getByLabel("密码").fill("not the password");
    await page.getByRole("button", { name: "登录" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "邮箱或密码不对" })).toBeVisible();
    await expect(page.getByLabel("邮箱")).toHaveValue("editor@annals.test");
  });

  test("does not lead to another site", async ({ page, sharedSite }) => {
    await page.goto(`${sharedSite.url}/sign-in?from=https://elsewhere.example/desk`);
    await page.getByLabel("邮箱").fill("editor@annals.test");
    await page.getByLabel("密码").fill(password);
    await page.getByRole("button", { name: "登录" }).click();
    await expect(page).toHaveURL(`${sharedSite.url}/desk`);
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
