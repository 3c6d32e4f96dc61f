import "server-only";

/** The address under which the site is reached, without a slash at its end. The server knows it once it has a port. */
export function site(): string {
  return (process.env.APP_URL || `http://localhost:${process.env.PORT || 3000}`).replace(/\/$/, "");
}
