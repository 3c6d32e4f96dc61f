import { useTranslations } from "next-intl";
import { OutlineLink } from "@/components/outline/outline-link";

/** In place of the form of a section that has no fields: what is missing, and where it is added. */
export function NothingToFill({ year }: { year: number }) {
  const t = useTranslations("desk.form");
  return (
    <>
      <p>{t("nothingHere")}</p>
      <p>
        <OutlineLink year={year} />
      </p>
    </>
  );
}
