import { createHash } from "node:crypto";
import type { Page } from "@playwright/test";
import { accessible } from "./support/accessible";
import { expect, test } from "./support/test";

const office = "编写机构与联系方式";
const body = (page: Page) => page.getByLabel("正文（中文）");
const english = (page: Page) => page.getByLabel("正文（英文）");

async function openOffice(page: Page): Promise<void> {
  await page.goto("/desk/site");
  await page.getByRole("link", { name: office }).click();
  await expect(body(page)).toBeEditable();
}

test("a text is written by one, approved by another, published in a version, and the version before stays", async ({
  as,
}) => {
  const [editor, reviewer, admin] = [await as.editor(), await as.reviewer(), await as.admin()];
  const reader = await as.visitor();
  await reader.goto("/");
  await reader.getByRole("contentinfo").getByRole("link", { name: office }).click();
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText(office);
  await expect(reader.getByRole("main")).toContainText("没有人收到");
  const first = await (await reader.request.get("/api/v1/site-texts/1/document.json")).text();

  await editor.goto("/desk");
  await editor.getByRole("navigation", { name: "工作区" }).getByRole("link", { name: "站点" }).click();
  await accessible(editor);
  await editor.getByRole("link", { name: office }).click();
  const preview = editor.getByRole("region", { name: "发布后的样子（中文）" });
  await body(editor).fill("## 来访\n\n**人民大道**1号，[数据](/data)。<b>不是</b>");
  await english(editor).fill("1 People's Avenue, see [data](/data).");
  await expect(preview.getByRole("heading", { name: "来访" })).toBeVisible();
  await expect(preview.locator("strong")).toHaveText("人民大道");
  await expect(preview).toContainText("<b>不是</b>");
  await accessible(editor);
  await editor.getByRole("button", { name: "送审" }).click();
  await expect(editor.getByText("演示编辑送审，等待审核").first()).toBeVisible();
  await expect(editor.getByRole("button", { name: "批准" })).toHaveCount(0);

  await reviewer.goto("/desk");
  await expect(reviewer.getByText("站点待审核")).toBeVisible();
  await reviewer.getByRole("link", { name: office }).click();
  await expect(reviewer.getByRole("main").locator("ins").first()).toContainText("来访");
  await accessible(reviewer);
  await reviewer.getByRole("button", { name: "批准" }).click();
  await expect(reviewer.getByText("已批准，尚未发布")).toBeVisible();
  await reader.reload();
  await expect(reader.getByRole("main")).not.toContainText("人民大道");

  await admin.goto("/desk");
  await admin.getByRole("link", { name: "站点文字", exact: true }).click();
  await expect(admin.getByRole("heading", { level: 1 })).toHaveText("发布站点文字第 2 版");
  await accessible(admin);
  await admin.getByRole("button", { name: "发布第 2 版" }).click();
  await expect(admin.getByText("从第二版起须写明改了什么、为什么改")).toBeVisible();
  await admin.getByLabel("公开说明").fill("编辑部搬家，改了地址。");
  await admin.getByRole("button", { name: "发布第 2 版" }).click();
  await accessible(admin);
  await admin.getByRole("dialog").getByRole("button", { name: "发布第 2 版" }).click();
  await expect(admin.getByText("已批准的文字都已发布。")).toBeVisible();

  await reader.reload();
  await expect(reader.getByRole("main")).toContainText("人民大道1号");
  await expect(reader.getByRole("main")).toContainText("本页文字始自第 2 版");
  await expect(reader.getByRole("link", { name: "数据" }).first()).toHaveAttribute("href", "/data");
  await accessible(reader);
  await reader.goto("/en/office");
  await expect(reader.getByRole("main")).toContainText("1 People's Avenue");
  await expect(reader.getByRole("main").getByRole("link", { name: "data" })).toHaveAttribute(
    "href",
    "/en/data",
  );
  await reader.goto("/methods");
  await expect(reader.getByRole("main")).toContainText("本页文字始自第 1 版");

  await reader.goto("/about");
  await expect(reader.getByRole("main")).toContainText("编辑部搬家，改了地址。");
  await accessible(reader);
  await reader.getByRole("link", { name: "第 1 版" }).click();
  await expect(reader.getByRole("note")).toContainText("已被第 2 版取代");
  await expect(reader.getByRole("main")).toContainText("没有人收到");
  await accessible(reader);
  await reader.goto("/about/versions/2");
  await expect(reader.locator("#changes ins").first()).toContainText("来访");
  const hash = await reader.locator("code").textContent();
  const second = await (await reader.request.get("/api/v1/site-texts/2/document.json")).text();
  expect(createHash("sha256").update(second).digest("hex")).toBe(hash);
  expect(await (await reader.request.get("/api/v1/site-texts/1/document.json")).text()).toBe(first);
  for (const path of ["/about/versions/3", "/about/versions/1.0", "/about/versions"])
    expect((await reader.request.get(path)).status(), path).toBe(404);

  await admin.goto("/desk/audit?kind=site");
  await expect(admin.getByText("发布了站点文字第 2 版：19 篇")).toBeVisible();
  await expect(admin.getByText(`批准了站点文字“${office}”`).first()).toBeVisible();
});

