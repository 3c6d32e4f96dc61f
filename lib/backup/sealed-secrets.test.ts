import { expect, it } from "vitest";
import { refusalOf } from "./backup.test-data";
import { sealSecrets, unsealSecrets } from "./sealed-secrets";

const secrets = { AUTH_SECRET: "秘密 secret", SMTP_URL: "smtps://user:p'w\"`@mail.test" };

it("gives the secrets back for the passphrase they were sealed with, in any form of its characters", async () => {
  const sealed = await sealSecrets(secrets, "caf\u00e9 passphrase 口令");
  expect(sealed.toString()).not.toContain("smtps");
  expect(await unsealSecrets(sealed, "cafe\u0301 passphrase 口令")).toEqual(secrets);
});

it.each(["", "another passphrase", "a passphrase of words "])(
  "refuses the passphrase “%s”",
  async (other) => {
    const sealed = await sealSecrets(secrets, "a passphrase of words");
    expect(await refusalOf(unsealSecrets(sealed, other))).toContain("BACKUP_PASSPHRASE is not the one");
  },
);

it("seals the same secrets differently each time", async () => {
  const [one, two] = await Promise.all([sealSecrets(secrets, "words"), sealSecrets(secrets, "words")]);
  expect(one.equals(two)).toBe(false);
});

it("refuses parameters that would take all memory", async () => {
  const sealed = JSON.parse((await sealSecrets(secrets, "words")).toString()) as object;
  const huge = Buffer.from(JSON.stringify({ ...sealed, N: 2 ** 30 }));
  await expect(unsealSecrets(huge, "words")).rejects.toThrow();
});
