/** The largest file that is taken back, in bytes. */
export const maxDocumentSize = 40 * 1024 * 1024;

/** A year's report is downloaded from here; `section` and `sources` are in the query. */
export function documentPath(year: number): string {
  return `/api/desk/reports/${year}/report.docx`;
}

/** A document that comes back is posted to this path, with its `year` and `name` in the query. */
export const returnedPath = "/api/desk/word";
