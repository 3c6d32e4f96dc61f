// Loaded before the server: its clock runs ahead by as many milliseconds as ANNALS_CLOCK_AHEAD says.
const ahead = Number(process.env.ANNALS_CLOCK_AHEAD);
const now = () => RealDate.now() + ahead;
const RealDate = Date;

globalThis.Date = new Proxy(RealDate, {
  construct: (target, given, self) =>
    Reflect.construct(target, given.length > 0 ? given : [now()], self === globalThis.Date ? target : self),
  apply: () => new RealDate(now()).toString(),
  get: (target, name) => (name === "now" ? now : Reflect.get(target, name)),
});
