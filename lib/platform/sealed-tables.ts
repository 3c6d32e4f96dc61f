/**
 * Tables whose rows the audit chain vouches for: `by` is the column by which rows are sealed together; `digested` are columns
 * that another column holds the SHA-256 of. A column added to one of them later has to be nullable: null is left out of a seal.
 * Revisions are not among them: each has a hash of its own, which its event carries.
 */
export const sealedTables = {
  Answer: { by: "id" },
  Attachment: { by: "id", digested: ["data"] },
  Comment: { by: "id" },
  Decision: { by: "submissionId" },
  Observation: { by: "releaseId" },
  Release: { by: "id" },
  ReleaseWithdrawal: { by: "releaseId" },
  Submission: { by: "id" },
  SubmissionItem: { by: "submissionId" },
} satisfies Record<string, { by: string; digested?: string[] }>;

export type SealedTable = keyof typeof sealedTables;

export const sealedTableNames = Object.keys(sealedTables) as SealedTable[];

/**
 * Statements that make a connection note which kept rows it writes, whatever code wrote them. They last as long as the
 * connection, and what they note rolls back with its transaction.
 */
export function noteTouchedRows(): string[] {
  const note = (table: SealedTable, event: "INSERT" | "UPDATE") =>
    `CREATE TEMP TRIGGER "${table}_${event}" AFTER ${event} ON main."${table}"
     BEGIN INSERT OR IGNORE INTO "touched" VALUES ('${table}', NEW."${sealedTables[table].by}"); END`;
  return [
    `CREATE TEMP TABLE "touched" ("table" TEXT, "key" TEXT, PRIMARY KEY ("table", "key")) WITHOUT ROWID`,
    ...sealedTableNames.flatMap((table) => [note(table, "INSERT"), note(table, "UPDATE")]),
  ];
}

/** The cells of a kept row as they are stored, as one JSON text; `columns` are all of the table's. */
export function cellsOf(table: SealedTable, columns: readonly string[]): string {
  const { digested = [] } = sealedTables[table] as { digested?: string[] };
  const cells = columns
    .filter((column) => !digested.includes(column))
    .map((column) => `'${column}', ${cellOf(`"${column}"`)}`);
  // A merge patch leaves out what is null.
  return `json_patch('{}', json_object(${cells.join(", ")}))`;
}

// JSON cannot hold a blob, and a text stored as one is not the same row.
function cellOf(column: string): string {
  return `CASE typeof(${column}) WHEN 'blob' THEN json_object('blob', hex(${column})) ELSE ${column} END`;
}
