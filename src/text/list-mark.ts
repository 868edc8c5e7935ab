/**
 * What stands before an item of a list: dashes and bullets, then a number or code with its signs (« - », « C1.1 - »,
 * « A5.C2. », « 1) », « a) », « Compétence 3 : »). It always matches, maybe nothing, and never goes back.
 */
const mark =
  /^[-–—•*●○·▪■◦‣➢➔►✓✔>\uE000-\uF8FF\s([]*(?:(?:[Cc]omp[ée]tences? )?(?:[A-Za-z]{1,3}[.\- ]?)?\d+(?:[.-]?[A-Za-z]{1,3}[.-]?\d+|[.-]\d+)*|[A-Za-z](?=[).]))?[\s).:\]°–—-]*/;

/** The item of a list without its mark. */
export const withoutMark = (text: string): string => text.slice(mark.exec(text)?.[0].length ?? 0);
