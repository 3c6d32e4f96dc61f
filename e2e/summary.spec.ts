import { foldRadicals } from "@/lib/characters/radicals";
import { textOf } from "@/lib/pdf/read-back.test-data";
import { accessible } from "./support/accessible";
import { firstInvitation } from "./support/invitation";
import { joinOffice, nameOffice } from "./support/join-office";
import { openFirstYear } from "./support/open-first-year";
import { liveOutline } from "./support/open-outline";
import { publishVersion } from "./support/publish-version";
import { inDatabase } from "./support/template";
import { expect, readOnly, test } from "./support/test";

const permanent = /\/reports\/2023\/versions\/1\.0\/summary#point-\d$/;

readOnly(
  "a journalist quotes three main points with links, in Chinese and in English",
  async ({ as, site }) => {
    const page = await as.visitor();
    for (const [path, first] of [
      ["/reports/2023", "支持国内科技合作项目28项，拨付支持资金1340万元。"],
      ["/en/reports/2023", "Shanghai supported 28 projects"],
    ] as const) {
      await page.goto(path);
      const points = page.getByRole("list", { name: path.startsWith("/en") ? "Main points" : "要点" });
      await expect(points.getByRole("listitem")).toHaveCount(5);
      const copy = points.locator("button[data-copy-text]");
      const texts = await copy.evaluateAll((all) =>
        all.map((one) => (one as HTMLElement).dataset.copyText ?? ""),
      );
      expect(texts[0]).toContain(first);
      for (const text of texts.slice(0, 3)) expect(text.split("\n")[1]).toMatch(permanent);
      const [, address = ""] = texts[0]?.split("\n") ?? [];
      await page.goto(address.replace(/^https?:\/\/[^/]+/, site.url));
      await expect(page.locator("#point-1")).toBeVisible();
      await accessible(page);
    }
  },
);

readOnly(
  "the main points are found from the front page, in the whole report and by searching",
  async ({ as }) => {
    const page = await as.visitor();
    for (const [prefix, ofReport, query, group] of [
      ["", "2023年报告要点", "科技合作项目28项", "发布要点"],
      ["/en", "Main points of the 2023 report", "Shanghai supported 28 projects", "Release summaries"],
    ] as const) {
      await page.goto(prefix || "/");
      const points = page.getByRole("region", { name: ofReport });
      await expect(points.getByRole("listitem")).toHaveCount(3);
      await accessible(page);
      await points.getByRole("listitem").nth(1).getByRole("link").click();
      await expect(page).toHaveURL(new RegExp(`${prefix}/reports/2023/summary#point-2$`));

      await page.goto(`${prefix}/reports/2023/whole`);
      const title = prefix === "" ? "发布要点" : "Release summary";
      await page.getByRole("navigation").getByRole("link", { name: title }).first().click();
      await expect(page).toHaveURL(/#summary$/);
      await expect(page.locator("#summary")).toBeInViewport();
      await accessible(page);

      await page.goto(`${prefix}/search?q=${encodeURIComponent(query)}`);
      await expect(page.getByRole("heading", { level: 2, name: group })).toBeVisible();
      await page.getByRole("main").locator(`a[href$="${prefix}/reports/2023/summary"]`).click();
      await expect(page.locator("#point-1")).toBeVisible();
    }
  },
);

readOnly("the summary is one sheet when printed, and reads without scripts", async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.url });
  const page = await context.newPage();
  for (const path of ["/reports/2023/summary", "/en/reports/2023/summary", "/reports/2018/summary"]) {
    await page.goto(path);
    const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g), path).toHaveLength(1);
  }
  await page.goto("/reports/2023/summary");
  await expect(page.locator("#press-note")).toContainText("versions/1.0/summary#point-3");
  await expect(page.locator("button[data-copy-text]").first()).toBeHidden();
  await context.close();
});

