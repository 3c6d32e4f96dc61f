export type Attachment = { id: string; name: string; type: string; size: number };

/** The largest file that may be attached, in bytes. */
export const maxFileSize = 10 * 1024 * 1024;

/** Files are uploaded by POST to this path and downloaded from it, followed by a slash and their id. */
export const attachmentsPath = "/api/desk/attachments";

/** What the file picker suggests. The server decides by the content, not by the name. */
export const acceptedFiles = ".pdf,.png,.jpg,.jpeg,.xlsx,.docx,.ods,.csv,.txt";

/** Returns a size for display: 320 KB, 1.4 MB. */
export function formatSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
