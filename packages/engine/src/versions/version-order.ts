/** Numbers of a version: `1.10.0` gives 1, 10, 0. Throws for what is no version of three numbers. */
function numbersOf(version: string): number[] {
  if (!/^\d+\.\d+\.\d+$/.test(version)) {
    throw new Error(`"${version}" is not a version. Write three numbers with dots, such as 1.0.0.`);
  }
  return version.split('.').map(Number);
}

/** Negative where a version is older than another, positive where it is newer, 0 where they are the same. */
export function compareVersions(one: string, other: string): number {
  const numbers = numbersOf(other);
  return numbersOf(one).reduce((found, number, place) => found || number - (numbers[place] ?? 0), 0);
}
