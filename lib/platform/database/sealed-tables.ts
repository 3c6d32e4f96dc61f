/**
 * Tables whose rows the audit chain seals: every table but those that `unsealedTables` gives a reason for. `by` is the
 * text column that groups rows into one seal. `columns` are those that are sealed, if not all are: other checks cover
 * the rest. Columns added later must be nullable: nulls are not part of a seal.
 */
export const sealedTables = {
  Answer: { by: "id" },
  // The bytes are compared with their SHA-256.
  Attachment: {
    by: "id",
    columns: ["id", "name", "type", "size", "sha256", "uploaderId", "uploaderName", "at"],
  },
  Block: { by: "sectionId" },
  ColumnMapping: { by: "signature" },
  Comment: { by: "id" },
  ComparabilityGrade: { by: "indicatorId" },
  Decision: { by: "submissionId" },
  Department: { by: "id" },
  DepartmentDecision: { by: "proposalId" },
  DepartmentProposal: { by: "handOverId" },
  Document: { by: "id" },
  EnglishName: { by: "zh" },
  EventSeries: { by: "id" },
  // What a save writes, the version and the newest and approved revision, is compared with the revisions and decisions.
  Field: {
    by: "sectionId",
    columns: [
      ...[
        "id",
        "reportId",
        "sectionId",
        "key",
        "position",
        "kind",
        "indicatorId",
        "basis",
        "periodId",
        "partOfId",
      ],
      ...["ambiguityZh", "ambiguityEn", "required", "hidden"],
    ],
  },
  HandOver: { by: "id" },
  HandOverField: { by: "handOverId" },
  Identity: { by: "personId" },
  Indicator: { by: "id" },
  Item: { by: "blockId" },
  Observation: { by: "releaseId" },
  Office: { by: "uuid" },
  OneTimeLink: { by: "personId" },
  Person: { by: "id" },
  Proposal: { by: "documentId" },
  ProposalDecision: { by: "proposalId" },
  RecoveryCode: { by: "personId" },
  Relation: { by: "reportId" },
  Release: { by: "id" },
  ReleaseEffect: { by: "releaseId" },
  ReleaseWithdrawal: { by: "releaseId" },
  Report: { by: "id" },
  RoleAssignment: { by: "personId" },
  SecondFactor: { by: "personId" },
  Section: { by: "reportId" },
  SiteTextDecision: { by: "submissionId" },
  SiteTextRevision: { by: "id" },
  SiteTextSubmission: { by: "id" },
  SiteTextsRelease: { by: "id" },
  SiteTextsReleaseItem: { by: "releaseId" },
  Submission: { by: "id" },
  SubmissionItem: { by: "submissionId" },
  Topic: { by: "id" },
  TopicAssignment: { by: "personId" },
  Unit: { by: "sign" },
} satisfies Record<string, { by: string; columns?: readonly string[] }>;

export type SealedTable = keyof typeof sealedTables;

export const sealedTableNames = Object.keys(sealedTables) as SealedTable[];

/** Tables that are not sealed, with the reason. */
export const unsealedTables = {
  AuditEvent: "is the chain itself",
  AuditHead: "is compared with the end of the chain",
  Revision: "carries a hash of its own, which the entry of its save records",
  Notice:
    "concerns one person only: what was read and mailed changes without an entry, and nothing is decided by it",
  Session:
    "comes and goes with each sign-in, which is an entry; a row is of no use without a cookie sealed for the same person",
  Subscriber:
    "is a reader's address, which nothing may remember once they have left; nothing is decided by it",
  Subscription: "belongs to a subscriber, and is deleted with them",
  WaitingMessage: "belongs to a subscriber, and is deleted once it was sent",
  Announcement: "counts messages; what it comes to is an entry once all were sent",
  ShortLived: "has what counts for minutes or hours, such as who has a form open; nothing is decided by it",
  _prisma_migrations: "is compared with the migrations of the program",
} as const;

/**
 * SQL that makes a connection note which sealed rows it writes, whatever code writes them. Temporary, and rolled back
 * with the transaction.
 */
export function touchedRowsStatements(): string[] {
  return [
    `CREATE TEMP TABLE "touched" ("table" TEXT, "key" TEXT, PRIMARY KEY ("table", "key")) WITHOUT ROWID`,
    ...sealedTableNames.flatMap((table) => [
      note(table, "INSERT", ["NEW"]),
      note(table, "UPDATE", ["OLD", "NEW"]),
      note(table, "DELETE", ["OLD"]),
    ]),
  ];
}

function note(table: SealedTable, event: "INSERT" | "UPDATE" | "DELETE", rows: readonly string[]): string {
  const { by, columns } = sealingOf(table);
  const which = event === "UPDATE" && columns ? `UPDATE OF ${columns.map(quoted).join(", ")}` : event;
  // Not INSERT OR IGNORE: the statement, or the foreign key, that fires a trigger overrules how it treats conflicts.
  const notes = rows.map(
    (row) => `INSERT INTO "touched" SELECT '${table}', ${row}."${by}"
      WHERE NOT EXISTS (SELECT 1 FROM "touched" WHERE "table" = '${table}' AND "key" = ${row}."${by}");`,
  );
  return `CREATE TEMP TRIGGER "${table}_${event}" AFTER ${which} ON main."${table}" BEGIN ${notes.join(" ")} END`;
}

/** Returns an SQL expression for a row's sealed cells as one JSON text. `columns` are all columns of the table. */
export function cellsExpression(table: SealedTable, columns: readonly string[]): string {
  const sealed = sealingOf(table).columns ?? columns;
  const cells = sealed.map((column) => `'${column}', ${cellExpression(quoted(column))}`);
  return `json_patch('{}', json_object(${cells.join(", ")}))`;
}

/** Returns how a table is sealed. */
export function sealingOf(table: SealedTable): { by: string; columns?: readonly string[] } {
  return sealedTables[table];
}

function quoted(column: string): string {
  return `"${column}"`;
}

// Marks blobs, which JSON lacks, so that they differ from the same bytes stored as text.
function cellExpression(column: string): string {
  return `CASE typeof(${column}) WHEN 'blob' THEN json_object('blob', hex(${column})) ELSE ${column} END`;
}
