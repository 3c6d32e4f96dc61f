import type { Page } from "@playwright/test";
import { accessible } from "./support/accessible";
import { gap, gaps } from "./support/gap";
import { expect, readOnly } from "./support/test";

async function open(page: Page): Promise<void> {
  await page.goto("/desk/reports/2024/sections/8.3");
  await page.waitForLoadState("networkidle");
}

readOnly("the filter leaves what is looked for, and gives way to what is gone to", async ({ as }) => {
  const page = await as.editor();
  await open(page);
  await page.keyboard.press("Alt+/");
  await page.keyboard.type("训 1150");
  await expect(page.getByText(/^显示 2 \/ \d+ 处$/)).toBeVisible();
  await expect(gaps(page, "科技培训人次")).toHaveCount(2);
  await expect(gap(page, "科技培训人次")).toBeVisible();
  await expect(gap(page, "国内科技合作项目")).toBeHidden();
  await accessible(page);

  await page.getByRole("button", { name: /^未填/ }).click();
  await expect(page.locator(":focus")).toHaveText("");
  await expect(gap(page, "国内科技合作项目")).toBeVisible();

  await page.getByLabel("筛选本节").fill("training.batches");
  await expect(gap(page, "国内科技合作项目")).toBeHidden();
  await page.getByLabel("筛选本节").press("Escape");
  await expect(gap(page, "国内科技合作项目")).toBeVisible();
});

readOnly("? shows the keys and the legend of marks, and can be turned off", async ({ as }) => {
  const page = await as.editor();
  await open(page);
  const help = page.getByRole("dialog", { name: "按键与标记" });
  await page.keyboard.press("?");
  await expect(help.getByText("到下一个未填的格")).toBeVisible();
  await expect(help.getByText("已保存，还没有送审")).toBeVisible();
  await accessible(page);
  await help.getByRole("checkbox").uncheck();
  await page.keyboard.press("Escape");
  await expect(help).toBeHidden();

  await page.locator("body").press("?");
  await page.keyboard.press("Alt+Shift+/");
  await expect(help).toBeVisible();
  await help.getByRole("checkbox").check();
  await page.keyboard.press("Escape");
  await expect(help).toBeHidden();

  // In a gap it is a sign like any other.
  await gap(page, "科技培训批次").focus();
  await page.keyboard.type("?");
  await expect(help).toBeHidden();
  await page.keyboard.press("Escape");
});

readOnly("whoever hears the form has what whoever sees it has", async ({ as }) => {
  const page = await as.editor();
  await open(page);
  await expect(page.locator("p", { hasText: "借助上海科技管理干部学院" })).toMatchAriaSnapshot(`
    - paragraph:
      - img "待送审"
      - text: /借助上海科技管理干部学院/
      - textbox "科技培训批次，“全年为对口地区科技人才和企业研发人员举办科技培训＿＿”，单位：批，2023年：24批，待核对": 24批
      - textbox "科技培训人次，“参训＿＿”，单位：人次，2023年：1080人次，待送审": 1150人次
      - button "修改句子"
  `);
  await expect(page.getByRole("table")).toMatchAriaSnapshot(`
    - table:
      - rowgroup:
        - row "指标 2024 2023 变化"
      - rowgroup:
        - row /科技培训人次/:
          - rowheader "科技培训人次"
          - cell:
            - textbox "科技培训人次，单位：人次，2023年：1080人次，待送审": 1150人次
          - cell "1080人次"
          - cell
  `);
});

readOnly("the form is used at 400 % zoom and in forced colours", async ({ as }) => {
  const page = await as.editor();
  await page.setViewportSize({ width: 320, height: 256 });
  await page.emulateMedia({ forcedColors: "active" });
  await open(page);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
  for (const name of ["科技培训批次", "国内科技合作项目领域"]) {
    const one = gap(page, name);
    await one.focus();
    await expect(one).toBeInViewport({ ratio: 0.5 });
    const outline = await one.evaluate((element) => getComputedStyle(element).outlineColor);
    expect(outline).not.toMatch(/, 0\)$|transparent/);
  }
  await page.keyboard.press("Alt+ArrowDown");
  await expect(page.locator(":focus")).toBeInViewport({ ratio: 0.5 });
});
