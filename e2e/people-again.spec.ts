import { accessible } from "./support/accessible";
import { passTime } from "./support/session";
import { password } from "./support/template";
import { expect, test } from "./support/test";

test("what cannot be taken back asks for the password again after half an hour", async ({ as, site }) => {
  const reviewer = await as.reviewer();
  await reviewer.goto("/desk/account/second-factor");
  await expect(reviewer.getByRole("img", { name: /二维码/ })).toBeVisible();
  const dialog = reviewer.getByRole("dialog", { name: "请再次输入密码" });
  const confirm = async () => {
    await reviewer.getByLabel("6 位验证码").fill("000000");
    await reviewer.getByRole("button", { name: "启用" }).click();
  };

  passTime(site, "reviewer", 29);
  await confirm();
  await expect(reviewer.getByRole("alert").filter({ hasText: "验证码不对" })).toBeVisible();
  await expect(dialog).toHaveCount(0);

  passTime(site, "reviewer", 2);
  await confirm();
  await expect(dialog).toBeVisible();
  await accessible(reviewer);
  await dialog.getByRole("button", { name: "取消" }).click();
  await expect(reviewer.getByRole("alert").filter({ hasText: "还没有执行" })).toBeVisible();

  await confirm();
  await dialog.getByLabel("密码").fill("not the password");
  await dialog.getByRole("button", { name: "继续" }).click();
  await expect(dialog.getByRole("alert").filter({ hasText: "密码不对" })).toBeVisible();
  await dialog.getByLabel("密码").fill(password);
  await dialog.getByRole("button", { name: "继续" }).click();
  await expect(dialog).toHaveCount(0);
  await expect(reviewer.getByRole("alert").filter({ hasText: "验证码不对" })).toBeVisible();
  const answered = reviewer.waitForResponse((answer) => answer.request().method() === "POST");
  await confirm();
  await answered;
  await expect(reviewer.getByRole("alert").filter({ hasText: "验证码不对" })).toBeVisible();
  await expect(dialog).toHaveCount(0);
});
