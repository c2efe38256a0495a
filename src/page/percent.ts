/** A part of an address without percent-encoding; unchanged if its encoding is broken, such as in "100%". */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
