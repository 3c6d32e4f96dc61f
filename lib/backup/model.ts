import { z } from "zod";

/** Incremented when an archive changes its layout, so that an older product refuses what it would misread. */
export const formatVersion = 1;

/** What an archive consists of. The manifest has the size and the SHA-256 of each of the others. */
export const member = {
  manifest: "manifest.json",
  settings: "settings.json",
  secrets: "secrets.sealed.json",
  database: "annals.db",
} as const;

/** Why a backup was made. Only daily ones are removed again when their time has passed. */
export type Purpose = "asked" | "daily" | "upgrade";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const digest = z.object({ size: z.number().int().nonnegative(), sha256 });
export type Digest = z.infer<typeof digest>;

const headSchema = z.object({ seq: z.number().int().nonnegative(), hash: sha256 });

const stateSchema = z.object({
  /** The newest migration of the database. */
  migration: z.string(),
  /** The newest entry of the audit chain. */
  head: headSchema,
  /** How many rows each table has. */
  counts: z.record(z.string(), z.number().int().nonnegative()),
  /** Every release that was not withdrawn, also those that wait for the end of an embargo; `version` as printed, such as 1.1. */
  releases: z.array(z.object({ id: z.string(), year: z.number().int(), version: z.string() })),
});
/** What tells one state of the database from another. */
export type DatabaseState = z.infer<typeof stateSchema>;
export type ReleaseName = DatabaseState["releases"][number];

export const manifestSchema = stateSchema.extend({
  product: z.literal("annals"),
  format: z.literal(formatVersion),
  /** The version of the product that made it. */
  version: z.string(),
  purpose: z.enum(["asked", "daily", "upgrade"]),
  madeAt: z.iso.datetime(),
  /** Whether the key of sessions and the secret settings are in it, sealed with a passphrase. */
  secrets: z.enum(["sealed", "left out"]),
  members: z.record(z.string(), digest),
});
export type Manifest = z.infer<typeof manifestSchema>;
