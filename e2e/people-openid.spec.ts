import type { BrowserContext, Page } from "@playwright/test";
import { accessible } from "./support/accessible";
import { client, startProvider } from "./support/openid";
import { type Site, startSite } from "./support/site";
import { password } from "./support/template";
import { expect, test as base } from "./support/test";

type Provider = Awaited<ReturnType<typeof startProvider>>;
type OpenId = { provider: Provider; linkedSite: Site; visitor: () => Promise<Page> };

/** A site that knows an OpenID Connect provider. */
const test = base.extend<OpenId>({
  provider: async ({}, use) => {
    const provider = await startProvider();
    await use(provider);
    await provider.stop();
  },
  linkedSite: async ({ provider }, use) => {
    const settings = {
      OIDC_ISSUER: provider.url,
      OIDC_CLIENT_ID: client.id,
      OIDC_CLIENT_SECRET: client.secret,
    };
    const site = await startSite({ settings: { ...settings, OIDC_NAME: "市政务统一身份" } });
    await use(site);
    await site.stop();
  },
  visitor: async ({ browser, linkedSite }, use) => {
    const contexts: BrowserContext[] = [];
    const open = async () => {
      const context = await browser.newContext({ baseURL: linkedSite.url, locale: "zh-CN" });
      contexts.push(context);
      return context.newPage();
    };
    await use(open);
    await Promise.all(contexts.map((context) => context.close()));
  },
});

const byProvider = (page: Page) => page.getByRole("button", { name: "用 市政务统一身份 登录" });

async function signIn(page: Page, email: string) {
  await page.goto("/sign-in?from=/desk/account");
  await page.getByLabel("邮箱").fill(email);
  await page.getByLabel("密码").fill(password);
  await page.getByRole("button", { name: "登录", exact: true }).click();
  await expect(page).toHaveURL(/:\d+\/desk\/account$/);
}

test("without the settings nothing of it is offered", async ({ page, sharedSite }) => {
  await page.goto(`${sharedSite.url}/sign-in`);
  await expect(page.getByRole("button", { name: "显示" })).toBeVisible();
  await expect(page.getByRole("button")).toHaveCount(2);
});

test("an identity is linked from one's account, and signs in from then on", async ({ provider, visitor }) => {
  provider.claims = { sub: "editor-at-the-office", email: "editor@annals.test" };
  const page = await visitor();
  await page.goto("/sign-in");
  await byProvider(page).click();
  // The same e-mail address is not enough: who runs a provider could claim any.
  await expect(page.getByRole("alert").filter({ hasText: "没有关联账户" })).toBeVisible();
  await accessible(page);

  await signIn(page, "editor@annals.test");
  await page.getByRole("button", { name: "关联我的" }).click();
  await expect(page.getByText("已关联 市政务统一身份 的身份")).toBeVisible();
  await page.getByRole("button", { name: "退出登录" }).click();
  await expect(page).toHaveURL(/:\d+\/$/);
  await page.goto("/en/sign-in?from=/desk/account");
  await page.getByRole("button", { name: "Sign in with 市政务统一身份" }).click();
  await expect(page).toHaveURL(/:\d+\/en\/desk\/account$/);
  await expect(page.getByText("editor@annals.test")).toBeVisible();
  const request = provider.requests.at(-1);
  for (const name of ["state", "nonce", "code_challenge"]) expect(request?.get(name)).toBeTruthy();
  expect(request?.get("code_challenge_method")).toBe("S256");

  const other = await visitor();
  await signIn(other, "reviewer@annals.test");
  await other.getByRole("button", { name: "关联我的" }).click();
  await expect(other.getByRole("alert").filter({ hasText: "已关联另一个账户" })).toBeVisible();

  await page.goto("/desk/account");
  await page.getByRole("button", { name: "取消关联" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "取消关联" }).click();
  await expect(page.getByText("还没有关联")).toBeVisible();
  await page.getByRole("button", { name: "退出登录" }).click();
  await expect(page).toHaveURL(/:\d+\/$/);
  await page.goto("/sign-in");
  await byProvider(page).click();
  await expect(page.getByRole("alert").filter({ hasText: "没有关联账户" })).toBeVisible();
});

test("an invitation is taken up by an identity instead of a password", async ({
  provider,
  visitor,
  linkedSite,
}) => {
  const admin = await visitor();
  await signIn(admin, "admin@annals.test");
  await admin.goto("/desk/people/invite");
  await admin.getByLabel("姓名").fill("赵敏");
  await admin.getByLabel("邮箱").fill("zhao.min@annals.test");
  await admin.getByRole("button", { name: "邀请" }).click();
  const link = await admin.getByLabel("链接", { exact: true }).inputValue();

  provider.claims = { sub: "zhao-min" };
  const page = await visitor();
  await page.goto(link);
  await page.getByRole("button", { name: "改用 市政务统一身份 登录" }).click();
  await expect(page).toHaveURL(/\/desk$/);
  await page.goto("/desk/account");
  await expect(page.getByText("您没有密码，用 市政务统一身份 登录。")).toBeVisible();
  const late = await visitor();
  await late.goto(link);
  await expect(late.getByRole("heading", { level: 1 })).toHaveText("这个链接不能用了");

  await admin.goto("/desk/people");
  await admin.getByRole("link", { name: "赵敏" }).click();
  await admin.getByRole("button", { name: "停用账户" }).click();
  await expect(admin.getByRole("dialog")).toContainText("立即不能登录和操作");
  await admin.getByRole("button", { name: "停用账户" }).click();
  await expect(admin.getByRole("button", { name: "启用账户" })).toBeVisible();
  await page.goto(`${linkedSite.url}/desk`);
  await expect(page).toHaveURL(/\/sign-in/);
  await byProvider(page).click();
  await expect(page.getByRole("alert").filter({ hasText: "没有关联账户" })).toBeVisible();
  await page.goto(`${linkedSite.url}/desk`);
  await expect(page).toHaveURL(/\/sign-in/);
});

test("an answer that was not asked for admits nobody", async ({ provider, visitor }) => {
  const page = await visitor();
  await signIn(page, "editor@annals.test");
  provider.claims = { sub: "editor-at-the-office" };
  await page.getByRole("button", { name: "关联我的" }).click();
  await expect(page.getByText("已关联 市政务统一身份 的身份")).toBeVisible();
  const stranger = await visitor();
  provider.claims = { sub: "editor-at-the-office", nonce: "of another request" };
  await stranger.goto("/sign-in");
  await byProvider(stranger).click();
  await expect(stranger.getByRole("alert").filter({ hasText: "登录没有成功" })).toBeVisible();
  await stranger.goto("/api/auth/callback/oidc?code=x&state=y");
  await stranger.goto("/desk");
  await expect(stranger).toHaveURL(/\/sign-in/);
});
