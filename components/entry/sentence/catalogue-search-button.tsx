"use client";

import { useTranslations } from "next-intl";
import dynamic from "next/dynamic";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { CatalogueQuery } from "./catalogue-query";

// Loaded on demand: few edits of a sentence need a figure that is not in the section yet.
const CatalogueSearch = dynamic(() => import("./catalogue-search"), { ssr: false });

/** Opens the search of the catalogue for a figure that is not in the section yet. */
export function CatalogueSearchButton({ onSelect, ...query }: CatalogueQuery) {
  const [isOpen, setIsOpen] = useState(false);
  const t = useTranslations("entry.finder");
  const close = () => setIsOpen(false);
  return (
    <>
      <Button size="small" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {query.number ? t("open") : t("openWithout")}
      </Button>
      {isOpen ? (
        <CatalogueSearch
          {...query}
          onClose={close}
          onSelect={(field) => {
            close();
            onSelect(field);
          }}
        />
      ) : null}
    </>
  );
}
