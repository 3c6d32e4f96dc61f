import { singleton } from "./singleton";

/** The threads that are watched by others. */
export type WatchedThread = "app" | "monitor";

const places = ["app", "monitor", "isReady", "ownWrites"] as const;

export type VitalSigns = ReturnType<typeof vitalSigns>;

/** What each thread shows of itself, in memory that all of them share: one that is busy could not answer a message. */
export function vitalSigns(memory = new SharedArrayBuffer(places.length * BigInt64Array.BYTES_PER_ELEMENT)) {
  const signs = new BigInt64Array(memory);
  const place = (name: (typeof places)[number]) => places.indexOf(name);
  return {
    memory,
    /** To be called twice a second or so by a thread that is at work. */
    beat: (thread: WatchedThread) => void Atomics.store(signs, place(thread), milliseconds()),
    /** Marks a thread as dead, until its next beat. */
    stop: (thread: WatchedThread) => void Atomics.store(signs, place(thread), 0n),
    /** Milliseconds since a thread's last beat. */
    silence: (thread: WatchedThread): number => Number(milliseconds() - Atomics.load(signs, place(thread))),
    /** Says that Next is ready. */
    ready: () => void Atomics.store(signs, place("isReady"), 1n),
    isReady: (): boolean => Atomics.load(signs, place("isReady")) === 1n,
    /** Says that this process begins to write the database; the returned function says that it has ended. */
    beginWrite: () => {
      Atomics.add(signs, place("ownWrites"), 1n);
      return () => void Atomics.sub(signs, place("ownWrites"), 1n);
    },
    isWriting: (): boolean => Atomics.load(signs, place("ownWrites")) > 0n,
  };
}

// The clock that all threads of a process share, and that nobody can set.
const milliseconds = () => process.hrtime.bigint() / 1_000_000n;

/** The signs of this process. A thread that did not make their memory gives it when it first asks. */
export function currentVitalSigns(memory?: SharedArrayBuffer): VitalSigns {
  return singleton("vital signs", () => vitalSigns(memory));
}
