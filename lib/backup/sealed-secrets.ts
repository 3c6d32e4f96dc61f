import { createCipheriv, createDecipheriv, randomBytes, scrypt } from "node:crypto";
import { z } from "zod";
import { BackupRefused, refusals } from "./refusals";

// OWASP's minimum for scrypt with 32 MiB of memory.
const cost = { N: 2 ** 15, r: 8, p: 3 };

const base64 = z.base64().transform((text) => Buffer.from(text, "base64"));
// An archive may come from anywhere: its parameters must not make the product run out of memory.
const sealedSchema = z.object({
  kdf: z.literal("scrypt"),
  N: z
    .number()
    .int()
    .min(2)
    .max(2 ** 18),
  r: z.number().int().min(1).max(16),
  p: z.number().int().min(1).max(16),
  salt: base64,
  cipher: z.literal("aes-256-gcm"),
  iv: base64,
  tag: base64,
  data: base64,
});

export type Secrets = Record<string, string>;

/** Returns JSON that only who knows the passphrase can read: AES-256-GCM, with a key made from the passphrase by scrypt. */
export async function sealSecrets(secrets: Secrets, passphrase: string): Promise<Buffer> {
  const [salt, iv] = [randomBytes(16), randomBytes(12)];
  const cipher = createCipheriv("aes-256-gcm", await keyOf(passphrase, salt, cost), iv);
  const data = Buffer.concat([cipher.update(JSON.stringify(secrets)), cipher.final()]);
  const bytes = { salt, iv, tag: cipher.getAuthTag(), data };
  const encoded = Object.entries(bytes).map(([name, value]) => [name, value.toString("base64")]);
  const sealed = { kdf: "scrypt", ...cost, cipher: "aes-256-gcm", ...Object.fromEntries(encoded) };
  return Buffer.from(JSON.stringify(sealed, null, 2));
}

/** Throws BackupRefused when the passphrase is another one. */
export async function unsealSecrets(sealed: Buffer, passphrase: string): Promise<Secrets> {
  const { salt, iv, tag, data, ...parameters } = sealedSchema.parse(JSON.parse(sealed.toString()));
  const key = await keyOf(passphrase, salt, parameters);
  const decipher = createDecipheriv("aes-256-gcm", key, iv, { authTagLength: 16 }).setAuthTag(tag);
  try {
    const text = Buffer.concat([decipher.update(data), decipher.final()]).toString();
    return z.record(z.string(), z.string()).parse(JSON.parse(text));
  } catch (error) {
    throw new BackupRefused(refusals.wrongPassphrase, { cause: error });
  }
}

function keyOf(passphrase: string, salt: Buffer, { N, r, p }: typeof cost): Promise<Buffer> {
  const options = { N, r, p, maxmem: 2 * 128 * N * r + 2 ** 20 };
  return new Promise((resolve, reject) => {
    // The same passphrase may be typed in different forms of Unicode on different hosts.
    scrypt(passphrase.normalize("NFC"), salt, 32, options, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}
