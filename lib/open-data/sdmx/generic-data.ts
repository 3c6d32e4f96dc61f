import type { ReleaseSummary } from "@/lib/publication/content/model";
import { escapeMarkup } from "../escape-markup";
import {
  attributes,
  primaryMeasure,
  type SdmxRow,
  seriesDimensions,
  structure,
  timeDimension,
} from "./components";
import { headerXml, namespaces } from "./message";

const keys = [...seriesDimensions, timeDimension];

const valueXml = (id: string, value: string) => `<generic:Value id="${id}" value="${attributeText(value)}"/>`;

// In an attribute, a line end or tab as itself would be read as a space.
const attributeText = (text: string) =>
  escapeMarkup(text).replace(/[\t\n\r]/g, (each) => `&#${each.charCodeAt(0)};`);

/** Returns what precedes the observations in a message of generic data (SDMX-ML 2.1). */
export function genericDataHead(releases: readonly ReleaseSummary[]): string {
  const { agency, id, version } = structure;
  const reference = `<common:Structure><Ref agencyID="${agency}" id="${id}" version="${version}"/></common:Structure>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<message:GenericData ${namespaces("message", "common", "generic")}>`,
    headerXml(
      releases,
      `<message:Structure structureID="${id}" dimensionAtObservation="AllDimensions">${reference}</message:Structure>`,
    ),
    `<message:DataSet structureRef="${id}" action="Information">\n`,
  ].join("\n");
}

/** Returns one observation with its whole key, as rows are written one by one and not by series. */
export function genericObservation(of: SdmxRow): string {
  const key = keys.map(({ id, value }) => valueXml(id, value(of))).join("");
  const measured = primaryMeasure.value(of);
  const values = attributes.map(({ id, value }) => ({ id, value: value(of) }));
  const given = values.filter(({ value }) => value !== "").map(({ id, value }) => valueXml(id, value));
  return [
    `<generic:Obs><generic:ObsKey>${key}</generic:ObsKey>`,
    measured === "" ? "" : `<generic:ObsValue value="${measured}"/>`,
    `<generic:Attributes>${given.join("")}</generic:Attributes></generic:Obs>\n`,
  ].join("");
}

export const genericDataFoot = "</message:DataSet>\n</message:GenericData>\n";
