import type { OpenThread, ThreadAuthors } from "@/lib/entry/comments/open-threads-repository";
import { formAddress, type TaskOf } from "./task";

/** Ids of the people who fill in the sections of a topic, by the topic's id. */
export type EditorIds = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Whether a thread waits for a person. After the word of somebody else it is the turn of those who fill in the section; after
 * theirs, that of the others who took part. Among those who fill it in, it is the turn of all but the last one.
 */
export function isTurnOf(personId: string, thread: ThreadAuthors, editors: EditorIds): boolean {
  const own = editors.get(thread.section.topicId) ?? new Set();
  const last = thread.authorIds.at(-1);
  if (last === personId || last === undefined) return false;
  if (own.has(personId)) return !own.has(last) || thread.authorIds.every((id) => own.has(id));
  return own.has(last) && thread.authorIds.includes(personId);
}

/** Returns the threads that wait for a person, one task for each section; it leads to the oldest and tells it. */
export function commentTasks(
  threads: readonly OpenThread[],
  { personId, editors }: { personId: string; editors: EditorIds },
): TaskOf<"comment">[] {
  const bySection = new Map<string, TaskOf<"comment">>();
  for (const thread of threads.filter((one) => isTurnOf(personId, one, editors))) {
    const { year, section, key, last } = thread;
    const same = bySection.get(`${year} ${section.number}`);
    if (same) same.count += 1;
    else
      bySection.set(`${year} ${section.number}`, {
        ...{ kind: "comment", year, count: 1, ...last, address: formAddress(thread, key) },
        section: { number: section.number, title: section.title },
      });
  }
  return [...bySection.values()];
}
