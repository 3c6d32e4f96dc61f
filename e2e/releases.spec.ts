import { accessible } from "./support/accessible";
import { preparePublishing, publishVersion } from "./support/publish-version";
import { expect, readOnly, test } from "./support/test";

const phone = { width: 390, height: 844 };

test.describe("with a correction waiting", () => {
  test.use({ siteOptions: { template: "changed" } });

  test("a year is published only after everything was looked at and its version typed, and then offered for closing", async ({
    as,
  }) => {
    const admin = await as.admin();
    await admin.goto("/desk/releases");
    await expect(admin.getByRole("row", { name: /2023/ })).toContainText("有更正待发布");
    await expect(admin.getByRole("row", { name: /2021/ })).toContainText("没有新内容");
    await accessible(admin);

    await preparePublishing(admin, 2023, "1.1");
    await accessible(admin);
    const button = admin.getByRole("button", { name: "发布 1.1 版" });
    await admin.getByLabel("更正原因").selectOption("录入差错");
    await admin.getByLabel("公开说明").fill("科技培训批次误录为24批。");
    await admin.getByLabel("键入版本号").fill("1.0");
    await button.click();
    await expect(admin.getByText("与版本号不符。请键入1.1。")).toBeVisible();
    for (const box of await admin.getByRole("checkbox", { name: /^已看过/ }).all())
      await expect(box).toHaveAttribute("aria-invalid", "true");

    // What was typed in public words is not lost with the page.
    await admin.reload();
    await expect(admin.getByLabel("公开说明")).toHaveValue("科技培训批次误录为24批。");
    await publishVersion(admin, 2023, "1.1", { reason: "录入差错" });

    await expect(admin.getByText("已发布，填报仍然开放")).toBeVisible();
    await admin.getByRole("button", { name: "关闭2023年填报" }).click();
    const dialog = admin.getByRole("dialog", { name: "关闭2023年填报？" });
    await expect(dialog).toContainText("各节只能查看");
    await expect(dialog.getByRole("button", { name: "先不做" })).toBeFocused();
    await accessible(admin);
    await dialog.getByRole("button", { name: "关闭2023年填报" }).click();
    await expect(admin.getByText("填报已关闭，各节只能查看")).toBeVisible();
    await admin.getByRole("button", { name: "重新开放2023年填报" }).click();
    await expect(admin.getByRole("dialog")).toContainText("要发布更正版才会公开");
    await admin.keyboard.press("Escape");
    await expect(admin.getByRole("dialog")).toHaveCount(0);

    await admin.goto("/desk/releases/2023/publish");
    await expect(admin.getByText("没有可以发布的新内容")).toBeVisible();
  });

  test("the pages of releases hold on a phone, in English and in the dark", async ({ as }) => {
    const admin = await as.admin();
    await admin.setViewportSize(phone);
    await admin.emulateMedia({ colorScheme: "dark" });
    for (const path of ["/en/desk/releases", "/en/desk/releases/2024", "/en/desk/releases/2023/publish"]) {
      await admin.goto(path);
      await accessible(admin);
      const width = await admin.evaluate(() => document.documentElement.scrollWidth);
      expect(width, path).toBeLessThanOrEqual(phone.width);
    }
  });
});

readOnly("an editor reads where each year stands, and cannot publish or close one", async ({ as }) => {
  const editor = await as.editor();
  await editor.goto("/desk/releases");
  await expect(editor.getByRole("row", { name: /2023/ })).toContainText("没有新内容");
  await expect(editor.getByRole("button", { name: /关闭/ })).toHaveCount(0);
  await editor.goto("/desk/releases/2024/publish");
  await expect(editor.getByText("只有管理员可以打开这一页。")).toBeVisible();
});

readOnly(
  "a page of the desk prints without menu, pens and the bar, and its rows unbroken",
  async ({ as }) => {
    const editor = await as.editor();
    await editor.goto("/desk/reports/2023/sections/8.3");
    await expect(editor.getByRole("button", { name: "没有要送审的修改" })).toBeVisible();
    await editor.emulateMedia({ media: "print" });
    await expect(editor.getByRole("navigation")).toHaveCount(0);
    await expect(editor.getByRole("button")).toHaveCount(0);
    await expect(editor.getByRole("textbox", { name: "科技培训批次" }).first()).toBeVisible();
    const broken = await editor
      .locator("[data-desk] tr")
      .evaluateAll((rows) => rows.filter((row) => getComputedStyle(row).breakInside !== "avoid").length);
    expect(broken).toBe(0);
  },
);
