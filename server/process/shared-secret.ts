import { createHmac } from "node:crypto";
import { withClient } from "@/lib/platform/database/postgresql/client";

/**
 * Notes in the database which secret its servers work with, and throws where this one has another: it would read neither the
 * sessions nor the second factors of the others. What is noted does not give the secret away.
 */
export async function requireSharedSecret(url: string, secret: string): Promise<void> {
  const mark = `secret: ${createHmac("sha256", secret).update("annals servers").digest("hex").slice(0, 32)}`;
  await withClient(url, async (client) => {
    const { rows } = await client.query<{ noted: string | null; sessions: boolean }>(
      `SELECT obj_description('"Session"'::regclass) AS "noted",
        EXISTS (SELECT 1 FROM "Session") OR EXISTS (SELECT 1 FROM "SecondFactor") AS "sessions"`,
    );
    const [{ noted, sessions }] = rows as [{ noted: string | null; sessions: boolean }];
    if (noted === mark) return;
    if (noted !== null && sessions) throw new Error(otherSecret);
    await client.query(`COMMENT ON TABLE "Session" IS '${mark}'`);
  });
}

const otherSecret =
  "Other servers work on this database with another AUTH_SECRET. Give this one the same: it is in the file auth-secret in their " +
  'DATA_FOLDER. If the secret was changed on purpose, end all sessions first: DELETE FROM "Session".';
