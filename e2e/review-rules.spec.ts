import { expect, type Page, type Request } from "@playwright/test";
import { addColleague, promote } from "./support/colleague";
import { live } from "./support/live";
import { sendForReview } from "./support/send-for-review";
import { approveSeveral, openReview } from "./support/review";
import { test } from "./support/test";

const section = "/desk/reports/2023/sections/8.3";

async function submitBatches(editor: Page) {
  await editor.goto(section);
  const batches = editor.getByRole("textbox", { name: "科技培训批次" }).first();
  await (await live(batches)).fill("25");
  await batches.press("Enter");
  await sendForReview(editor, { button: "送审 1 项修改" });
  await expect(editor.getByRole("button", { name: "撤回送审" })).toBeVisible();
}

const openQueued = (page: Page) => openReview(page, /8\.3/);

/** The very request by which a reviewer's browser approves, kept from reaching the server. */
async function approvalOf(reviewer: Page): Promise<Request> {
  await openQueued(reviewer);
  await reviewer.route("**/desk/reviews/**", (route) =>
    route.request().method() === "POST" ? route.abort() : route.continue(),
  );
  const [request] = await Promise.all([
    reviewer.waitForRequest((one) => one.method() === "POST" && Boolean(one.headers()["next-action"])),
    approveSeveral(reviewer, "批准全部 1 项"),
  ]);
  return request;
}

/** Sends another's request as if from one's own page. */
async function repeat(page: Page, request: Request): Promise<string> {
  const { "next-action": action = "", "content-type": type = "" } = request.headers();
  const headers = { "next-action": action, "content-type": type, origin: new URL(request.url()).origin };
  const answer = await page.request.post(request.url(), { headers, data: request.postDataBuffer() ?? "" });
  return answer.text();
}

const fourEyes = "这份送审包含您本人的修改，须由另一位审核人决定";

test("nobody decides on their own revision: neither as editor and reviewer, nor as administrator, nor past the screen", async ({
  as,
  site,
}) => {
  addColleague(site, "everything", ["editor", "reviewer"]);
  const own = await as.colleague("everything");
  await submitBatches(own);
  const refusedTo = async (why: string) => {
    await own.goto("/desk/reviews");
    await expect(own.getByRole("row", { name: /8\.3/ }).first(), why).toContainText("含您本人的修改");
    await openQueued(own);
    await expect(own.getByText(fourEyes), why).toBeVisible();
    await expect(own.getByRole("button", { name: /批准|退回/ }), why).toHaveCount(0);
  };
  await refusedTo("as editor and reviewer");
  promote(site, "everything", "administrator");
  await refusedTo("as administrator too");

  const request = await approvalOf(await as.reviewer());
  expect(await repeat(own, request)).toContain(fourEyes);
  await openQueued(own);
  await expect(own.getByRole("status")).toContainText("待审 1");

  // The same request is an approval in the hands of another reviewer.
  addColleague(site, "second", ["reviewer"]);
  const second = await as.colleague("second");
  await second.goto("/desk/reviews");
  expect(await repeat(second, request)).toContain('"outcome":"approved"');
});

test("who became a reviewer after entering may not decide either", async ({ as, site }) => {
  addColleague(site, "promoted", ["editor"]);
  const page = await as.colleague("promoted");
  await submitBatches(page);
  promote(site, "promoted", "reviewer");
  await openQueued(page);
  await expect(page.getByText(fourEyes)).toBeVisible();
});

test("of two reviewers at once one decides, and the other is told who", async ({ as, site }) => {
  addColleague(site, "second", ["reviewer"]);
  await submitBatches(await as.editor());
  const [first, second] = [await as.reviewer(), await as.colleague("second")];
  await openQueued(first);
  await openQueued(second);
  await approveSeveral(first, "批准全部 1 项");
  await expect(first.getByText("没有等待审核的送审")).toBeVisible();

  await second.getByRole("button", { name: "退回全部 1 项" }).click();
  await second.getByLabel("退回的理由").fill("口径不对");
  await second.getByRole("button", { name: "退回全部 1 项" }).click();
  await expect(second.getByRole("alert").filter({ hasText: "已由演示审核批准" })).toBeVisible();
  await expect(second.getByText("这份送审已批准，演示审核")).toBeVisible();
  await first.goto("/desk/reviews");
  await expect(first.getByText("没有等待审核的送审")).toBeVisible();
  await expect(first.getByText("口径不对")).toHaveCount(0);
});
