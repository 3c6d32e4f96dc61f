import type { Page } from "@playwright/test";
import { accessible } from "./support/accessible";
import { gap } from "./support/gap";
import { live } from "./support/live";
import { openOutline } from "./support/open-outline";
import { sendForReview } from "./support/send-for-review";
import { expect, test } from "./support/test";

type Line = { code: string; address: string };

/** Opens the checklist of 2024 with all its sections and reads its lines. */
async function readChecklist(page: Page): Promise<Line[]> {
  await page.goto("/desk/releases/2024");
  const checklist = page.locator("#checklist-2024");
  await expect(checklist).toBeVisible();
  await checklist.locator("details").evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });
  return checklist.locator("li[data-code]").evaluateAll((items) =>
    items.map((item) => ({
      code: (item as HTMLElement).dataset.code ?? "",
      address: item.querySelector("a")?.getAttribute("href") ?? "",
    })),
  );
}

async function type(page: Page, name: string, text: string): Promise<void> {
  const input = await live(gap(page, name));
  await input.fill(text);
  await input.press("Enter");
  await saved(page);
}

async function saved(page: Page): Promise<void> {
  await expect(page.getByRole("status")).not.toContainText(/正在保存|未保存|有误/);
}

async function hide(admin: Page, section: RegExp, block: RegExp, field: RegExp): Promise<void> {
  await openOutline(admin, 2024);
  const line = (name: RegExp) => admin.getByRole("treeitem", { name }).first();
  for (const above of [section, block]) {
    await line(above).click();
    await line(above).press("ArrowRight");
  }
  await line(field).click();
  await admin.getByRole("button", { name: "隐藏", exact: true }).click();
  await expect(line(field)).toContainText("已隐藏");
}

const arrived = (page: Page) =>
  page.evaluate(() => {
    const active = document.activeElement as HTMLElement | null;
    const words = active?.closest("div")?.parentElement?.textContent ?? "";
    return { place: active?.dataset.place ?? active?.id ?? "", tag: active?.tagName ?? "", words };
  });

test("every line of the checklist of 2024 leads to the place where it is mended", async ({ as }) => {
  test.slow();
  const admin = await as.admin();
  await hide(admin, /8\.1 全域/, /分区段落/, /^崇明区加快/);
  await hide(admin, /8\.3 国内/, /国内合作主要数据/, /^科技培训批次/);

  const editor = await as.editor();
  await editor.goto("/desk/reports/2024/sections/8.3");
  await type(editor, "参与展示洽谈的项目", "近百个");
  await editor.goto("/desk/reports/2024/sections/8.4");
  const edition = await live(editor.locator('[data-field="ctif.edition"]').first());
  await edition.fill("第12届");
  await edition.press("Enter");
  await saved(editor);

  const lines = await readChecklist(editor);
  await accessible(editor);
  const codes = [...new Set(lines.map(({ code }) => code))].sort();
  expect(codes).toEqual([
    "BLANK_IN_SENTENCE",
    "BROKEN_REFERENCE",
    "CONTRADICTING",
    "EDITION_GAP",
    "EMPTY",
    "MISSING_DISTRICT",
    "NO_ENGLISH_NAMES",
    "NO_SOURCE",
    "UNANSWERED",
    "UNAPPROVED",
    "UNBOUND",
    "UNRESOLVED",
  ]);

  // One line of each kind by a press, as a person would.
  for (const code of codes) {
    await readChecklist(editor);
    const link = editor.locator(`#checklist-2024 li[data-code="${code}"] a`).first();
    const [, what = "", key = ""] =
      /#(field|words|line)-(.+)$/.exec((await link.getAttribute("href")) ?? "") ?? [];
    await link.click();
    if (code === "NO_ENGLISH_NAMES") {
      await expect(editor.getByRole("region", { name: "2024年8.3节还没有英文的名称" })).toContainText(
        "新能源",
      );
    } else if (what === "words") {
      await expect(editor.getByLabel("句子", { exact: true })).toBeFocused();
      const said = code === "BLANK_IN_SENTENCE" ? /^改为：/ : "句中的数字";
      await expect(editor.getByText(said).first()).toBeVisible();
    } else {
      const expected = what === "line" ? `line-${key}` : key;
      await expect.poll(async () => (await arrived(editor)).place, { message: code }).toBe(expected);
      await expect(editor.locator(":focus")).toBeInViewport();
    }
  }

  // All the others by what their page holds.
  const pages = [...new Set(lines.map(({ address }) => address.split("#")[0] ?? ""))];
  expect(pages).toHaveLength(8);
  for (const address of pages.filter((one) => !/\/(outline|names\?.*)$/.test(one))) {
    await editor.goto(address);
    const own = lines.filter((line) => line.address.split("#")[0] === address);
    const places = await editor
      .locator("[data-place]")
      .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.place ?? ""));
    const keys = own.map(({ address: to }) => to.split("#")[1]?.replace(/^(field|words)-/, "") ?? "");
    expect(
      keys.filter((key) => !places.includes(key)),
      address,
    ).toEqual([]);
  }
});

test("a section is not sent while a number in a sentence is bound to no figure", async ({ as }) => {
  const editor = await as.editor();
  await editor.goto("/desk");
  const question = editor.getByRole("listitem").filter({ hasText: /2024年 8\.2.*处等您说明/s });
  await expect(question).toContainText("76家");
  await question.getByRole("link").click();
  await expect(editor.getByLabel("句子", { exact: true })).toBeVisible();

  await editor.goto("/desk/reports/2024/sections/8.2");
  await editor.waitForLoadState("networkidle");
  await editor.getByRole("button", { name: /^送审/ }).click();
  const sheet = editor.getByRole("dialog", { name: /^送审 8\.2/ });
  await expect(sheet.getByText("送审前须处理 2 处")).toBeVisible();
  await sheet
    .getByRole("listitem")
    .filter({ hasText: "没有对应的填报项" })
    .getByRole("button")
    .first()
    .click();
  await expect(sheet).toHaveCount(0);
  await expect(editor.getByLabel("句子", { exact: true })).toBeFocused();
  for (const number of ["76家", "21家"]) {
    const item = editor.getByRole("listitem").filter({ hasText: number }).filter({ hasText: "不是填报项" });
    await item.getByRole("button", { name: "不是填报项" }).click();
    const reason = editor.getByLabel(`${number} 不是填报项的理由`);
    await reason.fill("报名时的初步数，正文另有说明");
    await reason.press("Enter");
    await expect(reason).toHaveCount(0);
  }
  await editor.getByRole("button", { name: "取消" }).click();
  await sendForReview(editor);
  await expect(editor.getByText(/演示编辑已送审 \d+ 项，等待审核/)).toBeVisible();
});
