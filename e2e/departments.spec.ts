import type { Page } from "@playwright/test";
import { accessible } from "./support/accessible";
import { gap } from "./support/gap";
import { sendForReview } from "./support/send-for-review";
import { expect, test } from "./support/test";

const section = "/desk/reports/2023/sections/8.3";
const figure = "科技培训批次";

/** Hands the figure to a department, and returns the address of its link. */
async function handOver(page: Page): Promise<string> {
  await page.goto(`${section}/departments`);
  await accessible(page);
  await page.getByRole("checkbox", { name: figure, exact: true }).first().check();
  await page.getByRole("textbox", { name: "名称" }).fill("黄浦区科委");
  await page.getByRole("textbox", { name: "联系人" }).fill("李静");
  await page.getByRole("button", { name: "交办并生成链接" }).click();
  const text = await page.getByRole("textbox", { name: "转交的文字" }).inputValue();
  expect(text).toContain("李静");
  await accessible(page);
  return /http\S+\/answer\/[\w-]{43}/.exec(text)?.[0] ?? "";
}

async function answer(page: Page, typed: string) {
  await page.getByRole("textbox", { name: figure }).fill(typed);
  await page.getByRole("button", { name: "报送" }).click();
}

test("a department answers through its link, has it returned, answers again, and it is accepted and sent", async ({
  as,
}) => {
  const editor = await as.editor();
  const link = await handOver(editor);
  const department = await as.visitor();
  await department.goto(link);
  await expect(department.getByRole("heading", { level: 1 })).toContainText(figure);
  await accessible(department);

  await answer(department, "三十来批吧");
  await expect(department.getByRole("textbox", { name: figure })).toBeFocused();
  await expect(department.getByText("已收到")).toHaveCount(0);
  await department.reload();
  await expect(department.getByRole("textbox", { name: figure })).toHaveValue("三十来批吧");
  await answer(department, "36批");
  await expect(department.getByText("已收到 1 项")).toBeVisible();

  await editor.goto("/desk");
  const task = editor.getByRole("listitem").filter({ hasText: "黄浦区科委报来 1 项" });
  await task.getByRole("link", { name: /8\.3/ }).click();
  await expect(editor.getByRole("heading", { name: /^黄浦区科委 · / })).toBeFocused();
  const sent = editor.getByRole("region", { name: "部门报来、待您采纳的数" });
  await expect(sent).toContainText("36批");
  await accessible(editor);
  await sent.getByRole("button", { name: `退回 ${figure}` }).click();
  await sent.getByRole("textbox", { name: "退回的理由" }).fill("与台账不符");
  await sent.getByRole("button", { name: "退回", exact: true }).click();
  await expect(sent.getByRole("textbox", { name: "转交的文字" })).toHaveValue(/与台账不符/);
  await expect(sent.getByRole("heading", { name: "部门报来、待您采纳的数" })).toBeFocused();

  await department.reload();
  await expect(department.getByText("理由：与台账不符")).toBeVisible();
  await accessible(department);
  await answer(department, "37批");
  await expect(department.getByText("已收到 1 项")).toBeVisible();

  await editor.goto(section);
  await sent.getByRole("button", { name: `采纳 ${figure}` }).click();
  await expect(sent.getByRole("status")).toContainText("已采纳 1 项");
  await expect(gap(editor, figure)).toHaveValue("37批");
  await department.reload();
  await expect(department.getByText("已全部采纳")).toBeVisible();

  await sendForReview(editor, { button: "送审 1 项修改" });
  await expect(editor.getByRole("button", { name: "撤回送审" })).toBeVisible();
  const admin = await as.admin();
  await admin.goto("/desk/audit?kind=departments");
  await expect(admin.getByText("黄浦区科委（李静）").first()).toBeVisible();
});

test("a link that was replaced or withdrawn says so in both languages", async ({ as }) => {
  const [editor, department] = [await as.editor(), await as.visitor()];
  const link = await handOver(editor);
  await editor.goto("/desk/reports/2023/departments");
  await accessible(editor);
  await editor.getByRole("button", { name: /^新链接/ }).click();
  await editor
    .getByRole("dialog")
    .getByRole("button", { name: /^新链接/ })
    .click();
  const text = await editor.getByRole("textbox", { name: "转交的文字" }).inputValue();
  const renewed = /http\S+\/answer\/[\w-]{43}/.exec(text)?.[0] ?? "";
  await department.goto(link);
  await expect(department.getByText("已换成新链接")).toBeVisible();
  await department.goto(renewed);
  await department.getByRole("link", { name: "English" }).click();
  await expect(department.getByRole("button", { name: "Send" })).toBeVisible();
  await editor.getByRole("button", { name: /^收回/ }).click();
  await editor.getByRole("button", { name: "确定收回" }).click();
  await expect(editor.getByText("已收回", { exact: true })).toBeVisible();
  await department.reload();
  await expect(department.getByText("This part was taken back")).toBeVisible();
});
