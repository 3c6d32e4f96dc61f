import { z } from "zod";

/** Events of the record as a whole. */
export const recordEvents = [
  /** The rows that were in these tables before the chain began to seal them. */
  z.object({
    type: z.literal("record.sealed"),
    to: z.object({ tables: z.array(z.string()), rows: z.number().int() }),
  }),
  /** Secrets of second factors that an earlier version had stored in clear. */
  z.object({ type: z.literal("record.second_factors_encrypted"), to: z.object({ count: z.number().int() }) }),
] as const;
