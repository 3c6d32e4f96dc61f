import { useFormatter } from "next-intl";

/** Returns a function that formats an instant as date and time in the reader's language and the office's time zone. */
export function useDateTime(): (instant: string | Date) => string {
  const format = useFormatter();
  return (instant) => format.dateTime(new Date(instant), { dateStyle: "medium", timeStyle: "short" });
}
