import "server-only";
import { createHash } from "node:crypto";
import type { Problems } from "@/lib/audit/problem";
import type { VerificationCheck } from "@/lib/audit/verification-check";
import { pagesOf, type Snapshot } from "@/lib/platform/snapshot";
import { fileProblems } from "./messages";

type Row = { cursor: number; name: string; size: number; sha256: string };

const rows = `SELECT rowid AS "cursor", "name", "size", "sha256" FROM "Attachment" WHERE rowid > ? ORDER BY rowid LIMIT ?`;

/** Checks every file against its SHA-256, one at a time to limit memory. */
export function checkFiles(snapshot: Snapshot, problems: Problems): VerificationCheck {
  const dataOf = snapshot.prepare<[number], { data: Buffer }>(
    `SELECT "data" FROM "Attachment" WHERE rowid = ?`,
  );
  return {
    async compare() {
      for await (const page of pagesOf<Row>(snapshot, rows, -Infinity)) {
        for (const { cursor, name, size, sha256 } of page) {
          const { data } = dataOf.get(cursor) ?? { data: Buffer.alloc(0) };
          const isIntact = Buffer.isBuffer(data) && data.length === size;
          if (!isIntact || createHash("sha256").update(data).digest("hex") !== sha256)
            problems.report(fileProblems.changed(name));
        }
      }
      return {};
    },
  };
}
