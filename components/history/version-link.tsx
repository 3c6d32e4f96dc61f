import { useLocale } from "next-intl";
import type { Moment } from "@/lib/history/record/record";

type Released = Extract<Moment, { kind: "released" }>;

/** A version that anybody may read leads to its page; one that is not in force yet, or never was, is only named. */
export function VersionLink({ year, moment }: { year: number; moment: Released }) {
  const locale = useLocale();
  const isPublic = moment.state === "in_force" || moment.state === "superseded";
  if (!isPublic) return moment.version;
  return (
    <a href={`${locale === "zh" ? "" : "/en"}/reports/${year}/versions/${moment.version}`}>
      {moment.version}
    </a>
  );
}