test("a long summary with several corrections is one sheet when printed, too", async ({ as, site }) => {
  inDatabase(site, "e2e/support/write-long-summary.ts");
  await site.restart();
  const page = await as.visitor();
  for (const path of ["/reports/2023/summary", "/en/reports/2023/summary"]) {
    await page.goto(path);
    await expect(
      page.getByRole("list", { name: /^(?:要点|Main points)$/ }).getByRole("listitem"),
    ).toHaveCount(7);
    const bytes = await page.pdf({ format: "A4" });
    expect(bytes.toString("latin1").match(/\/Type\s*\/Page\b/g), path).toHaveLength(1);
    const text = foldRadicals(await textOf(new Uint8Array(bytes)));
    expect(text).toContain(path.startsWith("/en") ? "1,280" : "1280人次");
  }
});

test.describe("of a corrected report", () => {
  test.use({ siteOptions: { template: "changed" } });

  test("the summary begins with what was corrected and why, and the old version keeps its words", async ({
    as,
  }) => {
    const admin = await as.admin();
    await publishVersion(admin, 2023, "1.1", { reason: "typing_error", note: "培训批次录入有误。" });
    const page = await as.visitor();
    await page.goto("/reports/2023/summary");
    const corrections = page.getByRole("region", { name: "更正" });
    await expect(corrections).toContainText("录入差错 · 培训批次录入有误。");
    await expect(corrections).toContainText("24批 → 27批");
    await expect(page.getByRole("list", { name: "要点" })).toContainText("科技培训27批");
    await expect(page.locator("#press-note")).toContainText("versions/1.1/summary#point-2");
    await accessible(page);
    await page.goto("/en/reports/2023/versions/1.0/summary");
    await expect(page.getByRole("list", { name: "Main points" })).toContainText("24");
    await expect(page.getByRole("region", { name: "Corrections" })).toHaveCount(0);
  });
});

test.describe("of an office that has just begun", () => {
  test.use({ siteOptions: { template: "empty" } });

  test("an administrator adds a summary to the outline with one press, and writes its first point", async ({
    as,
    site,
  }) => {
    const admin = await as.visitor();
    await joinOffice(admin, firstInvitation(site));
    await nameOffice(admin);
    await openFirstYear(admin);
    await liveOutline(admin);
    const add = admin.getByRole("button", { name: "添加发布要点" });
    await add.click();
    const row = admin.getByRole("treeitem", { name: /0 发布要点/ });
    await expect(row).toBeVisible();
    await expect(admin.getByRole("treeitem").first()).toContainText("发布要点");
    await expect(add).toHaveCount(0);
    await row.click();
    await row.press("ArrowRight");
    await expect(admin.getByRole("treeitem", { name: /^要点（英文）/ })).toBeVisible();
    await accessible(admin);
    await admin.reload();
    await liveOutline(admin);
    await expect(row).toBeVisible();
    await expect(add).toHaveCount(0);

    await admin.goto("/desk/reports/2023/sections/0");
    await expect(admin.getByRole("heading", { level: 1 })).toContainText("发布要点");
    await expect(admin.getByRole("heading", { name: "要点", exact: true })).toBeVisible();
  });
});

test("an editor writes a main point in English, and reads its figures in English", async ({ as }) => {
  const editor = await as.editor();
  await editor.goto("/desk/reports/2024/sections/0");
  await expect(editor.getByRole("heading", { level: 1 })).toContainText("发布要点");
  const heading = editor.getByRole("heading", { name: "要点（英文）" });
  const english = editor.locator("section").filter({ has: heading });
  await accessible(editor);
  await english.getByRole("button", { name: "修改句子" }).first().click();
  await english.getByLabel("句子").fill("Courses reached ");
  await english.getByLabel("插入填报项…").selectOption("training.people");
  await expect(english.getByText("Courses reached 1,150")).toBeVisible();
  await english.getByRole("button", { name: "保存句子" }).click();
  await expect(english.locator("p[lang=en]").first()).toContainText("Courses reached 1,150");
});
