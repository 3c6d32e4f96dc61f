/**
 * Returns the site's base address without a trailing slash. Read at call time, as the port is known only once the
 * server runs.
 */
export function site(): string {
  return (process.env.APP_URL || `http://localhost:${process.env.PORT || 3000}`).replace(/\/$/, "");
}

/** Whether the site is reached by https, at a proxy that holds the certificate. */
export function isHttps(): boolean {
  return new URL(site()).protocol === "https:";
}
