import type { ServerResponse } from "node:http";

export type StaffRequests = {
  /** Notes a request that is passed on to the app thread. */
  begin: (response: ServerResponse) => void;
  isWaiting: () => boolean;
};

/** In milliseconds. What takes longer, such as a large file that is sent slowly, is not what the app thread is busy with. */
const longest = 3000;

/** Knows whether staff are waiting for the app thread, and calls `onAnswered` when nobody is any more. */
export function staffRequests(onAnswered: () => void): StaffRequests {
  const open = new Set<ServerResponse>();
  const end = (response: ServerResponse) => {
    if (open.delete(response) && open.size === 0) onAnswered();
  };
  return {
    begin: (response) => {
      open.add(response);
      const timer = setTimeout(() => end(response), longest).unref();
      response.once("close", () => {
        clearTimeout(timer);
        end(response);
      });
    },
    isWaiting: () => open.size > 0,
  };
}
