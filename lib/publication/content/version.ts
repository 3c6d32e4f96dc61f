/** 1.0 is the first version of a report; corrections count up: 1.1, 1.2 … */
export type Version = { major: number; minor: number };

export function printVersion({ major, minor }: Version): string {
  return `${major}.${minor}`;
}

export function parseVersion(text: string): Version | null {
  const match = /^(\d{1,4})\.(\d{1,4})$/.exec(text);
  return match ? { major: Number(match[1]), minor: Number(match[2]) } : null;
}

export function nextVersion(latest: Version | null): Version {
  return latest ? { major: latest.major, minor: latest.minor + 1 } : { major: 1, minor: 0 };
}
