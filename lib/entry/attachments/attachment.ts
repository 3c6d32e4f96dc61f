/** A file that a figure was taken from, as screens show it. */
export type Attachment = { id: string; name: string; type: string; size: number };

/** The largest file that may be attached, in bytes. The server lets no larger body through to where files arrive. */
export const largestFile = 10 * 1024 * 1024;

/** Where files are sent to, and under their id fetched from. */
export const attachmentsPath = "/api/desk/attachments";

/** What the form's file picker offers; the server goes by the content. */
export const offeredFiles = ".pdf,.png,.jpg,.jpeg,.xlsx,.docx,.ods,.csv,.txt";

/** A size as people say it: 320 KB, 1.4 MB. */
export function printSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
