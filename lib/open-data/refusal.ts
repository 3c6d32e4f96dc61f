import type { UnknownValue } from "@/lib/publication/observations/export-filter";
import { observationsAddress } from "@/lib/publication/public-reads/addresses";
import { documents, formatNames } from "@/lib/publication/observations/export-formats";
import { type QueryRefusal, shortened } from "@/lib/publication/observations/refusals";

/** What cannot be asked for: said in both languages for people, and in parts for programs. */
export type OpenRefusal = { error: QueryRefusal };

const listed = 60;

/** Nothing in force has this value: what there is instead. */
export function unknownValue({ name, value, allowed }: UnknownValue): OpenRefusal {
  const shown = allowed.slice(0, listed).join(", ");
  const more = allowed.length > listed;
  const said = shortened(value);
  return {
    error: {
      code: "unknown_value",
      parameter: name,
      value: said,
      allowed,
      zh: `筛选项“${name}”没有公开发布过“${said}”。可用：${shown}${more ? " 等" : ""}。`,
      en: `Nothing was published for “${said}” in the filter “${name}”. Allowed: ${shown}${more ? " …" : ""}.`,
    },
  };
}

/** Nothing is at this address of the interface: what there is instead. */
export function unknownAddress(path: string): OpenRefusal["error"] {
  const said = shortened(path);
  return {
    code: "unknown_address",
    parameter: null,
    value: said,
    allowed: addresses,
    zh: `“${said}”没有内容。接口说明见 ${documents.openApi}。`,
    en: `There is nothing at “${said}”. The interface is described at ${documents.openApi}.`,
  };
}

const addresses = [
  ...formatNames.map((format) => observationsAddress(format)),
  ...Object.values(documents),
  "/api/v1/search.json",
];
