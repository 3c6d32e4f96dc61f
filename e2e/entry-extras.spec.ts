import type { Locator, Page } from "@playwright/test";
import { accessible } from "./support/accessible";
import { addColleague } from "./support/colleague";
import { gaps } from "./support/gap";
import { live } from "./support/live";
import { expect, test } from "./support/test";

const section = "/desk/reports/2023/sections/8.3";
const batches = (page: Page) => page.getByRole("textbox", { name: "科技培训批次" }).first();
const source = (page: Page) => page.getByRole("region", { name: "来源" });
const comments = (page: Page) => page.getByRole("region", { name: "意见" });
const counts = (page: Page) => page.locator("form").getByRole("status").last();

const pdf = Buffer.from("%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj\n%%EOF\n");
const named = (name: string, buffer: Buffer) => ({ name, mimeType: "application/pdf", buffer });

async function openAt(page: Page): Promise<void> {
  await page.goto(section);
  await (await live(batches(page))).click();
  await expect(source(page)).toBeVisible();
}

test("a slash in a gap is answered with the blanks that it may stand for", async ({ as }) => {
  const editor = await as.editor();
  await openAt(editor);
  await batches(editor).fill("/");
  await batches(editor).press("Tab");
  const alert = editor.getByRole("alert").filter({ hasText: "“/”可能是没有统计，也可能是用不上" });
  await expect(alert.getByRole("button")).toHaveCount(3);
  await accessible(editor);
  await alert.getByRole("button", { name: "未统计" }).click();
  await expect(alert).toHaveCount(0);
  await expect(batches(editor)).toHaveValue("未统计");
  await batches(editor).fill("24批");
  await batches(editor).press("Tab");
  await expect(batches(editor)).toHaveValue("24批");
});

test.describe("the source of a figure", () => {
  test("is a text, the words with their page, a link and a file, and stays with the figure", async ({
    as,
    site,
  }) => {
    // Changes of one person within a minute are one entry, and the demo's editor may have loaded the demo just now.
    addColleague(site, "other", ["editor"]);
    const editor = await as.colleague("other");
    await openAt(editor);
    await source(editor).getByLabel("原文摘录").fill("全年举办科技培训24批");
    await source(editor).getByLabel("页码").fill("8");
    await source(editor).getByLabel("链接").fill("tjj.sh.gov.cn");
    await source(editor).getByLabel("页码").focus();
    await expect(source(editor)).toContainText("请填写完整的网址");
    await source(editor).getByLabel("链接").fill("https://tjj.sh.gov.cn/8");
    await source(editor).getByLabel("链接").blur();
    await source(editor).locator("input[type=file]").setInputFiles(named("统计表.pdf", pdf));
    await expect(source(editor).getByRole("link", { name: "统计表.pdf" })).toBeVisible();
    await expect(counts(editor)).toContainText("待送审 1");
    await accessible(editor);

    await openAt(editor);
    await expect(source(editor).getByLabel("原文摘录")).toHaveValue("全年举办科技培训24批");
    await expect(source(editor).getByLabel("页码")).toHaveValue("8");
    await expect(source(editor).getByLabel("链接")).toHaveValue("https://tjj.sh.gov.cn/8");
    await expect(source(editor)).toContainText("统计表.pdf");
    const newest = editor
      .getByRole("heading", { name: "最近的修改" })
      .locator("xpath=..")
      .getByRole("listitem");
    for (const change of ["原文摘录（空） 全年举办科技培训24批", "页码（空） 8", "来源文件（空） 统计表.pdf"])
      await expect(newest.first()).toContainText(change);
    await source(editor).getByRole("button", { name: "移除文件" }).click();
    await expect(source(editor)).not.toContainText("统计表.pdf");
  });

  test("is no file that is not what it says, and none that is too large", async ({ as, site }) => {
    const editor = await as.editor();
    await openAt(editor);
    const picker = source(editor).locator("input[type=file]");
    await picker.setInputFiles(named("年报.pdf", Buffer.from("<html><script>alert(1)</script></html>")));
    await expect(source(editor).getByRole("alert")).toContainText("不是可以上传的类型");
    const large = Buffer.concat([pdf, Buffer.alloc(11 * 1024 * 1024)]);
    await picker.setInputFiles(named("年报.pdf", large));
    await expect(source(editor).getByRole("alert")).toContainText("超过 10 MB");

    const send = (data: Buffer) =>
      editor.request.post("/api/desk/attachments?name=a.pdf", { data, headers: { origin: site.url } });
    expect((await send(large)).status()).toBe(413);
    expect((await send(Buffer.concat([pdf, Buffer.alloc(9 * 1024 * 1024)]))).status()).toBe(201);
  });

  test("may be dropped or pasted onto the panel", async ({ as }) => {
    const editor = await as.editor();
    await openAt(editor);
    await source(editor).evaluate((panel) => {
      const files = new DataTransfer();
      files.items.add(new File(["%PDF-1.4\n"], "粘贴.pdf", { type: "application/pdf" }));
      panel.dispatchEvent(new ClipboardEvent("paste", { clipboardData: files, bubbles: true }));
    });
    await expect(source(editor)).toContainText("粘贴.pdf");
  });

  test("is fetched by staff alone, to be saved and never shown in place", async ({ as, site }) => {
    const editor = await as.editor();
    await openAt(editor);
    await source(editor).locator("input[type=file]").setInputFiles(named("统计表.pdf", pdf));
    const link = source(editor).getByRole("link", { name: "统计表.pdf" });
    const path = (await link.getAttribute("href")) ?? "";

    const reviewer = await as.reviewer();
    const answer = await reviewer.request.get(path);
    expect(await answer.body()).toEqual(pdf);
    expect(answer.headers()).toMatchObject({
      "content-disposition": "attachment; filename*=UTF-8''%E7%BB%9F%E8%AE%A1%E8%A1%A8.pdf",
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
    });

    expect((await fetch(site.url + path)).status).toBe(401);
    const upload = { method: "POST", body: new Uint8Array(pdf), headers: { origin: site.url } };
    expect((await fetch(`${site.url}/api/desk/attachments?name=a.pdf`, upload)).status).toBe(401);
    const elsewhere = { data: pdf, headers: { origin: "https://example.cn" } };
    expect((await editor.request.post("/api/desk/attachments?name=a.pdf", elsewhere)).status()).toBe(403);
  });
});