test("what is typed is kept until it is stored, and two who write the same text see each other's changes", async ({
  as,
}) => {
  const [editor, admin] = [await as.editor(), await as.admin()];
  await openOffice(editor);
  await openOffice(admin);
  const before = await body(editor).inputValue();
  await body(editor).fill(`${before}\n\n编辑加的一段。`);
  await editor.reload();
  await expect(body(editor)).toHaveValue(/编辑加的一段/);

  await body(admin).fill(`${before}\n\n管理员加的一段。`);
  await admin.getByRole("button", { name: "存为草稿" }).click();
  await expect(admin.getByText("已存为草稿")).toBeVisible();
  await editor.getByRole("button", { name: "存为草稿" }).click();
  const conflict = editor.getByRole("main").getByRole("alert");
  await expect(conflict.filter({ hasText: "演示管理员在您打开页面之后存过这篇文字" })).toContainText(
    "管理员加的一段",
  );
  await accessible(editor);
  await editor.getByRole("button", { name: "以我写的为准" }).click();
  await editor.getByRole("button", { name: "存为草稿" }).click();
  await expect(editor.getByText("已存为草稿")).toBeVisible();
  await expect(body(editor)).toHaveValue(/编辑加的一段/);
  await expect(editor.getByText("第 3 稿")).toBeVisible();
  await admin.reload();
  await expect(body(admin)).toHaveValue(/编辑加的一段/);
});

test("a term is added, returned with a reason, and found among the tasks of who wrote it", async ({ as }) => {
  const [editor, reviewer] = [await as.editor(), await as.reviewer()];
  await editor.goto("/desk/site");
  await editor.getByText("添加词条").click();
  await editor.getByLabel("代码").fill("Talents 位");
  await editor.getByRole("button", { name: "去写" }).first().click();
  await expect(editor.getByText("代码只用小写字母、数字和连字符")).toBeVisible();
  await editor.getByLabel("代码").fill("people");
  await editor.getByRole("button", { name: "去写" }).first().click();
  await editor.getByLabel("词", { exact: true }).fill("位");
  await editor.getByRole("button", { name: "送审" }).click();
  await expect(editor.getByRole("main").getByRole("alert")).toContainText("还没有写全，没有送审：英文、释义");
  await editor.getByLabel("英文", { exact: true }).fill("people");
  await editor.getByLabel("释义（中文）").fill("计人的敬称量词。");
  await editor.getByLabel("释义（英文）").fill("A polite measure word for people.");
  await editor.getByRole("button", { name: "送审" }).click();
  await expect(editor.getByText("演示编辑送审，等待审核").first()).toBeVisible();

  await reviewer.setViewportSize({ width: 390, height: 844 });
  await reviewer.goto("/desk/site/terms/people");
  await expect(reviewer.getByRole("button", { name: "批准" })).toBeVisible();
  expect(await reviewer.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await reviewer.getByRole("button", { name: "退回" }).click();
  await reviewer.getByRole("button", { name: "退回" }).click();
  await expect(reviewer.getByText("退回须写明理由")).toBeVisible();
  await reviewer.getByLabel("退回的理由").fill("请说明与“名”的区别");
  await accessible(reviewer);
  await reviewer.getByRole("button", { name: "退回" }).click();
  await expect(reviewer.getByText("演示审核退回：请说明与“名”的区别").first()).toBeVisible();

  await editor.goto("/desk");
  await expect(editor.getByText("站点已退回")).toBeVisible();
  await expect(editor.getByText("演示审核：请说明与“名”的区别")).toBeVisible();
});

test("the pages about the site and their desk hold on a phone, in English and in the dark", async ({
  as,
}) => {
  const admin = await as.admin();
  await admin.setViewportSize({ width: 390, height: 844 });
  await admin.emulateMedia({ colorScheme: "dark" });
  for (const path of [
    ...["/en/about", "/en/methods", "/en/glossary", "/calendar", "/en/about/versions/1"],
    ...[
      "/en/desk/site",
      "/en/desk/site/pages/methodology",
      "/en/desk/site/terms/over",
      "/desk/site/calendar/2024",
    ],
  ]) {
    await admin.goto(path);
    await accessible(admin);
    const width = await admin.evaluate(() => document.documentElement.scrollWidth);
    expect(width, path).toBeLessThanOrEqual(390);
  }
});

test.describe("an office that has published none", () => {
  test.use({ siteOptions: { template: "empty" } });

  test("says so, and its footer leads to none", async ({ as }) => {
    const reader = await as.visitor();
    for (const [path, words] of [
      ["/about", "编写机构还没有发布这些文字"],
      ["/methods", "编写机构还没有发布这一页的文字"],
      ["/glossary", "术语表还没有发布"],
      ["/calendar", "编写机构还没有公布下一次发布的日期"],
      ["/en/office", "The office has not published the text of this page yet"],
    ] as const) {
      await reader.goto(path);
      await expect(reader.getByRole("main")).toContainText(words);
      await expect(
        reader
          .getByRole("contentinfo")
          .locator('a:is([href*="/about"], [href*="/methods"], [href*="/office"])'),
      ).toHaveCount(0);
      await accessible(reader);
    }
  });
});
