import type { FileType } from "@/lib/entry/attachments/file-type";
import type { DocumentType } from "./documents/document-type";

/** In bytes. */
export const largestDocument = 40 * 1024 * 1024;

/** Documents are handed in by POST to this path. */
export const intakePath = "/api/desk/intake";

/** What the file picker suggests. The server decides by the content, not by the name. */
export const acceptedDocuments = ".docx,.doc,.pdf,.txt,.md";

const fileTypes: Record<DocumentType, FileType> = {
  docx: {
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    extensions: ["docx"],
  },
  doc: { type: "application/msword", extensions: ["doc"] },
  pdf: { type: "application/pdf", extensions: ["pdf"] },
  // Its encoding is not known to be UTF-8.
  text: { type: "text/plain", extensions: ["txt", "md", "markdown", "text"] },
};

export function fileTypeOf(type: DocumentType): FileType {
  return fileTypes[type];
}
