"use client";

import Button from "@mui/material/Button";
import { useTranslations } from "next-intl";
import dynamic from "next/dynamic";
import { useState } from "react";
import type { SoughtFigure } from "./catalogue-query";

// Most sentences that are changed need no figure that the section does not have.
const FigureFinder = dynamic(() => import("./catalogue-search"), { ssr: false });

/** Leads to the catalogue: a figure that the section does not have yet. */
export function FindFigure({ onFound, ...finding }: SoughtFigure) {
  const [isOpen, setIsOpen] = useState(false);
  const t = useTranslations("entry.finder");
  const close = () => setIsOpen(false);
  return (
    <>
      <Button size="small" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {finding.number ? t("open") : t("openWithout")}
      </Button>
      {isOpen ? (
        <FigureFinder
          {...finding}
          onClose={close}
          onFound={(field) => {
            close();
            onFound(field);
          }}
        />
      ) : null}
    </>
  );
}
