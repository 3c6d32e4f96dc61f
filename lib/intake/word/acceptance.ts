import type { Choice, Difference } from "./differences";
import type { Return } from "./read-return";

/** What somebody accepts: a difference, and which of the document's texts. */
export type Acceptance = {
  found: Return;
  difference: Difference;
  choice: Choice;
  /** Version of the field that was shown. */
  basedOn: number;
};

export type Accepted = { differenceId: string };

const longestQuotation = 2000;

/** The document is the source; the quotation is the sentence or row as it stands there. */
export function sourceOf({ found, difference, choice }: Acceptance) {
  const quotation = difference.kind === "figure" ? (difference.changedIn[0] ?? choice.text) : choice.text;
  const { name, id } = found.file;
  return {
    source: name,
    quotation: quotation.trim().slice(0, longestQuotation),
    page: "",
    link: "",
    attachmentId: id,
  };
}
