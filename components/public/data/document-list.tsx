import { useTranslations } from "next-intl";
import { documents } from "@/lib/publication/observations/export-formats";
import css from "./data.module.css";

const listed = ["openApi", "dataPackage", "csvw", "indicators", "reports", "feed"] as const;

export function DocumentList() {
  const t = useTranslations("data.documents");
  return (
    <ul className={css.points}>
      {listed.map((document) => (
        <li key={document}>
          <a href={documents[document]}>{t(`${document}.name`)}</a>
          <span className={css.about}>{t(`${document}.about`)}</span>
        </li>
      ))}
    </ul>
  );
}
