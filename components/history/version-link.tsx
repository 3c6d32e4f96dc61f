import { useLocale } from "next-intl";
import type { Moment } from "@/lib/history/record/record";

type Released = Extract<Moment, { kind: "released" }>;

/** A link to a version the public can read; a scheduled or withdrawn one is only named. */
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
