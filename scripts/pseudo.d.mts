export const PSEUDO: string;
export function pseudo(text: string): string;
export function withPlaces(source: string): string;
export function pseudoMessages(
  sources: readonly (readonly [id: string, text: string])[],
): Record<string, Record<string, string>>;
