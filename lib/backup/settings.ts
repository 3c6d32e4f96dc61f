import { readFileSync } from "node:fs";
import { authSecretFile } from "@/lib/platform/auth-secret-file";
import { settingNames } from "@/lib/platform/env";
import type { Secrets } from "./sealed-secrets";

// Settings that anybody may read. A setting that is not listed here counts as secret.
const open = [
  "APP_URL",
  "PORT",
  "HOST",
  "LOG_LEVEL",
  "TRUST_PROXY",
  "STOP_WITHIN",
  "ADMIN_EMAIL",
  "ANNALS_DATA",
  "ANNALS_PREPARE",
  "MAIL_FROM",
  "AUDIT_HEAD_MAIL",
  "ACCESS_LOG",
  "SECOND_FACTOR",
  "SESSION_IDLE",
  "SESSION_LIFETIME",
  "OIDC_ISSUER",
  "OIDC_CLIENT_ID",
  "OIDC_NAME",
  "BACKUP_AT",
  "BACKUP_KEEP",
  "MIRROR_ENDPOINT",
  "MIRROR_LIVE_URL",
];

// What belongs to this host alone, and the passphrase, which must not lie in what it seals.
const leftHere = new Set([
  "DATABASE_URL",
  "DEMO_PASSWORD",
  "BACKUP_FOLDER",
  "BACKUP_PASSPHRASE",
  "MIRROR_TO",
]);

/** The settings that somebody made, for another host: those that anybody may read, and the secret ones. */
export function settingsToKeep(database: string): { open: Record<string, string>; secret: Secrets } {
  const secretNames = settingNames.filter((name) => !open.includes(name) && !leftHere.has(name));
  const secret = { AUTH_SECRET: storedAuthSecret(database), ...pick(secretNames) };
  return { open: pick(open), secret: present(secret) };
}

const pick = (names: readonly string[]) => present(Object.fromEntries(names.map((n) => [n, process.env[n]])));

function present(settings: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(settings).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
}

function storedAuthSecret(database: string): string | undefined {
  try {
    return readFileSync(authSecretFile(database), "utf8").trim();
  } catch {
    return undefined;
  }
}

/** The lines of an .env file, as Node reads it. */
export function envLines(settings: Record<string, string>): string {
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${quoted(value)}\n`)
    .join("");
}

function quoted(value: string): string {
  const quote = ["'", '"', "`"].find((mark) => !value.includes(mark)) ?? "'";
  return `${quote}${value}${quote}`;
}
