/** Titles of like jobs, those of a beside those of b: « RSSI ~ Responsable de la sécurité ». */
export const likeTitles = (pairs: readonly (readonly [string, string])[]): string =>
  pairs.map(([a, b]) => `${a} ~ ${b}`).join(" · ");
