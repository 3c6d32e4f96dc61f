import { useTranslations } from "next-intl";
import { Link } from "@/lib/platform/i18n/navigation";
import css from "./catalogue.module.css";

const parts = ["indicators", "topics", "series", "names", "units"] as const;

/** Links to the parts of the catalogue; `here` is the current one. */
export function CatalogueNav({ current }: { current: (typeof parts)[number] }) {
  const t = useTranslations("catalogue.parts");
  return (
    <nav className={css.nav} aria-label={t("label")}>
      {parts.map((part) => (
        <Link
          key={part}
          href={part === "indicators" ? "/desk/catalogue" : `/desk/catalogue/${part}`}
          aria-current={part === current ? "page" : undefined}
          prefetch={false}
        >
          {t(part)}
        </Link>
      ))}
    </nav>
  );
}
