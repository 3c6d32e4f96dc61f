export {
  figureAddress,
  indicatorAddress,
  localAddress,
  observationsAddress,
  reportAddress,
  sectionAddress,
  seriesAddress,
  topicAddress,
  updatesAddress,
  versionAddress,
  wholeAddress,
} from "@/lib/publication/public-reads/addresses";

export const previewAddress = (year: number) => `/desk/releases/${year}/preview`;
export const recordAddress = (year: number, key: string) => `/desk/reports/${year}/figures/${key}`;
