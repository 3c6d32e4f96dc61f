import { createHash } from "node:crypto";
import { sealedTableNames, sealingOf } from "../sealed-tables";

/** The table of a connection into which the triggers note which sealed rows it writes. */
export const touchedTable = `CREATE TEMP TABLE IF NOT EXISTS "touched" ("table" TEXT COLLATE "C", "key" TEXT COLLATE "C", PRIMARY KEY ("table", "key"))`;

/**
 * SQL that makes the database note which sealed rows are written, on connections that have the table for it. SQLite has triggers
 * of one connection for that, PostgreSQL has not. Run again, it leaves what it finds.
 */
export function touchedRowsTriggers(): string[] {
  return sealedTableNames.flatMap((table) => {
    const { by, columns } = sealingOf(table);
    const update = columns ? `UPDATE OF ${columns.map((column) => `"${column}"`).join(", ")}` : "UPDATE";
    const name = `"${table}_touched"`;
    return [
      `CREATE OR REPLACE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF to_regclass('pg_temp.touched') IS NULL THEN RETURN NULL; END IF;
  IF TG_OP <> 'INSERT' THEN INSERT INTO pg_temp."touched" VALUES ('${table}', OLD."${by}") ON CONFLICT DO NOTHING; END IF;
  IF TG_OP <> 'DELETE' THEN INSERT INTO pg_temp."touched" VALUES ('${table}', NEW."${by}") ON CONFLICT DO NOTHING; END IF;
  RETURN NULL;
END $$`,
      `CREATE OR REPLACE TRIGGER ${name} AFTER INSERT OR ${update} OR DELETE ON "${table}" FOR EACH ROW EXECUTE FUNCTION ${name}()`,
    ];
  });
}

/** What stands for these triggers, kept in the database as a comment, so that a start which finds it has nothing to do. */
export function touchedRowsDigest(): string {
  return createHash("sha256").update(touchedRowsTriggers().join("\n")).digest("hex");
}
