import { z } from "zod";
import { roles } from "@/lib/platform/actor";
import { cleanCode } from "@/lib/figures/clean-code";
import { verbatim } from "@/lib/platform/clean-input";
import { lineSchema } from "@/lib/platform/line-schema";
import { longestPassword, normalisedEmail, shortestPassword } from "./model";

export const emailSchema = z.string().overwrite(normalisedEmail).pipe(z.email().max(200));

/** Limits what is hashed. Which passwords may be chosen is decided in passwords/password-rules. */
export const typedPasswordSchema = verbatim(
  z
    .string()
    .min(1)
    .max(4 * longestPassword),
);

export const detailsSchema = z.object({
  email: emailSchema,
  name: lineSchema.min(1).max(100),
  roles: z.array(z.enum(roles)).min(1),
  topics: z.array(z.string()).default([]),
});

export const newPersonSchema = detailsSchema.extend({
  password: verbatim(z.string().min(shortestPassword.alone).max(longestPassword)),
});

export const personSchema = z.object({ personId: z.string() });

export const changedPersonSchema = detailsSchema.extend(personSchema.shape);

export const addedTopicsSchema = personSchema.extend({ topics: z.array(z.string()).min(1).max(500) });

export const codeSchema = z
  .string()
  .overwrite((typed) => cleanCode(typed).replaceAll(" ", ""))
  .min(1)
  .max(40);
