import { useLocale, useTranslations } from "next-intl";
import { documents } from "@/lib/publication/observations/export-formats";
import { feedAddress, localAddress } from "@/lib/publication/public-reads/addresses";
import css from "./data.module.css";

const listed = [
  "openApi",
  "dataPackage",
  "csvw",
  "sdmxStructure",
  "catalogue",
  "indicators",
  "topics",
  "series",
  "sections",
  "comparability",
  "comparabilityCsv",
  "reports",
] as const;

export function DocumentList() {
  const t = useTranslations("data.documents");
  const feed = localAddress(useLocale(), feedAddress());
  const entries = [...listed.map((id) => [id, documents[id]] as const), ["feed", feed] as const];
  return (
    <ul className={css.points}>
      {entries.map(([id, address]) => (
        <li key={id}>
          <a href={address}>{t(`${id}.name`)}</a>
          <span className={css.about}>{t(`${id}.about`)}</span>
        </li>
      ))}
    </ul>
  );
}
