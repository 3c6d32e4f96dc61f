import "server-only";
import { z } from "zod";

const schema = z.object({
  DATABASE_URL: z.string().startsWith("file:").default("file:./data/annals.db"),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  APP_URL: z.url().optional(),
  AUTH_SECRET: z.string().min(32).optional(),
  DEMO_PASSWORD: z.string().min(15).optional(),
  ANNALS_DATA: z.enum(["demo", "empty"]).default("demo"),
  /** Where mail is handed over, such as smtps://user:password@mail.example.org; none is sent without it. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().default("Annals <annals@localhost>"),
});

export type Env = z.infer<typeof schema>;

/** The settings, parsed once. An empty variable counts as unset. */
export const env: Env = schema.parse(
  Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== "")),
);
