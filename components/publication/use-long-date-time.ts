import { useFormatter } from "next-intl";

/** Returns a function that formats an instant as a long date with time, in the office's time zone. */
export function useLongDateTime(): (instant: string) => string {
  const format = useFormatter();
  return (instant) => format.dateTime(new Date(instant), { dateStyle: "long", timeStyle: "short" });
}

/** Like `useLongDateTime`, without the time. */
export function useLongDate(): (instant: string) => string {
  const format = useFormatter();
  return (instant) => format.dateTime(new Date(instant), { dateStyle: "long" });
}
