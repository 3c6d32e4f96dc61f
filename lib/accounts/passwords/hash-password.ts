import "server-only";
import { hash, verify } from "@node-rs/argon2";
import { normalised } from "./password-rules";

// argon2id is the package's default algorithm; the parameters are OWASP's.
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export function hashPassword(password: string): Promise<string> {
  return hash(normalised(password), parameters);
}

let unknownPersonHash: Promise<string> | undefined;

/** Takes as long for an unknown person as for a known one, so that addresses cannot be guessed by time. */
export async function isPassword(passwordHash: string | null, password: string): Promise<boolean> {
  unknownPersonHash ??= hashPassword("nobody has this password");
  const isRight = await verify(passwordHash ?? (await unknownPersonHash), normalised(password));
  return isRight && passwordHash !== null;
}
