/**
 * A laid-out text with ordinary spaces: no-break ones have held numbers and units together by then, and would only
 * surprise whoever copies a line or looks for its words.
 */
export const plainSpaces = (text: string): string => text.replaceAll("\u00a0", " ");
