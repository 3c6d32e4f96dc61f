import "server-only";
import { z } from "zod";
import { command, recorded, unchanged } from "@/lib/audit/command";
import { byProgram } from "@/lib/platform/access";
import { encryptClearSecrets } from "./repository";

/**
 * Encrypts the secrets that an earlier version stored in clear. The chain seals them, so that a command has to do this and not a
 * migration.
 */
export const encryptStoredSecrets = command(z.object({}), byProgram, async (_, { tx }) => {
  const count = await encryptClearSecrets(tx);
  if (count === 0) return unchanged({ count });
  return recorded({ count }, { type: "record.second_factors_encrypted", subject: "record", to: { count } });
});
