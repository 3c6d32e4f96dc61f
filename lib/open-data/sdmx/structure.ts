import type { Bilingual } from "@/lib/platform/bilingual";
import type { ReleaseSummary } from "@/lib/publication/content/model";
import { escapeMarkup } from "../escape-markup";
import type { CodeLists } from "./code-lists";
import {
  attributes,
  type Component,
  primaryMeasure,
  seriesDimensions,
  structure,
  timeDimension,
} from "./components";
import { headerXml, namespaces } from "./message";
import { messages } from "./messages";

const { agency, version } = structure;
const concepts = "CONCEPTS";
const maintained = `agencyID="${agency}" version="${version}" isFinal="false"`;

const namesXml = ({ zh, en }: Bilingual) =>
  `<common:Name xml:lang="en">${escapeMarkup(en)}</common:Name><common:Name xml:lang="zh">${escapeMarkup(zh)}</common:Name>`;

/** Returns an element with its attributes and content. */
const element = (name: string, attributesXml: string, content: string) =>
  `<structure:${name}${attributesXml && ` ${attributesXml}`}>${content}</structure:${name}>`;

/**
 * Returns the structure message (SDMX-ML 2.1): agency, dataflow, code lists, concepts and the data structure of all releases in
 * force. Codes are only ever added, because releases stay in force; so none of it is final.
 */
export function structureMessage(releases: readonly ReleaseSummary[], codeLists: CodeLists): string {
  const all = [...seriesDimensions, timeDimension, primaryMeasure, ...attributes];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<message:Structure ${namespaces("message", "common", "structure")}>`,
    headerXml(releases),
    "<message:Structures>",
    element("OrganisationSchemes", "", agencyScheme()),
    element("Dataflows", "", dataflow()),
    element("Codelists", "", Object.entries(codeLists).map(codeListXml).join("\n")),
    element("Concepts", "", conceptScheme(all)),
    element("DataStructures", "", dataStructure()),
    "</message:Structures>",
    "</message:Structure>\n",
  ].join("\n");
}

function agencyScheme(): string {
  const own = element("Agency", `id="${agency}"`, namesXml(messages.agency));
  // The only id and version that a scheme of agencies may have.
  const fixed = 'id="AGENCIES" agencyID="SDMX" version="1.0" isPartial="true"';
  return element("AgencyScheme", fixed, namesXml(messages.agencies) + own);
}

function dataflow(): string {
  const ref = `<Ref id="${structure.id}" agencyID="${agency}" version="${version}" package="datastructure" class="DataStructure"/>`;
  const content = namesXml(messages.structure) + element("Structure", "", ref);
  return element("Dataflow", `id="${structure.id}" ${maintained}`, content);
}

function codeListXml([id, { name, codes }]: [string, CodeLists[keyof CodeLists]]): string {
  const items = codes.map((code) => element("Code", `id="${code.id}"`, namesXml(code.name)));
  return element("Codelist", `id="${id}" ${maintained}`, [namesXml(name), ...items].join("\n"));
}

function conceptScheme(all: readonly Pick<Component, "id" | "name">[]): string {
  const items = all.map(({ id, name }) => element("Concept", `id="${id}"`, namesXml(name)));
  return element(
    "ConceptScheme",
    `id="${concepts}" ${maintained}`,
    [namesXml(messages.concepts), ...items].join("\n"),
  );
}

function dataStructure(): string {
  const time = `${identity(timeDimension.id)}${local('<structure:TextFormat textType="ObservationalTimePeriod"/>')}`;
  const dimensions = [
    ...seriesDimensions.map((each, index) =>
      element("Dimension", `id="${each.id}" position="${index + 1}"`, described(each)),
    ),
    element("TimeDimension", `id="${timeDimension.id}" position="${seriesDimensions.length + 1}"`, time),
  ];
  const measure = element("PrimaryMeasure", `id="${primaryMeasure.id}"`, described(primaryMeasure));
  const components = [
    element("DimensionList", 'id="DimensionDescriptor"', dimensions.join("\n")),
    element("AttributeList", 'id="AttributeDescriptor"', attributes.map(attributeXml).join("\n")),
    element("MeasureList", 'id="MeasureDescriptor"', measure),
  ];
  const content =
    namesXml(messages.structure) + element("DataStructureComponents", "", components.join("\n"));
  return element("DataStructure", `id="${structure.id}" ${maintained}`, content);
}

function attributeXml(attribute: Component): string {
  const status = attribute.id === "OBS_STATUS" ? "Mandatory" : "Conditional";
  const measure = element("PrimaryMeasure", "", `<Ref id="${primaryMeasure.id}"/>`);
  return element(
    "Attribute",
    `id="${attribute.id}" assignmentStatus="${status}"`,
    described(attribute) + element("AttributeRelationship", "", measure),
  );
}

const local = (content: string) => element("LocalRepresentation", "", content);

const identity = (id: string) =>
  element(
    "ConceptIdentity",
    "",
    `<Ref id="${id}" maintainableParentID="${concepts}" maintainableParentVersion="${version}" agencyID="${agency}" package="conceptscheme" class="Concept"/>`,
  );

function described({ id, representation }: Component): string {
  if ("text" in representation)
    return identity(id) + local(`<structure:TextFormat textType="${representation.text}"/>`);
  const ref = `<Ref id="${representation.codeList}" agencyID="${agency}" version="${version}" package="codelist" class="Codelist"/>`;
  return identity(id) + local(element("Enumeration", "", ref));
}
