import type { Page } from "@playwright/test";
import { accessible } from "./support/accessible";
import { expect, test } from "./support/test";

const open = async (page: Page) => {
  await page.goto("/desk/office");
  await expect(page.getByRole("heading", { level: 1, name: "机构信息" })).toBeVisible();
};

test("an administrator changes the office's record, and the public pages follow at once", async ({ as }) => {
  const [admin, reader] = [await as.admin(), await as.visitor()];
  await reader.goto("/reports/2023/sections/8.3");
  await expect(reader.getByRole("contentinfo")).toContainText("年鉴演示站（非官方）");

  await admin.goto("/desk");
  await admin.getByRole("navigation", { name: "工作区" }).getByRole("link", { name: "机构" }).click();
  await expect(admin.getByLabel("发布机构（中文）")).toHaveValue("年鉴演示站（非官方）");
  await accessible(admin);
  await admin.getByLabel("发布机构（中文）").fill("市科学技术委员会");
  await admin.getByLabel("发布机构（英文）").fill("");
  await admin.getByLabel("机构网站").fill("stc.example.org");
  await admin.getByRole("button", { name: "保存" }).click();
  await expect(admin.getByText("请填写，中英文都要")).toBeVisible();
  await expect(admin.getByText("请写以 http:// 或 https:// 开头的完整网址")).toBeVisible();
  await admin.getByLabel("发布机构（英文）").fill("Science and Technology Commission");
  await admin.getByLabel("机构网站").fill("https://stc.example.org/");
  await admin.getByLabel("电子邮箱").fill("office@stc.example.org");
  await admin.getByRole("button", { name: "保存" }).click();
  await expect(admin.getByText("已保存，公开页面随即更新")).toBeVisible();

  await reader.reload();
  const footer = reader.getByRole("contentinfo");
  await expect(footer.getByRole("link", { name: "市科学技术委员会" })).toHaveAttribute(
    "href",
    "https://stc.example.org/",
  );
  await expect(footer).toContainText("office@stc.example.org");
  const data = await reader.locator('script[type="application/ld+json"]').textContent();
  expect(JSON.parse(data ?? "")).toMatchObject({ publisher: { name: "市科学技术委员会" } });
  for (const path of ["/feed.xml", "/api/v1/catalog.jsonld", "/reports/2018/versions/1.0"])
    expect(await (await reader.request.get(path)).text(), path).toContain("市科学技术委员会");

  await admin.getByRole("link", { name: "修改记录" }).click();
  await expect(admin.getByText("修改了机构信息").first()).toBeVisible();
  await expect(admin.getByText("市科学技术委员会").first()).toBeVisible();
});

test("a save based on an older record is refused, and nothing is lost", async ({ as }) => {
  const [first, second] = [await as.admin(), await as.admin()];
  await open(first);
  await open(second);
  await first.getByLabel("电话").fill("021-1111 1111");
  await first.getByRole("button", { name: "保存" }).click();
  await expect(first.getByText("已保存，公开页面随即更新")).toBeVisible();
  await second.getByLabel("电话").fill("021-2222 2222");
  await second.getByRole("button", { name: "保存" }).click();
  await expect(second.getByRole("main").getByRole("alert")).toContainText("机构信息又改过");
  await expect(second.getByLabel("电话")).toHaveValue("021-2222 2222");
  await first.reload();
  await expect(first.getByLabel("电话")).toHaveValue("021-1111 1111");
});

test("only administrators see the office's record in the desk", async ({ as }) => {
  const editor = await as.editor();
  await editor.goto("/desk");
  await expect(
    editor.getByRole("navigation", { name: "工作区" }).getByRole("link", { name: "机构" }),
  ).toHaveCount(0);
  await editor.goto("/desk/office");
  await expect(editor.getByText("只有管理员可以打开这一页。")).toBeVisible();
});
