// Loaded before the server: its clock runs ahead by as many milliseconds as the file named by ANNALS_CLOCK says.
import { readFileSync } from "node:fs";

const RealDate = Date;
let ahead = 0;
let readAt = -Infinity;

function now() {
  const time = RealDate.now();
  if (time - readAt > 20) {
    ahead = Number(readFileSync(process.env.ANNALS_CLOCK, "utf8"));
    readAt = time;
  }
  return time + ahead;
}

globalThis.Date = new Proxy(RealDate, {
  construct: (target, given, self) =>
    Reflect.construct(target, given.length > 0 ? given : [now()], self === globalThis.Date ? target : self),
  apply: () => new RealDate(now()).toString(),
  get: (target, name) => (name === "now" ? now : Reflect.get(target, name)),
});
