import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** In place of the form of a section that has no fields: what is missing. The child is a link to where it is added. */
export function NothingToFill({ children }: { children: ReactNode }) {
  const t = useTranslations("desk.form");
  return (
    <>
      <p>{t("nothingHere")}</p>
      <p>{children}</p>
    </>
  );
}