test("a remark is made by the reviewer, answered by the editor and resolved", async ({ as }) => {
  const reviewer = await as.reviewer();
  await reviewer.goto(section);
  await batches(reviewer).click();
  await comments(reviewer).getByLabel("写一条意见").fill("请核对统计表第8页。");
  await comments(reviewer).getByRole("button", { name: "发表意见" }).click();
  await expect(comments(reviewer).getByRole("article")).toContainText("请核对统计表第8页。");
  await expect(counts(reviewer)).toContainText("有意见 1");

  const editor = await as.editor();
  await editor.goto(section);
  await editor.getByRole("button", { name: "1 条意见未解决" }).first().click();
  await expect(counts(editor)).toContainText("有意见 1");
  await comments(editor).getByLabel("回复").fill("已核对，无误。");
  await comments(editor).getByRole("button", { name: "发送回复" }).click();
  await expect(comments(editor).getByLabel("回复")).toHaveValue("");
  await expect(comments(editor)).toContainText("已核对，无误。");
  await accessible(editor);
  await comments(editor).getByRole("button", { name: "标为已解决" }).click();
  await expect(comments(editor)).toContainText("已解决 1 条");
  await expect(counts(editor)).not.toContainText("有意见");
  await expect(editor.getByRole("button", { name: "1 条意见未解决" })).toHaveCount(0);
});

test("a sentence is changed: one number is bound, another waived, and it reads as it will print", async ({
  as,
}) => {
  const editor = await as.editor();
  await editor.goto(section);
  const paragraph = editor.locator("p", { hasText: "借助上海科技管理干部学院" });
  await paragraph.getByRole("button", { name: "修改句子" }).click();
  const text = editor.getByLabel("句子", { exact: true });
  await expect(text).toHaveValue(/举办科技培训〔科技培训批次〕/);
  await text.fill("全年举办科技培训13批，参训〔科技培训人次〕，历时3年。");

  const numbers = editor.getByRole("region", { name: "句中的数字" });
  const number = (said: string) => numbers.getByRole("listitem").filter({ hasText: said });
  await expect(number("13批")).toContainText("科技培训批次曾经是13批，现在填的是24批。");
  await accessible(editor);
  await number("13批").getByRole("button", { name: "用〔科技培训批次〕" }).click();
  await expect(text).toHaveValue("全年举办科技培训〔科技培训批次〕，参训〔科技培训人次〕，历时3年。");
  await expect(editor.getByText("全年举办科技培训24批，参训1080人次，历时3年。")).toBeVisible();
  await expect(number("13批")).toHaveCount(0);

  await number("3年").getByRole("button", { name: "不是填报项" }).click();
  await number("3年").getByLabel("3年 不是填报项的理由").fill("指项目周期");
  await number("3年").getByRole("button", { name: "保存理由" }).click();
  await expect(number("3年")).toContainText("演示编辑：指项目周期");
  await expect(numbers).toContainText("句中的数字都已说明");
  await editor.getByRole("button", { name: "保存句子" }).click();
  await expect(counts(editor)).toContainText("待送审 1");

  await editor.reload();
  await editor.locator("p", { hasText: "历时3年" }).getByRole("button", { name: "修改句子" }).click();
  await expect(number("3年")).toContainText("指项目周期");
});

