// Numbers of advisory locks, which PostgreSQL keeps for each database. They are "Annals" in ASCII, and a count.
const first = 0x416e_6e61;

/** Held by the transaction that writes. */
export const writeLock = first * 0x100 + 1;
/** Held by the process that brings the database up to date. */
export const migrationLock = first * 0x100 + 2;
