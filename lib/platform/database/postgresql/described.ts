/** Returns an address of a database as it may be shown: without the password, and without settings, which may hold one. */
export function withoutPassword(url: string): string {
  try {
    const { username, host, pathname } = new URL(url);
    return `postgresql://${username ? `${username}@` : ""}${host}${pathname}`;
  } catch {
    return "postgresql://…";
  }
}
