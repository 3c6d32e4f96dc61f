"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { useDateTime } from "@/components/desk/use-date-time";
import { TableHead } from "@/components/ui/table-head";
import tables from "@/components/ui/table.module.css";
import type { DeliveredLink } from "@/lib/departments/deliver-link";
import type { HandOverLine } from "@/lib/departments/hand-over-line";
import { printDepartment } from "@/lib/departments/model";
import { Link } from "@/lib/platform/i18n/navigation";
import { ChangeDepartment } from "./change-department";
import css from "./departments.module.css";
import { HandOverActions } from "./hand-over-actions";
import { LinkPanel } from "./link-panel";

/** What was handed to departments and how far it is, with what can be done about each. */
export function HandOverList({ lines }: { lines: readonly HandOverLine[] }) {
  const [link, setLink] = useState<DeliveredLink | null>(null);
  const t = useTranslations("departments.list");
  const titles = (["department", "part", "due", "progress", "actions"] as const).map((title) => t(title));
  return (
    <>
      {link ? <LinkPanel link={link} onDone={() => setLink(null)} /> : null}
      <table className={`${tables.table} ${tables.stacked}`}>
        <TableHead titles={titles} />
        <tbody>
          {lines.map((line) => (
            <HandOverRow key={line.id} line={line} onLink={setLink} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function HandOverRow({ line, onLink }: { line: HandOverLine; onLink: (link: DeliveredLink) => void }) {
  const locale = useLocale();
  const t = useTranslations("departments.list");
  const { department, section, part, state, counts, year } = line;
  const shown = (["empty", "returned", "open", "accepted"] as const).filter((one) => counts[one] > 0);
  const isLive = state === "open" || state === "lapsed";
  return (
    <tr>
      <th scope="row">
        {printDepartment(department)}
        {department.email ? <small className={css.small}>{department.email}</small> : null}
        {line.isMine ? <ChangeDepartment department={department} /> : null}
      </th>
      <td data-label={t("part")}>
        <Link href={`/desk/reports/${year}/sections/${section.number}`} prefetch={false}>
          {section.number} {section.title[locale]}
        </Link>
        <small className={css.small}>{part[locale]}</small>
      </td>
      <td data-label={t("due")}>
        {line.dueOn}
        {line.isOverdue && isLive ? <small className={css.overdue}>{t("overdue")}</small> : null}
      </td>
      <td data-label={t("progress")}>
        {state === "open" ? null : <strong className={css.small}>{t(`state.${state}`)}</strong>}
        <span>{shown.map((one) => t(`counts.${one}`, { count: counts[one] })).join(" · ")}</span>
        <Opened openedAt={line.openedAt} />
      </td>
      <td>{line.isMine && isLive ? <HandOverActions line={line} onLink={onLink} /> : null}</td>
    </tr>
  );
}

function Opened({ openedAt }: Pick<HandOverLine, "openedAt">) {
  const dateTime = useDateTime();
  const t = useTranslations("departments.list");
  return (
    <small className={css.small}>
      {openedAt ? t("opened", { at: dateTime(openedAt) }) : t("neverOpened")}
    </small>
  );
}
