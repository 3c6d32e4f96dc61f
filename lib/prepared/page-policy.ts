import { createHash } from "node:crypto";
import { framedAnywhere } from "@/lib/platform/http/security-headers";

/**
 * Returns a Content-Security-Policy that allows what the page contains as rendered, and nothing injected later. Only a page that
 * is made for it may be shown in a frame, on any site.
 */
export function policyOf(html: string, { isFramed = false } = {}): string {
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
    "manifest-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    isFramed ? framedAnywhere : "frame-ancestors 'none'",
  ].join("; ");
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/** Returns the nonce of Next's scripts and style sheets from the policy that it sent; null if there is none. */
export function nonceIn(policy: string | string[] | undefined): string | null {
  return /'nonce-([^']+)'/.exec(String(policy ?? ""))?.[1] ?? null;
}
