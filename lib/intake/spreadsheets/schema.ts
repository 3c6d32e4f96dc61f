import { z } from "zod";
import { saveFieldSchema } from "@/lib/entry/schema";

/** What was confirmed of a sheet. All of it is saved, or nothing. */
export const takeSheetSchema = z.object({ changes: z.array(saveFieldSchema).min(1).max(5000) });
