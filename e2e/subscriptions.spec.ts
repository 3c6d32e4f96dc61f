import type { Page } from "@playwright/test";
import Database from "better-sqlite3";
import { accessible } from "./support/accessible";
import { expect, type Mailbox, test } from "./support/mailbox";
import { publishVersion } from "./support/publish-version";
import type { Site } from "./support/site";

const linkIn = (text: string, kind: "confirm/" | "") =>
  new RegExp(`https?://\\S+/subscription/${kind}[\\w-]+`).exec(text)?.[0] ?? "";

type Asking = {
  page: Page;
  mailbox: Mailbox;
  to: string;
  words: { send: string; confirm: string; subject: string };
};

const words = {
  zh: { send: "发送确认邮件", confirm: "确认订阅", subject: "请确认订阅" },
  en: { send: "Send the confirmation", confirm: "Subscribe", subject: "Please confirm" },
};

/** Asks on the page that is open, and confirms by the message; ends on the page of the subscriber. */
async function subscribe({ page, mailbox, to, words: of }: Asking): Promise<void> {
  await accessible(page);
  await page.getByRole("textbox").fill(to);
  await page.getByRole("button", { name: of.send }).click();
  await expect(page.getByRole("status")).toContainText(to);
  await accessible(page);
  const link = linkIn((await mailbox.message(to, of.subject)).text, "confirm/");
  // Whatever opens links by itself subscribes nobody.
  for (let time = 0; time < 2; time += 1) expect((await page.request.get(link)).status()).toBe(200);
  await page.goto(link);
  await accessible(page);
  await page.getByRole("button", { name: of.confirm, exact: true }).click();
  await expect(page).toHaveURL(/\/subscription\/[\w-]+$/);
  await expect(page.locator("main")).toContainText(to);
  await accessible(page);
}

const query = (site: Site, sql: string): unknown[] => {
  const db = new Database(site.database, { readonly: true });
  try {
    return db.prepare(sql).pluck().all();
  } finally {
    db.close();
  }
};

test("readers in each language are told of a correction, and leave by a page and by one click", async ({
  as,
  site,
  mailbox,
}) => {
  const reader = await as.visitor();
  await reader.goto("/reports/2023");
  await reader.getByRole("link", { name: "怎样收到通知" }).click();
  await expect(reader.getByLabel("订阅什么")).toHaveValue("report:2023");
  await subscribe({ page: reader, mailbox, to: "reader@annals.test", words: words.zh });
  await expect(reader.locator("main")).toContainText("2023上海科技进步报告");

  const english = await as.visitor();
  await english.goto("/en/indicators/training.batches");
  await english.getByRole("link", { name: "How to be told" }).click();
  await expect(english.getByLabel("What to be told of")).toHaveValue("indicator:training.batches");
  await subscribe({ page: english, mailbox, to: "english@annals.test", words: words.en });

  await publishVersion(await as.admin(), 2023, "1.1", {
    reason: "录入差错",
    note: "科技培训批次误录为24批。",
  });

  const whole = await mailbox.message("reader@annals.test", "第1.1版更正：录入差错");
  for (const part of ["24批 → 27批", "科技培训批次误录为24批。", `${site.url}/reports/2023/updates`])
    expect(whole.text).toContain(part);
  const ofIndicator = await mailbox.message("english@annals.test", "correction (Typing error)");
  for (const part of ["24批", "27批", `${site.url}/en/indicators/training.batches`])
    expect(ofIndicator.text).toContain(part);
  const toReaders = mailbox.messages.filter(({ to }) => [whole.to, ofIndicator.to].includes(to));
  expect(toReaders, "two confirmations and two messages").toHaveLength(4);

  // As a mail program does: without cookies, and from no page of the site.
  const [, address = ""] = /^<(.+)>$/.exec(ofIndicator.headers["list-unsubscribe"] ?? "") ?? [];
  expect(ofIndicator.headers["list-unsubscribe-post"]).toBe("List-Unsubscribe=One-Click");
  const opened = await fetch(address, { redirect: "manual" });
  expect(opened.headers.get("location")).toBe(linkIn(ofIndicator.text, ""));
  const left = await fetch(address, {
    method: "POST",
    body: "List-Unsubscribe=One-Click",
    headers: { "content-type": "application/x-www-form-urlencoded" },
  });
  expect(left.status).toBe(200);
  expect(query(site, `SELECT "email" FROM "Subscriber"`)).toEqual(["reader@annals.test"]);

  await reader.goto(linkIn(whole.text, ""));
  await reader.getByRole("button", { name: "全部退订，并删除地址" }).click();
  await expect(reader.getByRole("heading", { level: 1, name: "没有订阅" })).toBeVisible();
  await accessible(reader);
  expect(query(site, `SELECT "email" FROM "Subscriber"`)).toEqual([]);

  const told = query(site, `SELECT "to" FROM "AuditEvent" WHERE "type" = 'release.announced'`);
  expect(told.map((to) => JSON.parse(String(to)) as unknown)).toEqual([
    { year: 2023, version: "1.1", sent: 2, givenUp: 0 },
  ]);
  const anywhere = `SELECT count(*) FROM "AuditEvent" WHERE "to" LIKE '%reader@annals.test%'`;
  expect(query(site, anywhere)).toEqual([0]);
});

test("an administrator sees numbers, and nobody's address", async ({ as, mailbox }) => {
  const reader = await as.visitor();
  await reader.goto("/subscribe");
  await subscribe({ page: reader, mailbox, to: "reader@annals.test", words: words.zh });
  const admin = await as.admin();
  await admin.goto("/desk/releases");
  await admin.getByRole("link", { name: "订阅者与寄送的通知" }).click();
  await expect(admin.getByRole("heading", { level: 1, name: "订阅者" })).toBeVisible();
  await expect(admin.locator("main")).toContainText(/全部发布与更正\s*1/);
  await expect(admin.locator("main")).not.toContainText("@");
  await accessible(admin);
});

test("works without scripts", async ({ browser, site, mailbox }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.url });
  const page = await context.newPage();
  await page.goto("/subscribe");
  await page.getByLabel("邮箱地址").fill("plain@annals.test");
  await page.getByRole("button", { name: "发送确认邮件" }).click();
  await expect(page.getByRole("status")).toContainText("plain@annals.test");
  await page.goto(linkIn((await mailbox.message("plain@annals.test", "请确认订阅")).text, "confirm/"));
  await page.getByRole("button", { name: "确认订阅" }).click();
  await page.getByRole("button", { name: "全部退订，并删除地址" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "没有订阅" })).toBeVisible();
  await context.close();
});

test("without mail there are feeds only", async ({ page, sharedSite }) => {
  await page.goto(`${sharedSite.url}/subscribe?indicator=training.batches`);
  await expect(page.locator("main")).toContainText("本站没有设置邮件");
  await expect(page.locator("main form")).toHaveCount(0);
  await accessible(page);
  await page.goto(`${sharedSite.url}/indicators/training.batches`);
  const feed = page.getByRole("link", { name: "本指标的更新（Atom）" });
  await expect(page.locator('link[type="application/atom+xml"]').last()).toHaveAttribute(
    "href",
    /\/indicators\/training\.batches\/feed\.xml$/,
  );
  const answer = await page.request.get(`${sharedSite.url}${await feed.getAttribute("href")}`);
  expect(answer.headers()["content-type"]).toContain("application/atom+xml");
  expect(await answer.text()).toContain("24批");
});
