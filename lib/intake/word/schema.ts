import { z } from "zod";
import { verbatim } from "@/lib/platform/clean-input";
import { lineSchema } from "@/lib/platform/line-schema";

export const takeBackSchema = z.object({
  year: z.number().int(),
  name: lineSchema.max(1000),
  data: z.instanceof(Uint8Array<ArrayBuffer>),
});

/** Accepts what a returned document says in one place. `basedOn` is the version of the field that was shown. */
export const acceptDifferenceSchema = z.object({
  year: z.number().int(),
  attachmentId: z.string().min(1).max(100),
  differenceId: verbatim(z.string().min(1).max(100)),
  /** Which of the texts in the document, by its place in the list. */
  choice: z.number().int().min(0),
  basedOn: z.number().int().min(0),
});
