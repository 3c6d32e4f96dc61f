/** What somebody said of a field. */
export type Comment = { id: string; body: string; authorName: string; at: string };

/** A remark with its replies, oldest first; resolved by one person for all. */
export type Thread = Comment & { replies: Comment[]; resolved: { by: string; at: string } | null };

/** How long a remark may be. */
export const longestComment = 2000;

/** How many remarks are still to be dealt with. */
export function countOpen(threads: readonly Thread[]): number {
  return threads.filter((thread) => thread.resolved === null).length;
}
