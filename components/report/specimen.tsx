import { useTranslations } from "next-intl";
import { referencesOf } from "@/lib/narrative/narrative";
import type { ReleasedReport } from "@/lib/publication/model";
import type { PlacedRelease } from "./placed-release";
import { Sentence } from "./sentence";
import css from "./specimen.module.css";

/** A sentence with at least two numbers in it, to show what can be asked of a number. */
function specimenOf({ sentences, figures }: ReleasedReport): string | undefined {
  return Object.values(sentences).find(
    (wording) =>
      wording.length < 120 &&
      referencesOf(wording).filter((key) => figures[key]?.value.kind === "quantity").length > 1,
  );
}

export function Specimen({ placed }: { placed: PlacedRelease }) {
  const t = useTranslations("public.home");
  const wording = specimenOf(placed.release.report);
  if (wording === undefined) return null;
  return (
    <figure className={css.specimen}>
      <blockquote className={css.sentence}>
        <Sentence placed={placed} wording={wording} />
      </blockquote>
      <figcaption className={css.caption}>{t("specimen")}</figcaption>
    </figure>
  );
}
