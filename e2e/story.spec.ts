import { parse } from "csv-parse/sync";
import { live } from "./support/live";
import { sendForReview } from "./support/send-for-review";
import { publishPrepared } from "./support/publish-version";
import { approveSeveral } from "./support/review";
import { expect, readOnly, test } from "./support/test";

const section = "/desk/reports/2023/sections/8.3";

test("the public sees a figure only once it is approved and released", async ({ as, site }) => {
  const readers = {
    page: async () => (await fetch(`${site.url}/reports/2023/sections/8.3`)).text(),
    row: async (query = "year=2023") => {
      const csv = await (await fetch(`${site.url}/api/v1/observations.csv?${query}`)).text();
      const rows = parse(csv, { columns: true, bom: true }) as Record<string, string>[];
      return rows.find((row) => row.indicator_code === "training.batches");
    },
  };
  const stillOld = async () => {
    expect(await readers.page()).not.toContain("25批");
    expect(await readers.row()).toMatchObject({ value_as_printed: "24批", release_version: "1.0" });
  };

  const editor = await as.editor();
  await editor.goto(section);
  const batches = editor.getByRole("textbox", { name: "科技培训批次" }).first();
  await (await live(batches)).fill("25");
  await batches.press("Enter");
  await expect(batches).toHaveValue("25批");
  await expect(editor.getByRole("status")).toContainText("待送审 1");
  await stillOld();

  await sendForReview(editor, { button: "送审 1 项修改" });
  await expect(editor.getByText(/演示编辑已送审 \d+ 项，等待审核/)).toBeVisible();
  await stillOld();

  const reviewer = await as.reviewer();
  await reviewer.goto("/desk/reviews");
  await reviewer.getByRole("link", { name: /8\.3/ }).first().click();
  const change = reviewer.getByRole("button", { name: /^科技培训批次，从24批改为25批/ }).first();
  await expect(change.locator("del")).toHaveText("24批");
  await expect(change.locator("ins")).toHaveText("25批");
  await approveSeveral(reviewer, "批准全部");
  await expect(reviewer.getByText("没有等待审核的送审")).toBeVisible();
  await stillOld();

  const admin = await as.admin();
  await admin.goto("/desk/releases");
  const line = admin.getByRole("row", { name: /2023/ });
  await expect(line).toContainText("有更正待发布");
  await line.getByRole("link").click();
  await admin.getByRole("link", { name: "准备发布第1.1版" }).click();
  await expect(admin.getByRole("row", { name: /科技培训批次.*24批.*25批/ })).toBeVisible();
  await admin.getByRole("button", { name: "发布 1.1 版" }).click();
  await expect(admin.getByText("更正版必须选定原因")).toBeVisible();
  await expect(admin.getByLabel("公开说明")).toHaveAttribute("aria-invalid", "true");
  await expect(admin.getByLabel("键入版本号")).toHaveAttribute("aria-invalid", "true");
  await stillOld();
  await publishPrepared(admin, "1.1", { note: "更正科技培训批次。", reason: "录入差错" });
  await expect(admin.getByRole("link", { name: "1.1", exact: true })).toBeVisible();

  expect(await readers.page()).toContain("25批");
  expect(await readers.row()).toMatchObject({
    value_as_printed: "25批",
    obs_value: "25",
    release_version: "1.1",
  });
  expect(await readers.row("year=2023&version=1.0")).toMatchObject({ value_as_printed: "24批" });
  const old = await fetch(`${site.url}/reports/2023/versions/1.0/sections/8.3`);
  expect(await old.text()).toContain("24批");
});

test("a return with a reason comes back to the editor, who mends it and sends it again", async ({ as }) => {
  const editor = await as.editor();
  await editor.goto(section);
  const people = editor.getByRole("textbox", { name: "科技培训人次" }).first();
  await (await live(people)).fill("1O80");
  await people.press("Enter");
  await expect(editor.getByRole("alert").filter({ hasText: "数字里有字母" })).toBeVisible();
  await people.fill("1180");
  await people.press("Enter");
  await sendForReview(editor, { button: "送审 1 项修改" });
  await expect(editor.getByRole("button", { name: "撤回送审" })).toBeVisible();

  const reviewer = await as.reviewer();
  await reviewer.goto("/desk/reviews");
  await reviewer.getByRole("link", { name: /8\.3/ }).first().click();
  await reviewer.getByRole("button", { name: "退回全部 1 项" }).click();
  await reviewer.getByRole("button", { name: "退回全部 1 项" }).click();
  await expect(reviewer.getByText("退回须写明理由")).toBeVisible();
  await reviewer.getByLabel("退回的理由").fill("请附统计表");
  await reviewer.getByRole("button", { name: "退回全部 1 项" }).click();
  await expect(reviewer.getByText("没有等待审核的送审")).toBeVisible();

  await editor.goto(section);
  await expect(editor.getByText("请附统计表").first()).toBeVisible();
  await expect(editor.getByRole("button", { name: "送审 1 项修改" })).toBeEnabled();
});

readOnly(
  "a figure is traced from its public page to its revision, its author and its approver",
  async ({ as }) => {
    const admin = await as.admin();
    await admin.goto("/reports/2023/sections/8.3");
    await admin.getByRole("link", { name: /24批/ }).first().click();
    await expect(admin.getByRole("heading", { level: 1 })).toContainText("科技培训批次");
    await expect(admin.locator("main")).toContainText("《2023上海科技进步报告》8.3");
    await admin.locator('a[href="/desk/reports/2023/figures/training.batches"]').click();
    await expect(admin.getByText(/第 1 次修订，演示编辑填报/)).toBeVisible();
    await expect(admin.getByText(/演示审核批准了第 1 次修订/)).toBeVisible();
    await expect(admin.getByText(/载于版本/)).toContainText("1.0");
  },
);
