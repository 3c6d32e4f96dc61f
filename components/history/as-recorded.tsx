import { useTranslations } from "next-intl";
import type { TrailLine } from "@/lib/history/trail/trail-filter";
import css from "./audit.module.css";

/** The recorded properties of an audit event, collapsed. */
export function AsRecorded({ line, label }: { line: TrailLine; label: string }) {
  const t = useTranslations("audit.list");
  const parts = [
    ["type", line.type],
    ["subject", line.subject.ref],
    ["action", line.actionId],
    ["from", line.from],
    ["to", line.to],
    ["sealed", line.sealed],
    ["hash", line.hash],
  ] as const;
  return (
    <details className={css.recorded}>
      <summary>{label}</summary>
      <dl aria-label={t("details")}>
        {parts.map(([name, text]) =>
          text === null || text === "null" ? null : (
            <div key={name}>
              <dt>{t(name)}</dt>
              <dd>{text}</dd>
            </div>
          ),
        )}
      </dl>
    </details>
  );
}
