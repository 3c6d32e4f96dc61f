export type Comment = { id: string; body: string; authorName: string; at: string };

/** A comment that starts a thread, with its replies, the oldest first. */
export type Thread = Comment & { replies: Comment[]; resolved: { by: string; at: string } | null };

export const maxCommentLength = 2000;

export function countOpenThreads(threads: readonly Thread[]): number {
  return threads.filter((thread) => thread.resolved === null).length;
}
