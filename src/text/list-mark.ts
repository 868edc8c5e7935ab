/**
 * What stands before an item of a list: dashes and bullets, then a number or code with its signs (« - », « C1.1 - »,
 * « A5.C2. », « C1.3A », « E5-C2.1bis », « RNCP37873CP05 », « 1) », « a) », « IV - », « Compétence n°3 : »). It always
 * matches, maybe nothing, and never goes back.
 */
const mark =
  /^[-–—•*●○·▪■◦‣➢➔►✓✔>\uE000-\uF8FF\s([]*(?:(?:[Cc]omp[ée]tences? (?:[nN]° ?)?)?(?:RNCP|RS|[A-Za-z]{1,3}[.\- ]?)?\d+(?:[.-]?[A-Za-z]{1,3}[.-]?\d+|[.-]\d+|[.-]?(?:[A-Za-z]|bis|ter)(?![A-Za-zÀ-ÿ'’]))*|[IVX]{1,4}(?= ?[).:–-])|[A-Za-z](?=[).]))?[\s).:\]/|°–—-]*/;

/** The item of a list without its mark. */
export const withoutMark = (text: string): string => text.slice(mark.exec(text)?.[0].length ?? 0);
