/** Of scripts/prepare.ts: the database cannot be used, but the prepared public pages can be served without it. */
export const exitWithPreparedPages = 3;
