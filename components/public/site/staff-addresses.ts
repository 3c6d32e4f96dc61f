export const previewAddress = (year: number) => `/desk/releases/${year}/preview`;
export const recordAddress = (year: number, key: string) => `/desk/reports/${year}/figures/${key}`;
