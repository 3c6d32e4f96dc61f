import "server-only";
import { createHash } from "node:crypto";
import type { VerificationCheck } from "@/lib/audit/verification-check";
import type { Problems } from "@/lib/audit/problem";
import { pagesOf, type Snapshot } from "@/lib/platform/snapshot";
import { files } from "./problem-messages";

type Row = { cursor: number; name: string; size: number; sha256: string };

const rows = `SELECT rowid AS "cursor", "name", "size", "sha256" FROM "Attachment" WHERE rowid > ? ORDER BY rowid LIMIT ?`;

/** Every file against its SHA-256, one file at a time. */
export function checkFiles(snapshot: Snapshot, problems: Problems): VerificationCheck {
  const dataOf = snapshot.prepare<[number], { data: Buffer }>(
    `SELECT "data" FROM "Attachment" WHERE rowid = ?`,
  );
  return {
    async compare() {
      for await (const page of pagesOf<Row>(snapshot, rows, -Infinity)) {
        for (const { cursor, name, size, sha256 } of page) {
          const { data } = dataOf.get(cursor) ?? { data: Buffer.alloc(0) };
          const isWhole = Buffer.isBuffer(data) && data.length === size;
          if (!isWhole || createHash("sha256").update(data).digest("hex") !== sha256)
            problems.report(files.changed(name));
        }
      }
      return {};
    },
  };
}
