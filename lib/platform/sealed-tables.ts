/**
 * Tables whose rows the audit chain seals. `by` is the column that groups rows into one seal; `digested` columns are
 * left out because another column has their SHA-256. Columns added later must be nullable: nulls are not part of a
 * seal. Revisions are not sealed here, since their events carry a hash of their own.
 */
export const sealedTables = {
  Answer: { by: "id" },
  Attachment: { by: "id", digested: ["data"] },
  Comment: { by: "id" },
  Decision: { by: "submissionId" },
  Observation: { by: "releaseId" },
  Proposal: { by: "documentId" },
  ProposalDecision: { by: "proposalId" },
  Release: { by: "id" },
  ReleaseEffect: { by: "releaseId" },
  ReleaseWithdrawal: { by: "releaseId" },
  Submission: { by: "id" },
  SubmissionItem: { by: "submissionId" },
} satisfies Record<string, { by: string; digested?: string[] }>;

export type SealedTable = keyof typeof sealedTables;

export const sealedTableNames = Object.keys(sealedTables) as SealedTable[];

/**
 * SQL that makes a connection note which sealed rows it writes, whatever code writes them. Temporary, and rolled back
 * with the transaction.
 */
export function touchedRowsStatements(): string[] {
  const note = (table: SealedTable, event: "INSERT" | "UPDATE") =>
    `CREATE TEMP TRIGGER "${table}_${event}" AFTER ${event} ON main."${table}"
     BEGIN INSERT OR IGNORE INTO "touched" VALUES ('${table}', NEW."${sealedTables[table].by}"); END`;
  return [
    `CREATE TEMP TABLE "touched" ("table" TEXT, "key" TEXT, PRIMARY KEY ("table", "key")) WITHOUT ROWID`,
    ...sealedTableNames.flatMap((table) => [note(table, "INSERT"), note(table, "UPDATE")]),
  ];
}

/** Returns an SQL expression for a row's cells as one JSON text. */
export function cellsExpression(table: SealedTable, columns: readonly string[]): string {
  const { digested = [] } = sealedTables[table] as { digested?: string[] };
  const cells = columns
    .filter((column) => !digested.includes(column))
    .map((column) => `'${column}', ${cellExpression(`"${column}"`)}`);
  return `json_patch('{}', json_object(${cells.join(", ")}))`;
}

// Marks blobs, which JSON lacks, so that they differ from the same bytes stored as text.
function cellExpression(column: string): string {
  return `CASE typeof(${column}) WHEN 'blob' THEN json_object('blob', hex(${column})) ELSE ${column} END`;
}