test("a block is pasted into a table: seen first, its bad cell left out, undone with one press", async ({
  as,
}) => {
  const editor = await as.editor();
  await editor.goto(section);
  const table = editor.getByRole("table").filter({ hasText: "国内科技合作项目资金" });
  const cell = (name: string) => gaps(table, name);
  await cell("国内科技合作项目").click();
  await paste(cell("国内科技合作项目"), [
    "指标\t2021\t2023",
    "科技培训批次（批）\t13\t25",
    "国内科技合作项目\t23\t3O",
    "对接交流活动线上观众\t\t超7万人次",
    "来历不明\t1\t2",
  ]);
  const preview = editor.getByRole("dialog", { name: "粘贴到表格" });
  await expect(preview.getByRole("row", { name: /科技培训批次/ })).toContainText("24批");
  await expect(preview.getByRole("row", { name: /科技培训批次/ })).toContainText("25批");
  await expect(preview.getByRole("row", { name: /国内科技合作项目/ })).toContainText("字母");
  await expect(preview).toContainText("来历不明");
  await accessible(editor);
  await preview.getByRole("button", { name: "填入 2 格" }).click();

  await expect(counts(editor)).toContainText("待送审 2");
  await expect(cell("科技培训批次")).toHaveValue("25批");
  await expect(cell("国内科技合作项目")).toHaveValue("28项");
  await expect(cell("对接交流活动线上观众")).toHaveValue("超7万人次");
  await editor.getByRole("button", { name: "撤销粘贴" }).click();
  await expect(cell("科技培训批次")).toHaveValue("24批");
  await expect(cell("对接交流活动线上观众")).toHaveValue("超6万人次");
  await expect(counts(editor)).not.toContainText("正在保存");
  await editor.reload();
  await expect(cell("科技培训批次")).toHaveValue("24批");
  await expect(cell("对接交流活动线上观众")).toHaveValue("超6万人次");
});

test("a pasted sheet's units and columns are shown, and another column can be taken with the keyboard", async ({
  as,
}) => {
  const editor = await as.editor();
  await editor.goto(section);
  const table = editor.getByRole("table").filter({ hasText: "国内科技合作项目资金" });
  const cell = (name: string) => gaps(table, name);
  await cell("国内科技合作项目").click();
  await paste(cell("国内科技合作项目"), [
    "国内科技合作项目资金\t万元\t1500\t1600",
    "对接交流活动线上观众\t万人次\t8.2\t9.1",
    "国内科技合作项目\t万元\t(33)\t34",
    "科技培训批次（其中：线上）\t批\t6\t7",
  ]);
  const preview = editor.getByRole("dialog", { name: "粘贴到表格" });
  const row = (name: RegExp) => preview.getByRole("row", { name });
  const column = preview.getByRole("combobox", { name: "取哪一列" });
  await expect(column).toBeFocused();
  await expect(preview).toContainText("没有写明哪一列");
  await expect(row(/项目资金/)).toContainText("1500万元");
  await expect(row(/项目资金/)).toContainText("单位“万元”取自单位一列");
  await expect(row(/线上观众/)).toContainText("8.2万人次");
  await expect(row(/国内科技合作项目 /)).toContainText("负数请填“-33”");
  await expect(preview).toContainText("科技培训批次（其中：线上）：6");
  await accessible(editor);

  await editor.keyboard.press("ArrowDown");
  await expect(row(/项目资金/)).toContainText("1600万元");
  await expect(row(/国内科技合作项目 /)).toContainText("不能用于以“项”计的此项");
  await preview.getByRole("button", { name: "填入 2 格" }).click();
  await expect(cell("国内科技合作项目资金")).toHaveValue("1600万元");
  await expect(cell("对接交流活动线上观众")).toHaveValue("9.1万人次");
  await editor.getByRole("button", { name: "撤销粘贴" }).click();
});

test("merged and hidden cells of a pasted table keep their rows and columns", async ({ as }) => {
  const editor = await as.editor();
  await editor.goto(section);
  const table = editor.getByRole("table").filter({ hasText: "国内科技合作项目资金" });
  const input = gaps(table, "国内科技合作项目");
  await input.click();
  const hidden = "style='display:none'";
  await paste(
    input,
    ["指标\t2023年", "计划\t完成", "国内科技合作项目\t30\t99\t33", "31\t34"],
    `<table>
      <tr><td rowspan=2>指标</td><td colspan=3>2023年</td></tr>
      <tr><td>计划</td><td ${hidden}>完成率</td><td>完成</td></tr>
      <tr><td rowspan=2>国内科技合作项目</td><td>30</td><td ${hidden}>99</td><td>33</td></tr>
      <tr><td>31</td><td ${hidden}>98</td><td>34</td></tr>
    </table>`,
  );
  const preview = editor.getByRole("dialog", { name: "粘贴到表格" });
  await expect(preview).toContainText("按表头取“2023年 完成”");
  await expect(preview.getByRole("row", { name: /国内科技合作项目/ })).toContainText("33项");
  await expect(preview).toContainText("国内科技合作项目：34");
  await expect(preview).not.toContainText("99");
});

async function paste(input: Locator, rows: readonly string[], html = ""): Promise<void> {
  await input.evaluate(
    (element, copied) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", copied.text);
      clipboardData.setData("text/html", copied.html);
      element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    },
    { text: `${rows.join("\r\n")}\r\n`, html },
  );
}
