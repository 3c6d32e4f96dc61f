import type { Page } from "@playwright/test";
import { accessible } from "./support/accessible";
import { personIn } from "./support/session";
import type { Site } from "./support/site";
import { password } from "./support/template";
import { expect, readOnly, test } from "./support/test";

const chosen = "eleven herons over the delta";

async function signIn(page: Page, email: string, typed: string) {
  await page.goto("/sign-in");
  await page.getByLabel("邮箱").fill(email);
  await page.getByLabel("密码").fill(typed);
  await page.getByRole("button", { name: "登录" }).click();
}

async function openPerson(admin: Page, name: string) {
  await admin.goto("/desk/people");
  await admin.getByRole("main").getByRole("link", { name }).click();
  await expect(admin.getByRole("heading", { level: 1 })).toHaveText(name);
}

test("an invited person chooses a password by a link that works once", async ({ as, site }) => {
  const admin = await as.admin();
  await admin.goto("/desk");
  await admin.getByRole("navigation", { name: "工作区" }).getByRole("link", { name: "人员" }).click();
  await expect(admin.getByRole("heading", { level: 1 })).toHaveText("人员");
  await accessible(admin);
  await admin.getByRole("link", { name: "邀请新人" }).click();
  await admin.getByRole("button", { name: "邀请" }).click();
  await expect(admin.getByText("请填写姓名。")).toBeVisible();
  await admin.getByLabel("姓名").fill("王伟");
  await admin.getByLabel("邮箱").fill("Wang.Wei@annals.test");
  await admin.getByLabel("各区创新发展").check();
  await accessible(admin);
  await admin.getByRole("button", { name: "邀请" }).click();
  const link = await admin.getByLabel("链接", { exact: true }).inputValue();
  expect(link).toMatch(new RegExp(`^${site.url}/welcome/[\\w-]{43}$`));
  await accessible(admin);
  await admin.goto("/desk/people");
  await expect(admin.getByRole("row", { name: /王伟/ })).toContainText("已邀请");
  expect(await admin.content()).not.toContain(link.slice(-43));

  const page = await as.visitor();
  await page.goto(link);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("王伟，欢迎");
  await accessible(page);
  for (const [typed, refusal] of [
    ["短密码", "至少要 15 个字符"],
    ["passwordpassword", "常用密码的名单"],
    ["wang.wei annals 2024", "姓名、邮箱"],
  ] as const) {
    await page.getByLabel("新密码").fill(typed);
    await page.getByRole("button", { name: "保存密码并登录" }).click();
    await expect(page.getByRole("alert").filter({ hasText: refusal })).toBeVisible();
    await expect(page.getByLabel("新密码")).toHaveValue(typed);
  }
  await page.getByLabel("新密码").fill(chosen);
  await page.getByRole("button", { name: "保存密码并登录" }).click();
  await expect(page).toHaveURL(/\/desk$/);
  await page.goto(link);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("这个链接不能用了");
  await accessible(page);

  const again = await as.visitor();
  await signIn(again, "wang.wei@annals.test", chosen);
  await expect(again).toHaveURL(/\/desk$/);
  await expect(again.getByRole("navigation", { name: "工作区" })).not.toContainText("人员");
  await again.goto("/desk/people");
  await expect(again.getByText("只有管理员可以打开这一页。")).toBeVisible();
  await admin.goto("/desk/people");
  await expect(admin.getByRole("row", { name: /王伟/ })).toContainText("在用");
});

test("a reset link replaces the password; the administrator never sees it", async ({ as }) => {
  const [admin, editor] = [await as.admin(), await as.editor()];
  await openPerson(admin, "演示编辑");
  await admin.getByRole("button", { name: "生成重设密码的链接" }).click();
  const first = await admin.getByLabel("链接", { exact: true }).inputValue();
  await admin.getByRole("button", { name: "撤回链接" }).click();
  await admin.getByRole("dialog").getByRole("button", { name: "撤回链接" }).click();
  await expect(admin.getByText("链接已撤回。")).toBeVisible();
  const page = await as.visitor();
  await page.goto(first);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("这个链接不能用了");

  await admin.getByRole("button", { name: "生成重设密码的链接" }).click();
  await expect(admin.getByLabel("链接", { exact: true })).not.toHaveValue(first);
  await editor.goto("/desk");
  await expect(editor.getByRole("heading", { name: "我的工作" })).toBeVisible();
  await page.goto(await admin.getByLabel("链接", { exact: true }).inputValue());
  await page.getByLabel("新密码").fill(chosen);
  await page.getByRole("button", { name: "保存密码并登录" }).click();
  await expect(page).toHaveURL(/\/desk$/);
  const told = page.getByRole("alert").filter({ hasText: "您的账户有过改动" });
  await expect(told).toContainText("演示管理员为您的账户生成了重设密码的链接");
  await expect(told).toContainText("您账户的密码已重设");
  await accessible(page);
  await told.getByRole("button", { name: "知道了" }).click();
  await expect(told).toHaveCount(0);
  await page.goto("/desk/account");
  await expect(page.getByRole("region", { name: "账户的改动" })).toContainText("您账户的密码已重设");
  await editor.goto("/desk");
  await expect(editor).toHaveURL(/\/sign-in/);
  await signIn(editor, "editor@annals.test", password);
  await expect(editor.getByRole("alert").filter({ hasText: "邮箱或密码不对" })).toBeVisible();
  await signIn(editor, "editor@annals.test", chosen);
  await expect(editor).toHaveURL(/\/desk$/);
});

