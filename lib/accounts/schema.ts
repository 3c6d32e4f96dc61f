import { z } from "zod";
import { roles } from "@/lib/platform/actor";

export const emailSchema = z.email().max(200);

/** NIST 800-63B: long enough, no composition rules. */
export const passwordSchema = z.string().min(15).max(200);

export const newPersonSchema = z.object({
  email: emailSchema,
  name: z.string().trim().min(1).max(100),
  roles: z.array(z.enum(roles)).min(1),
  /** Codes of the topics whose sections an editor fills in. */
  topics: z.array(z.string()).default([]),
  password: passwordSchema,
});

export const signInSchema = z.object({ email: emailSchema, password: z.string().min(1).max(200) });
