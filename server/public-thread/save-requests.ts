import type { SaveRequest } from "../http/save-endpoint";
import type { FromWorker, ToWorker } from "./messages";

type Waiting = { resolve: (answer: string) => void; reject: (error: Error) => void };

/**
 * Saves by the thread behind, asked for by message: its server opens a context for the framework at every request, and
 * an editor waits for it.
 */
export function saveRequests(say: (said: Extract<FromWorker, { kind: "save" }>) => void) {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  const save = (asked: SaveRequest): Promise<string> =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      say({ kind: "save", id: last, asked });
    });
  const saved = ({ id, answer }: Extract<ToWorker, { kind: "saved" }>) => {
    const one = waiting.get(id);
    waiting.delete(id);
    if (answer === null) one?.reject(new Error("A save failed in the thread behind."));
    else one?.resolve(answer);
  };
  return { save, saved };
}
