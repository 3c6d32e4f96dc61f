import { useLocale, useTranslations } from "next-intl";
import { DescriptionItem, DescriptionList } from "@/components/ui/description-list";
import type { Person } from "@/lib/accounts/model";
import css from "./accounts.module.css";
import type { Bilingual } from "@/lib/platform/bilingual";

type Props = {
  person: Pick<Person, "name" | "email" | "roles">;
  topics: readonly { code: string; name: Bilingual }[];
};

/** Who one is here and what one may do; an administrator changes it. */
export function OwnFacts({ person, topics }: Props) {
  const locale = useLocale();
  const t = useTranslations("people");
  const owned = topics.map(({ name }) => name[locale]).join(locale === "zh" ? "、" : ", ");
  return (
    <div className={css.facts}>
      <DescriptionList>
        <DescriptionItem label={t("account.name")}>{person.name}</DescriptionItem>
        <DescriptionItem label={t("account.email")}>{person.email}</DescriptionItem>
        <DescriptionItem label={t("account.roles")}>
          {person.roles.map((role) => t(`role.${role}`)).join(" · ")}
        </DescriptionItem>
        {person.roles.includes("editor") ? (
          <DescriptionItem label={t("account.topics")}>{owned || t("account.noTopics")}</DescriptionItem>
        ) : null}
      </DescriptionList>
      <p className={css.note}>{t("account.askAdministrator")}</p>
    </div>
  );
}