/** What a save by this cookie alone is answered, as a program would send it. */
async function saveWith(cookie: string, site: Site, field: { id: string; version: number }) {
  const openedBy = personIn(site, "editor@annals.test").id;
  const body = JSON.stringify({ fieldId: field.id, typed: "19批", basedOn: field.version, openedBy });
  const headers = { cookie, origin: site.url, "content-type": "application/json" };
  const answer = await fetch(`${site.url}/api/desk/revisions`, { method: "POST", headers, body });
  return (await answer.json()) as { ok: boolean; error?: { code: string } };
}

async function cookieOf(page: Page): Promise<string> {
  const cookies = await page.context().cookies();
  return cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
}

async function fieldOf(page: Page): Promise<{ id: string; version: number }> {
  await page.goto("/desk/reports/2024/sections/8.3");
  const field = page.locator('[data-field="training.batches"]').first();
  const id = (await field.getAttribute("data-field-id")) ?? "";
  const html = (await page.content()).replaceAll('\\"', '"');
  const version = Number(/"key":"training\.batches".{0,2000}?"version":(\d+)/s.exec(html)?.[1] ?? 0);
  return { id, version };
}

test("who is disabled is refused at the next request, also with a copied cookie", async ({ as, site }) => {
  const [admin, editor] = [await as.admin(), await as.editor()];
  const field = await fieldOf(editor);
  const cookie = await cookieOf(editor);
  await openPerson(admin, "演示编辑");
  await admin.getByRole("button", { name: "停用账户" }).click();
  await expect(admin.getByRole("dialog")).toContainText("立即不能登录和操作");
  await admin.getByRole("button", { name: "停用账户" }).click();
  await expect(admin.getByRole("button", { name: "启用账户" })).toBeVisible();

  expect(await saveWith(cookie, site, field)).toMatchObject({ ok: false, error: { code: "NOT_SIGNED_IN" } });
  const answer = await fetch(`${site.url}/desk/reports/2024`, { headers: { cookie }, redirect: "manual" });
  expect([answer.status, answer.headers.get("location")]).toEqual([307, expect.stringContaining("/sign-in")]);
  await signIn(editor, "editor@annals.test", password);
  await expect(editor.getByRole("alert").filter({ hasText: "账户已停用" })).toBeVisible();

  await admin.getByRole("button", { name: "启用账户" }).click();
  await expect(admin.getByRole("button", { name: "停用账户" })).toBeVisible();
  expect(await saveWith(cookie, site, field)).toMatchObject({ ok: false, error: { code: "NOT_SIGNED_IN" } });
  await signIn(editor, "editor@annals.test", password);
  await expect(editor).toHaveURL(/\/desk$/);
  expect(await saveWith(await cookieOf(editor), site, field)).toMatchObject({ ok: true });
});

test("who is demoted is refused: the old cookie at once, a new one what the role allowed", async ({
  as,
  site,
}) => {
  const [admin, editor] = [await as.admin(), await as.editor()];
  const field = await fieldOf(editor);
  const cookie = await cookieOf(editor);
  const before = personIn(site, "editor@annals.test").sessionVersion;
  await openPerson(admin, "演示编辑");
  await admin.getByRole("checkbox", { name: /编辑/ }).uncheck();
  await admin.getByRole("button", { name: "保存" }).click();
  await expect(admin.getByText("请至少选择一个角色。")).toBeVisible();
  await admin.getByRole("checkbox", { name: /审核人/ }).check();
  await admin.getByRole("button", { name: "保存" }).click();
  await expect(admin.getByText("✓ 已保存")).toBeVisible();
  expect(personIn(site, "editor@annals.test").sessionVersion).toBe(before + 1);

  expect(await saveWith(cookie, site, field)).toMatchObject({ ok: false, error: { code: "NOT_SIGNED_IN" } });
  await signIn(editor, "editor@annals.test", password);
  await expect(editor).toHaveURL(/\/desk$/);
  expect(await saveWith(await cookieOf(editor), site, field)).toMatchObject({
    ok: false,
    error: { code: "FORBIDDEN" },
  });
});

readOnly("the last administrator can neither be demoted nor disable themselves", async ({ as }) => {
  const admin = await as.admin();
  await openPerson(admin, "演示管理员");
  await expect(admin.getByRole("button", { name: "停用账户" })).toHaveCount(0);
  await admin.getByRole("checkbox", { name: /管理员/ }).uncheck();
  await admin.getByRole("checkbox", { name: /审核人/ }).check();
  await admin.getByRole("button", { name: "保存" }).click();
  await expect(admin.getByRole("alert").filter({ hasText: "最后一位能登录的管理员" })).toBeVisible();
  await accessible(admin);
});
