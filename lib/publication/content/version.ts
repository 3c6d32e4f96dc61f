/** The version of a release: 1.0 is the first of a report, corrections are 1.1, 1.2 … */
export type Version = { major: number; minor: number };

export function printVersion({ major, minor }: Version): string {
  return `${major}.${minor}`;
}

/** Returns null if the text is not a version such as "1.0". */
export function parseVersion(text: string): Version | null {
  const match = /^(\d{1,4})\.(\d{1,4})$/.exec(text);
  return match ? { major: Number(match[1]), minor: Number(match[2]) } : null;
}

export function nextVersion(latest: Version | null): Version {
  return latest ? { major: latest.major, minor: latest.minor + 1 } : { major: 1, minor: 0 };
}

/** Returns the version before a correction; null for the first version of a report. */
export function previousVersion(text: string): string | null {
  const version = parseVersion(text);
  return version && version.minor > 0 ? printVersion({ ...version, minor: version.minor - 1 }) : null;
}
