import { encryptStoredSecrets } from "@/lib/accounts/second-factor/encrypt-stored-secrets";
import { system } from "@/lib/platform/actor";
import { log } from "@/lib/platform/log";

/** Encrypts the secrets that an earlier version stored in clear. If that fails they can be used as they are, until the next start. */
export async function encryptSecondFactors(): Promise<void> {
  try {
    const done = await encryptStoredSecrets({}, system);
    if (!done.ok) log.warn({ refused: done.error.code }, failed);
    else if (done.value.count > 0) log.info(done.value, "encrypted the secrets of second factors");
  } catch (error) {
    log.error({ error }, failed);
  }
}

const failed = "the secrets of second factors could not be encrypted";
