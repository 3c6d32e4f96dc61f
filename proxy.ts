import createMiddleware from "next-intl/middleware";
import type { NextRequest } from "next/server";
import { isEmbed } from "@/lib/publication/public-reads/addresses";
import { routing } from "@/lib/platform/i18n/routing";

const routeByLocale = createMiddleware(routing);

function contentSecurityPolicy(nonce: string, isFramed: boolean): string {
  // React's development build evaluates strings to rebuild server stacks; production does not.
  const development = process.env.NODE_ENV === "development" ? " 'unsafe-eval'" : "";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    isFramed ? "frame-ancestors *" : "frame-ancestors 'none'",
  ].join("; ");
}

export default function proxy(request: NextRequest) {
  const nonce = Buffer.from(crypto.randomUUID()).toString("base64");
  const policy = contentSecurityPolicy(nonce, isEmbed(request.nextUrl.pathname));
  // Next reads the nonce for its own scripts from the request's policy.
  request.headers.set("x-nonce", nonce);
  request.headers.set("content-security-policy", policy);
  const response = routeByLocale(request);
  response.headers.set("content-security-policy", policy);
  return response;
}

// Section and version numbers contain dots, so files cannot be told from pages by a dot.
export const config = {
  matcher: [
    "/((?!api/|_next/|examples/|fonts/|favicon\\.ico$|reader\\.js$|icon\\.svg$|apple-touch-icon\\.png$|icon-\\d+\\.png$|robots\\.txt$|sitemap\\.xml$).*)",
  ],
};
