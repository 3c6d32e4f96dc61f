import type { Page } from "@playwright/test";
import { TOTP } from "otpauth";
import { expect } from "./test";

/** A code of the authenticator; `ahead` steps of 30 seconds from now, since no step admits twice. */
export function codeOf(secret: string, ahead = 0): string {
  return new TOTP({ secret }).generate({ timestamp: Date.now() + ahead * 30_000 });
}

/** Sets up a second factor on its page, as far as the recovery codes; returns these and the key. */
export async function setUpSecondFactor(page: Page): Promise<{ secret: string; codes: string[] }> {
  const part = (name: string) => page.getByRole("region", { name, exact: true });
  const secret = (await part("扫描二维码").locator("code").innerText()).replaceAll(" ", "");
  await page.getByLabel("6 位验证码").fill(codeOf(secret));
  await page.getByRole("button", { name: "启用" }).click();
  const codes = part("恢复码").locator("li");
  await expect(codes).toHaveCount(10);
  return { secret, codes: await codes.allInnerTexts() };
}
