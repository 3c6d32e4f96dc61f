import type { Locator, Page } from "@playwright/test";
import { gap } from "./support/gap";
import { live } from "./support/live";
import type { Site } from "./support/site";
import { expect, test } from "./support/test";

const section = "/desk/reports/2024/sections/8.3";

const paragraphs = [
  "围绕现代农业、生物医药、新能源等领域支持国内科技合作项目31项，拨付支持资金1460万元。",
  "借助上海科技管理干部学院的培训资源，全年为对口地区科技人才和企业研发人员举办科技培训25批，参训1180人次。",
  "上海80余家科技企业、科研院所和机构携近百个项目参展洽谈，线上观众超8万人次。",
].join("\n");

async function tabTo(page: Page, target: Locator): Promise<void> {
  const isThere = () => target.evaluate((element) => element === document.activeElement);
  for (let n = 0; n < 200 && !(await isThere()); n += 1) await page.keyboard.press("Tab");
  expect(await isThere()).toBe(true);
}

async function press(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  await tabTo(page, target);
  await page.keyboard.press("Enter");
}

test("a section is pasted, confirmed and submitted with the keyboard alone", async ({ as }) => {
  const page = await as.editor();
  await page.goto(section);
  await page.waitForLoadState("networkidle");
  await press(page, page.getByRole("link", { name: "粘贴或上传文件" }));

  const text = page.getByRole("textbox", { name: "文字", exact: true });
  await expect(text).toBeFocused();
  await page.keyboard.insertText(paragraphs);
  await press(page, page.getByRole("button", { name: "交来并识读" }));

  const sure = page.getByRole("region", { name: /^确定/ });
  await expect(sure.getByRole("button", { name: /近百个/ })).toBeVisible();
  await expect(
    page.getByRole("region", { name: /请核对/ }).getByRole("button", { name: /1460万元/ }),
  ).toBeVisible();

  // The field holds another value, so it is not among those that are accepted at once.
  await page.keyboard.press("Shift+A");
  const status = page.getByRole("status");
  await expect(status.filter({ hasText: /采纳了 \d+ 条/ })).toBeVisible();
  const open = page.getByText(/^待处理 \d+$/);
  await expect(open).toBeVisible();
  for (let n = 0; n < 30 && (await open.isVisible()); n += 1) {
    const before = await open.textContent();
    await page.keyboard.press("n");
    await page.keyboard.press("Enter");
    await expect(open.filter({ hasText: before ?? "" })).toHaveCount(0);
  }
  await expect(page.getByText("都处理完了。")).toBeVisible();
  await press(page, page.getByRole("link", { name: "到填报页送审" }));

  const funding = gap(page, "国内科技合作项目资金");
  await expect(funding).toHaveValue("1460万元");
  await press(page, page.getByRole("button", { name: /^送审 \d+ 项修改$/ }));
  const sheet = page.getByRole("dialog", { name: /^送审 / });
  await press(page, sheet.getByRole("button", { name: /^送审 \d+ 项/ }));
  await expect(page.getByText(/演示编辑已送审 \d+ 项，等待审核/)).toBeVisible();
});

test("a figure keeps the sentence and the file it came from", async ({ as, site }) => {
  const page = await as.editor();
  const id = await handIn(page, site, paragraphs);
  await page.goto(`/desk/intake/${id}`);
  const row = page.getByRole("button", { name: /近百个/ }).filter({ has: page.locator("[lang]") });
  await row.click();
  await page.getByRole("button", { name: "采纳", exact: true }).click();
  await expect(page.getByText(/^已采纳 1$/)).toBeVisible();
  await page.goto(section);
  await page.waitForLoadState("networkidle");
  await gap(page, "参与展示洽谈的项目").click();
  const source = page.getByRole("region", { name: "来源" });
  await expect(source.getByRole("link", { name: "来稿.txt" })).toBeVisible();
  await expect(source.getByLabel("原文摘录")).toHaveValue(paragraphs.split("\n").at(-1) ?? "");
});

