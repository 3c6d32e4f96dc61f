import Database from "better-sqlite3";

/** `quick` reads every page; `full` also compares each index with its table, and looks for rows that refer to nothing. */
export type PageCheckKind = "quick" | "full";

export type PageCheck = {
  kind: PageCheckKind;
  /** When it ended, in ISO form. */
  at: string;
  milliseconds: number;
  /** What SQLite found first; null if nothing. */
  damage: string | null;
  /** How many rows refer to one that is not there; null where that was not looked for. */
  orphans: number | null;
};

/** Checks the pages of the database in a file. Reads all of it, and blocks the thread meanwhile. */
export function checkPages(path: string, kind: PageCheckKind): PageCheck {
  const startedAt = performance.now();
  const found = checked(path, kind);
  return { kind, at: new Date().toISOString(), milliseconds: performance.now() - startedAt, ...found };
}

function checked(path: string, kind: PageCheckKind): Pick<PageCheck, "damage" | "orphans"> {
  let connection: Database.Database | undefined;
  try {
    connection = new Database(path, { readonly: true, fileMustExist: true, timeout: 0 });
    const pragma = kind === "full" ? "integrity_check(1)" : "quick_check(1)";
    const result = String(connection.pragma(pragma, { simple: true }));
    if (result !== "ok") return { damage: result, orphans: null };
    const orphans = kind === "full" ? (connection.pragma("foreign_key_check") as unknown[]).length : null;
    return { damage: null, orphans };
  } catch (error) {
    const { code = "", message } = error as { code?: string; message: string };
    if (/^SQLITE_(?:CORRUPT|NOTADB|IOERR)/.test(code)) return { damage: message, orphans: null };
    throw error;
  } finally {
    connection?.close();
  }
}
