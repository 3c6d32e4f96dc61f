import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { passTime, personIn } from "./support/session";
import { password } from "./support/template";
import { expect, test } from "./support/test";

type Manifest = Record<"node" | "edge", Record<string, { filename: string; exportedName: string }>>;

test("what the build makes callable stands in a file of actions, which the test of access rules walks", () => {
  const path = join(".next", "server", "server-reference-manifest.json");
  const { node, edge } = JSON.parse(readFileSync(path, "utf8")) as Manifest;
  const files = readdirSync("lib", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith("actions.ts"))
    .map((name) => `lib/${name}`);
  const built = [...Object.values(node), ...Object.values(edge)];
  expect(built.length).toBeGreaterThan(60);
  expect(built.filter(({ filename }) => !files.includes(filename))).toEqual([]);
});

test("inviting somebody asks for the password again after half an hour, and then invites as typed", async ({
  as,
  site,
}) => {
  const admin = await as.admin();
  await admin.goto("/desk/people/invite");
  await admin.getByLabel("姓名").fill("王伟");
  await admin.getByLabel("邮箱").fill("wang.wei@annals.test");
  passTime(site, "admin", 31);
  await admin.getByRole("button", { name: "邀请" }).click();
  const dialog = admin.getByRole("dialog", { name: "请再次输入密码" });
  await dialog.getByLabel("密码").fill(password);
  await dialog.getByRole("button", { name: "继续" }).click();
  await expect(dialog).toHaveCount(0);
  await expect(admin.getByRole("status").filter({ hasText: "已为王伟开设账户" })).toBeVisible();
  expect(personIn(site, "wang.wei@annals.test")).toBeTruthy();

  // Within the half hour nothing else asks.
  await admin.goto("/desk/people");
  await admin.getByRole("link", { name: "王伟" }).click();
  await admin.getByRole("button", { name: "停用账户" }).click();
  await admin.getByRole("dialog").getByRole("button", { name: "停用账户" }).click();
  await expect(admin.getByRole("button", { name: "启用账户" })).toBeVisible();
  await expect(dialog).toHaveCount(0);
});
