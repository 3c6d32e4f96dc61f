import "server-only";
import type { WatchedEntries } from "@/lib/audit/newest-entry-repository";
import { sql } from "@/lib/platform/database";

/**
 * SQL for whether an entry `e` may have changed an outline: all may but those about people, values and what is said of them. What a
 * submission or a revision changes of a field is left out of what is kept.
 */
export const mayChangeOutline = sql`(
  e."type" NOT LIKE 'person.%' AND e."type" NOT LIKE 'account.%' AND e."type" NOT LIKE 'comment.%'
  AND e."type" NOT LIKE 'submission.%' AND e."type" NOT IN ('field.revised', 'finding.answered', 'attachment.added'))`;

export const outlineEntries: WatchedEntries = { name: "of outlines", isOne: mayChangeOutline };
