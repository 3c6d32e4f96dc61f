import "server-only";
import { z } from "zod";

const schema = z.object({
  /** A file of SQLite (file:…) or a database of PostgreSQL (postgresql://…). */
  DATABASE_URL: z
    .string()
    .regex(/^(?:file:|postgres(?:ql)?:\/\/)/, "begins with file: or postgresql://")
    .default("file:./data/annals.db"),
  /** Where what belongs to this server lies that is not in the database, where that is PostgreSQL. */
  DATA_FOLDER: z.string().default("./data"),
  /** Where the prepared pages go, for instance a folder that all servers share. Without it, beside the database. */
  PREPARED_FOLDER: z.string().optional(),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  APP_URL: z.url().optional(),
  /** Where to listen, if not where server/process/listen-host.mjs says. */
  HOST: z.string().optional(),
  AUTH_SECRET: z.string().min(32).optional(),
  DEMO_PASSWORD: z.string().min(15).optional(),
  /** The address with which the first administrator of an empty installation signs in. */
  ADMIN_EMAIL: z.email().toLowerCase().default("admin@annals.invalid"),
  ANNALS_DATA: z.enum(["demo", "empty"]).default("demo"),
  ANNALS_PREPARE: z.enum(["ahead", "asked"]).default("ahead"),
  /** How long requests under way may take when the server stops, in seconds. */
  STOP_WITHIN: z.coerce.number().min(0).max(600).default(5),
  /** Mail server, such as smtps://user:password@mail.example.org. Without it no mail is sent. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().default("Annals <annals@localhost>"),
  /** Whether administrators are sent the newest head of the audit chain, where mail is set up. */
  AUDIT_HEAD_MAIL: z.enum(["daily", "off"]).default("daily"),
  /** Of whom a second factor is asked. Without it, of reviewers and administrators unless this is a demo. */
  SECOND_FACTOR: z.enum(["optional", "required", "everyone"]).optional(),
  /** After how many minutes without use a session ends. */
  SESSION_IDLE: z.coerce.number().int().min(5).max(1440).default(60),
  /** After how many hours a session ends, whether or not it is used. */
  SESSION_LIFETIME: z.coerce.number().int().min(1).max(168).default(12),
  /** How much one person may upload in 24 hours, in megabytes. */
  UPLOADS_PER_DAY: z.coerce.number().int().min(40).default(500),
  /** How much one person may upload in all, in megabytes. */
  UPLOADS_PER_PERSON: z.coerce.number().int().min(40).default(5000),
  /** Number of proxies in front of the server: so many entries of X-Forwarded-For are trusted. */
  TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
  /** Lets whoever sends it read the metrics and the details of health. Without it only this machine itself may. */
  METRICS_TOKEN: z.string().min(16).optional(),
  /** Whether each request is logged; at LOG_LEVEL=debug it always is. */
  ACCESS_LOG: z.enum(["on", "off"]).default("off"),
  OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().default("OpenID Connect"),
  /** Where the daily backups go, or `off`. Without it, `backups` beside the database. */
  BACKUP_FOLDER: z.string().optional(),
  /** When the daily backup is made, in the time of this host. */
  BACKUP_AT: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "is a time of day such as 02:30")
    .default("02:30"),
  /** How many daily backups are kept, besides the last one of each of the twelve newest months. */
  BACKUP_KEEP: z.coerce.number().int().min(1).max(1000).default(14),
  /** Seals the secrets in backups. Without it they are left out. */
  BACKUP_PASSPHRASE: z.string().min(12).optional(),
  /** A folder, or s3://BUCKET/PREFIX, that is brought to what is published after each release. */
  MIRROR_TO: z.string().optional(),
  /** Where object storage answers, if it is not Amazon's. Its credentials are the AWS_… variables of its client. */
  MIRROR_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  /** Where readers of a mirror find the site itself, or `none`. Without it, APP_URL. */
  MIRROR_LIVE_URL: z
    .union([
      z.literal("none"),
      z.url({ protocol: /^https?$/ }).transform((address) => address.replace(/\/$/, "")),
    ])
    .optional(),
});

/** The names of all settings. */
export const settingNames: readonly string[] = Object.keys(schema.shape);

export type Env = z.infer<typeof schema>;

export const env: Env = schema.parse(
  Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== "")),
);
