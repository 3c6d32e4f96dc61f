import { gap } from "./support/gap";
import { live } from "./support/live";
import { expect, readOnly, test } from "./support/test";

const section = "/desk/reports/2023/sections/8.4";

test.describe("what cannot be saved is said in a sentence, and stays in the form", () => {
  for (const [what, field, typed, sentence] of [
    ["letters in a number", "论坛", "1O3场", /字母/],
    ["an unknown unit", "论坛", "133皮", /单位.*皮/],
    ["a date that does not exist", "会期", "2月30日", /2月/],
  ] as const) {
    readOnly(what, async ({ as }) => {
      const editor = await as.editor();
      await editor.goto(section);
      const input = await live(gap(editor, field));
      await input.fill(typed);
      await input.press("Enter");
      await expect(editor.getByRole("alert").filter({ hasText: sentence })).toBeVisible();
      await expect(input).toHaveValue(typed);
      await expect(editor.getByRole("status")).toContainText("有误 1");
    });
  }

  test("an expired session", async ({ as }) => {
    const editor = await as.editor();
    await editor.goto(section);
    const input = await live(gap(editor, "论坛"));
    await editor.context().clearCookies();
    await input.fill("135场");
    await input.press("Enter");
    await expect(editor.getByRole("alert").filter({ hasText: "登录已失效" })).toBeVisible();
    await expect(input).toHaveValue("135场");
    await as.signIn(editor, "editor");
    await editor.getByRole("button", { name: "重试" }).click();
    await expect(editor.getByRole("status")).toContainText("待送审 1");
    await expect(input).toHaveValue("135场");
  });

  test("a lost connection, retried when it returns", async ({ as }) => {
    const editor = await as.editor();
    await editor.goto(section);
    const input = await live(gap(editor, "论坛"));
    await editor.context().setOffline(true);
    await input.fill("135场");
    await input.press("Enter");
    await expect(editor.getByRole("alert").filter({ hasText: "连接不上服务器" })).toBeVisible();
    await editor.context().setOffline(false);
    await expect(editor.getByRole("status")).toContainText("待送审 1");
  });

  test("a change of the catalogue that does not reach the server", async ({ as }) => {
    const admin = await as.admin();
    await admin.goto("/desk/catalogue/topics");
    const topic = admin.getByRole("listitem").filter({ hasText: "open-innovation" });
    await topic.getByText("修改开放创新网络").click();
    await topic.getByLabel("中文名称").fill("开放创新");
    await admin.context().setOffline(true);
    await topic.getByRole("button", { name: "保存名称" }).click();
    const refusal = topic.getByRole("alert").filter({ hasText: "连接不上服务器，操作没有完成。" });
    await expect(refusal).toBeVisible();
    await expect(topic.getByLabel("中文名称")).toHaveValue("开放创新");
    await admin.context().setOffline(false);
    await topic.getByRole("button", { name: "保存名称" }).click();
    await expect(topic.getByRole("heading", { level: 2 })).toContainText("开放创新 open-innovation");
    await expect(refusal).toHaveCount(0);
  });
});

test("two editors on one field see mine, theirs and what both started from", async ({ as }) => {
  const [one, other] = [await as.editor(), await as.editor()];
  const input = (page: typeof one) => gap(page, "论坛");
  for (const page of [one, other]) {
    await page.goto(section);
    await live(input(page));
  }
  await input(one).fill("134场");
  await input(one).press("Enter");
  await expect(one.getByRole("status")).toContainText("待送审 1");

  await input(other).fill("135场");
  await input(other).press("Enter");
  const conflict = other.getByRole("alert").filter({ hasText: "没有覆盖" });
  await expect(conflict).toContainText("135场");
  await expect(conflict).toContainText("134场");
  await expect(conflict).toContainText("133场");
  await expect(input(other)).toHaveValue("135场");
  await other.getByRole("button", { name: "用我的" }).click();
  await expect(other.getByRole("status")).toContainText("待送审 1");
  await other.reload();
  await expect(input(other)).toHaveValue("135场");
});

readOnly("a body of 20 MB is refused with a sentence", async ({ site }) => {
  const answer = await fetch(`${site.url}/desk`, { method: "POST", body: new Uint8Array(20 * 1024 * 1024) });
  expect(answer.status).toBe(413);
  expect(await answer.text()).toMatch(/2 ?MB/);
  expect((await fetch(`${site.url}/api/health`)).status).toBe(200);
});

readOnly("staff pages and actions are closed to who is not signed in", async ({ site }) => {
  for (const path of [
    "/desk",
    "/desk/reviews",
    "/desk/releases",
    "/desk/releases/2023",
    "/desk/releases/2023/publish",
    section,
    "/desk/reports/2023/figures/waic.forums",
  ]) {
    const answer = await fetch(site.url + path, { redirect: "manual" });
    const body = await answer.text();
    expect(answer.headers.get("location") ?? body).toContain("/sign-in?from=");
    expect(body).not.toContain("133场");
  }
});

readOnly(
  "a save is taken only from a page of ours, from somebody signed in, and in its form",
  async ({ site, as }) => {
    const editor = await as.editor();
    const cookie = (await editor.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
    const send = async (headers: Record<string, string>, body = "{}") => {
      const answer = await fetch(`${site.url}/api/desk/revisions`, { method: "POST", headers, body });
      return ((await answer.json()) as { ok: boolean; error: { code: string } }).error.code;
    };
    expect(await send({ origin: site.url })).toBe("NOT_SIGNED_IN");
    expect(await send({ cookie })).toBe("FORBIDDEN");
    expect(await send({ cookie, origin: "https://elsewhere.example" })).toBe("FORBIDDEN");
    expect(await send({ cookie, origin: site.url }, "not JSON")).toBe("INVALID");
    expect(await send({ cookie, origin: site.url })).toBe("INVALID");
  },
);
