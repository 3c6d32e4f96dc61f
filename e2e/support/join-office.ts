import type { Page } from "@playwright/test";
import { setUpSecondFactor } from "./second-factor";
import { expect } from "./test";

/** Chooses a password by a one-time link, which signs the person in, and sets up a second factor where the role asks for one. */
export async function joinOffice(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel("新密码").fill("the heron stands in the reeds");
  await page.getByRole("button", { name: "保存密码并登录" }).click();
  const heading = (name: string) => page.getByRole("heading", { level: 1, name });
  const step = heading("最后一步：设置第二重验证");
  // The address may be that of the desk for a moment before it leads on.
  await expect(step.or(heading("我的工作"))).toBeVisible();
  if (!(await step.isVisible())) return;
  await setUpSecondFactor(page);
  await page.getByRole("button", { name: "我已保存好" }).click();
  await expect(page).toHaveURL(/\/desk$/);
}

/** Invites a person, and returns the one-time link. */
export async function invite(admin: Page, name: string, role: "编辑" | "审核人"): Promise<string> {
  await admin.goto("/desk/people/invite");
  await admin.getByLabel("姓名").fill(name);
  await admin.getByLabel("邮箱").fill(`${role === "编辑" ? "editor" : "reviewer"}@office.test`);
  for (const one of ["编辑", "审核人"] as const)
    await admin
      .getByRole("group", { name: "角色" })
      .getByLabel(one)
      .setChecked(one === role);
  await admin.getByRole("button", { name: "邀请", exact: true }).click();
  return admin.getByLabel("链接", { exact: true }).inputValue();
}

/** Gives an office that was just set up its names. */
export async function nameOffice(admin: Page): Promise<void> {
  await admin.getByRole("link", { name: "写明报告名称与发布机构" }).click();
  await admin.getByLabel("报告名称（中文）").fill("江城科技年报");
  await admin.getByLabel("报告名称（英文）").fill("Jiangcheng Science Report");
  await admin.getByLabel("发布机构（中文）").fill("江城市科技局");
  await admin.getByLabel("发布机构（英文）").fill("Jiangcheng Science Bureau");
  await admin.getByRole("button", { name: "保存" }).click();
  await expect(admin.getByText("已保存，公开页面随即更新")).toBeVisible();
}
