import { createHash } from "node:crypto";

const script = /<script\b([^>]*)>[\s\S]*?<\/script>/g;
const preload = /<link\b[^>]*\b(?:rel="modulepreload"|as="script")[^>]*>/g;
// What React leaves for itself between texts and around components.
const marks = /<!--(?: |\/?\$)-->|<div hidden=""><\/div>|<meta name="next-size-adjust"[^>]*>/g;
const suspended = /<template id="B:|<div hidden="" id="S:/;

/**
 * A public page as Next rendered it, without what only Next's scripts need: it is complete as HTML and CSS. Data blocks
 * and scripts from our own folder stay. React escapes `<` and `"` in all text and attributes, so the marks cannot be a
 * reader's words. Throws on a page that waits for a script to show its content.
 */
export function stripScripts(html: string, nonce: string | null): string {
  if (suspended.test(html))
    throw new Error("A public page may not suspend: without scripts, part of it stays hidden.");
  const plain = html
    .replace(script, (whole, attributes: string) => (isKept(attributes) ? whole : ""))
    .replace(preload, "")
    .replace(marks, "");
  // The empty block for streamed metadata shows only once the marks within it are gone.
  const tidy = plain.replaceAll('<div hidden=""></div>', "");
  return nonce === null ? tidy : tidy.replaceAll(` nonce="${nonce}"`, "");
}

function isKept(attributes: string): boolean {
  const source = /\bsrc="([^"]*)"/.exec(attributes)?.[1];
  if (source !== undefined) return source.startsWith("/") && !source.startsWith("/_next/");
  return attributes.includes('type="application/ld+json"');
}

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
