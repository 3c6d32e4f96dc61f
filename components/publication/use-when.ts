import { useFormatter } from "next-intl";

/** An instant in words, in the office's time. */
export function useWhen(): (instant: string) => string {
  const format = useFormatter();
  return (instant) => format.dateTime(new Date(instant), { dateStyle: "long", timeStyle: "short" });
}
