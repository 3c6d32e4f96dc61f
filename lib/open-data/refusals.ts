import type { UnknownValue } from "@/lib/publication/observations/export-filter";
import { documents, formatNames } from "@/lib/publication/observations/export-formats";
import { type QueryRefusal, shortened } from "@/lib/publication/observations/refusals";
import { feedAddress, observationsAddress } from "@/lib/publication/public-reads/addresses";

/** The body of an error response: messages in both languages for people, codes and allowed values for programs. */
export type ErrorBody = { error: QueryRefusal };

const maxListed = 60;

/** Refuses a filter value that no published version has, and lists the values that exist. */
export function unknownValue({ name, value, allowed }: UnknownValue): ErrorBody {
  const shown = allowed.slice(0, maxListed).join(", ");
  const more = allowed.length > maxListed;
  const quoted = shortened(value);
  return {
    error: {
      code: "unknown_value",
      parameter: name,
      value: quoted,
      allowed,
      zh: `筛选项“${name}”没有公开发布过“${quoted}”。${shown ? `可用：${shown}${more ? " 等" : ""}。` : "目前还没有可用的值。"}`,
      en: `No published data has “${quoted}” for the filter “${name}”. ${shown ? `Allowed: ${shown}${more ? " …" : ""}.` : "There are no values for it yet."}`,
    },
  };
}

/** Refuses several versions of a year in SDMX, where a value is named by its series and year alone. */
export function severalVersions(year: number, versions: readonly string[]): ErrorBody {
  const list = versions.join(", ");
  return {
    error: {
      code: "several_versions",
      parameter: "version",
      value: versions.join(","),
      allowed: [...versions],
      zh: `SDMX 文件里一个年度只能有一个版本，而${year}年度选中了 ${list}。请分开下载，每次写一个版本。`,
      en: `An SDMX file holds one version of a year, and ${list} of ${year} were selected. Download them one by one.`,
    },
  };
}

/** Refuses an address that the API does not have, and lists the addresses that exist. */
export function unknownAddress(path: string): ErrorBody["error"] {
  const quoted = shortened(path);
  return {
    code: "unknown_address",
    parameter: null,
    value: quoted,
    allowed: apiAddresses,
    zh: `“${quoted}”没有内容。接口说明见 ${documents.openApi}。`,
    en: `There is nothing at “${quoted}”. The API is described at ${documents.openApi}.`,
  };
}

/** For data that cannot be read or made for the moment. */
export const unavailable: QueryRefusal = {
  code: "unavailable",
  parameter: null,
  value: null,
  allowed: [],
  zh: "数据暂时取不到，系统正在处理。请稍后再试；整版文件见 /data。",
  en: "The data cannot be read just now. Please try again in a while; files of whole versions are listed at /data.",
};

/** For a Range that begins past the end of a file of `size` bytes. */
export function rangeNotSatisfiable(range: string, size: number): QueryRefusal {
  return {
    code: "range_not_satisfiable",
    parameter: null,
    value: shortened(range),
    allowed: [`bytes=0-${size - 1}`],
    zh: `文件只有 ${size} 字节，所请求的部分在文件之外。`,
    en: `The file has ${size} bytes; the part that was asked for is beyond its end.`,
  };
}

const apiAddresses = [
  ...formatNames.map((format) => observationsAddress(format)),
  ...Object.values(documents),
  feedAddress(),
  "/api/v1/search.json",
];
