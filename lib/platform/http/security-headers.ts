import { isHttps } from "../site";

type Headers = Readonly<Record<string, string>>;

const always: Headers = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
  "cross-origin-opener-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
};

/** Of what only our own pages show. A page has a Content-Security-Policy of its own, with what it loads. */
const own: Headers = {
  "x-frame-options": "DENY",
  "cross-origin-resource-policy": "same-origin",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
};

/** Of what other sites may show, which has a header that lets them read it. */
const open: Headers = {
  "cross-origin-resource-policy": "cross-origin",
  "content-security-policy": "default-src 'none'",
};

/** The policy by which a page allows other sites to show it in a frame. */
export const framedAnywhere = "frame-ancestors *";

/** Two years, as browsers ask of sites that want to be known as https only. */
const httpsOnly: Headers = { "strict-transport-security": "max-age=63072000; includeSubDomains" };

/** Returns the headers that a response to its own pages, or `open` to other sites, has unless it says otherwise. */
export function securityHeaders(kind: "own" | "open", isSecure = isHttps()): Headers {
  return { ...always, ...(kind === "open" ? open : own), ...(isSecure && httpsOnly) };
}

/** Returns the headers of a response, names in lower case, with the security headers that it lacks. */
export function withSecurityHeaders(headers: Headers): Record<string, string> {
  const isFramed = headers["content-security-policy"]?.endsWith(framedAnywhere);
  const isOpen = isFramed || "access-control-allow-origin" in headers;
  return { ...securityHeaders(isOpen ? "open" : "own"), ...headers };
}
