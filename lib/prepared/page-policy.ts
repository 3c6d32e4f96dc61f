import { createHash } from "node:crypto";

/** The Content-Security-Policy that lets this very page work, and nothing that was put into it. */
export function policyOf(html: string): string {
  const styles = [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)].map(([, text = ""]) =>
    hashOf(text),
  );
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${["'self'", ...new Set(styles)].join(" ")}`,
    `style-src-attr ${/\sstyle="/.test(html) ? "'unsafe-inline'" : "'none'"}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/** The nonce that Next gave to its scripts and sheets, told by the policy it sent along. */
export function nonceIn(policy: string | string[] | undefined): string | null {
  return /'nonce-([^']+)'/.exec(String(policy ?? ""))?.[1] ?? null;
}
