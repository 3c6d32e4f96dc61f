import { useLocale, useTranslations } from "next-intl";
import { DescriptionItem } from "@/components/ui/description-list";
import type { Quantity } from "@/lib/figures/quantity";
import type { UnitInEnglish } from "@/lib/figures/unit";
import type { Glossary } from "@/lib/site-texts/glossary";
import { formatExact } from "../format/format-exact";
import { englishUnit } from "../format/format-unit";
import { qualifierName } from "../format/qualifier-name";
import { TermLink } from "../site/term-link";

/** `unitInEnglish`: what the unit is called in English, if not by its usual name. */
type Explained = { glossary: Glossary | undefined };
type Props = { quantity: Quantity; unitInEnglish: UnitInEnglish | undefined } & Explained;

/** The meaning of a printed number: its exact value, its qualifier in words, and its unit. */
export function QuantityMeaning({ quantity, unitInEnglish, glossary }: Props) {
  const t = useTranslations("public");
  const [from, to] = formatExact(quantity) ?? [];
  const exact = from && to ? t("figure.exactRange", { from, to }) : from;
  return (
    <>
      <DescriptionItem label={t("figure.exact")}>{exact || t("figure.noExact")}</DescriptionItem>
      <DescriptionItem label={t("figure.qualifier")}>
        {quantity.word && (
          <span lang="zh-CN">
            “
            <TermLink glossary={glossary} word={quantity.word}>
              {quantity.word}
            </TermLink>
            ”{" "}
          </span>
        )}
        {t(`qualifiers.${qualifierName(quantity)}`)}
      </DescriptionItem>
      <DescriptionItem label={t("figure.unit")}>
        <UnitMeaning unit={quantity.unit} name={unitInEnglish} glossary={glossary} />
      </DescriptionItem>
    </>
  );
}

/** The unit; on English pages followed by the printed one: attendances (人次). */
function UnitMeaning({
  unit,
  name,
  glossary,
}: { unit: string; name: UnitInEnglish | undefined } & Explained) {
  const t = useTranslations("public.figure");
  const words = englishUnit(unit, name);
  const isEnglish = useLocale() === "en" && words !== unit;
  if (unit === "") return t("noUnit");
  const printed = (
    <TermLink glossary={glossary} word={unit}>
      <span lang="zh-CN">{unit}</span>
    </TermLink>
  );
  return isEnglish ? (
    <>
      {words} ({printed})
    </>
  ) : (
    printed
  );
}