test("two people share a document, and what one has rejected does not come back", async ({ as, site }) => {
  const page = await as.editor();
  const id = await handIn(page, site, paragraphs);
  const other = await as.editor();
  for (const each of [page, other]) {
    await each.goto(`/desk/intake/${id}`);
    await (await live(each.getByRole("button", { name: /1180人次/ }).last())).click();
  }
  await page.getByRole("link", { name: "到填报页送审" }).focus();
  await page.keyboard.press("x");
  await page
    .getByRole("button", { name: /1180人次/ })
    .last()
    .focus();
  await expect(page.getByText(/^不是数字 1$/)).toHaveCount(0);
  await page.keyboard.press("x");
  await expect(page.getByText(/^不是数字 1$/)).toBeVisible();
  await other.keyboard.press("Enter");
  await expect(other.getByText("已经处理了这条建议，没有覆盖")).toBeVisible();
  await expect(other.getByText(/^不是数字 1$/)).toBeVisible();

  const again = await handIn(page, site, `${paragraphs}\n另一段没有数字。`);
  await page.goto(`/desk/intake/${again}`);
  await expect(
    page.getByRole("region", { name: /不是数字/ }).getByRole("button", { name: /1180人次/ }),
  ).toBeVisible();
});

test("the same file opens the old document, and what cannot be read says why", async ({ as, site }) => {
  const page = await as.editor();
  await page.goto("/desk/intake/new?year=2024&section=8.3");
  await page.waitForLoadState("networkidle");
  const hand = async (name: string, buffer: Buffer) => {
    await page
      .locator("input[type=file]")
      .setInputFiles({ name, mimeType: "application/octet-stream", buffer });
    await page.getByRole("button", { name: "交来并识读" }).click();
  };
  await hand("表.csv", Buffer.from("a,b\n1,2\n"));
  await expect(page.getByText("这是电子表格")).toBeVisible();
  await hand("扫描件.pdf", Buffer.from("%PDF-1.4\nnothing"));
  await expect(page.getByText("没有能识读这份文件")).toBeVisible();
  await expect(page.getByRole("button", { name: "重新识读" })).toBeVisible();

  const first = await handIn(page, site, paragraphs);
  await page.goto("/desk/intake/new?year=2024&section=8.3");
  await page.waitForLoadState("networkidle");
  await hand("改了名.txt", Buffer.from(paragraphs));
  await expect(page.getByText("以前已经为同一章节交来过")).toBeVisible();
  expect(page.url()).toContain(first);
});

test("a file of 15 MB arrives whole, and one of more than 40 MB does not", async ({ as, site }) => {
  const page = await as.editor();
  const send = (size: number) =>
    page.request.post("/api/desk/intake?name=a.pdf&year=2024&section=8.3", {
      data: Buffer.concat([Buffer.from("%PDF-1.4\n"), Buffer.alloc(size)]),
      headers: { origin: site.url },
    });
  const answer = await send(15 * 1024 * 1024);
  expect(answer.status()).toBe(201);
  const { value } = (await answer.json()) as { value: { id: string } };
  await page.goto(`/desk/intake/${value.id}`);
  const href = await page.getByRole("link", { name: "下载原文件" }).getAttribute("href");
  const file = await page.request.get(href ?? "");
  expect((await file.body()).length).toBe(15 * 1024 * 1024 + 9);
  expect((await send(41 * 1024 * 1024)).status()).toBe(413);
});

/** Hands in a text for the section, and returns the document's id once it is read. */
async function handIn(page: Page, site: Site, text: string): Promise<string> {
  const query = new URLSearchParams({ name: "来稿", year: "2024", section: "8.3" });
  const answer = await page.request.post(`/api/desk/intake?${query}`, {
    data: text,
    headers: { origin: site.url },
  });
  expect(answer.status(), await answer.text()).toBe(201);
  const { value } = (await answer.json()) as { value: { id: string } };
  await expect(async () => {
    await page.goto(`/desk/intake/${value.id}`);
    await expect(page.getByRole("button", { name: /近百个/ }).first()).toBeVisible({ timeout: 1_000 });
  }).toPass();
  return value.id;
}
