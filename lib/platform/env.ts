import "server-only";
import { z } from "zod";

const schema = z.object({
  DATABASE_URL: z.string().startsWith("file:").default("file:./data/annals.db"),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  APP_URL: z.url().optional(),
  AUTH_SECRET: z.string().min(32).optional(),
  DEMO_PASSWORD: z.string().min(15).optional(),
  ANNALS_DATA: z.enum(["demo", "empty"]).default("demo"),
  ANNALS_PREPARE: z.enum(["ahead", "asked"]).default("ahead"),
  /** Where mail is handed over, such as smtps://user:password@mail.example.org; none is sent without it. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().default("Annals <annals@localhost>"),
  /** Whether reviewers and administrators have to have a second factor. */
  SECOND_FACTOR: z.enum(["optional", "required"]).default("optional"),
  /** How many proxies stand before the server; X-Forwarded-For is believed for as many steps and no further. */
  TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
  OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  /** What people call the provider, as the button says it. */
  OIDC_NAME: z.string().default("OpenID Connect"),
});

export type Env = z.infer<typeof schema>;

/** The settings, parsed once. An empty variable counts as unset. */
export const env: Env = schema.parse(
  Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== "")),
);
