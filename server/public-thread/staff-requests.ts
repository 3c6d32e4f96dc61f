import type { ServerResponse } from "node:http";

export type StaffRequests = {
  /** Notes a request that is passed on to the app thread. */
  begin: (response: ServerResponse) => void;
  /** Whether somebody is waiting, or has only just been answered. */
  isWaiting: () => boolean;
};

/** In milliseconds. What takes longer, such as a large file that is sent slowly, is not what the app thread is busy with. */
const longest = 3000;

/** In milliseconds. Whoever has just been answered often asks for the next thing at once, as a page does for its parts. */
export const afterwards = 300;

/** Knows whether staff are waiting for the app thread, and calls `onIdle` when nobody is any more. */
export function staffRequests(onIdle: () => void): StaffRequests {
  const open = new Set<ServerResponse>();
  let isRecent = false;
  let timer: NodeJS.Timeout | undefined;
  const rest = () => {
    isRecent = false;
    if (open.size === 0) onIdle();
  };
  const end = (response: ServerResponse) => {
    if (!open.delete(response) || open.size > 0) return;
    isRecent = true;
    clearTimeout(timer);
    timer = setTimeout(rest, afterwards).unref();
  };
  return {
    begin: (response) => {
      open.add(response);
      const late = setTimeout(() => end(response), longest).unref();
      response.once("close", () => {
        clearTimeout(late);
        end(response);
      });
    },
    isWaiting: () => open.size > 0 || isRecent,
  };
}
