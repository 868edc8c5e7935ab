/** How many random cases a property is tried on: ten times as many with RNCP_LONG=1, as in .ci/run. */
export const runs = (count: number): number => count * (process.env.RNCP_LONG === "1" ? 10 : 1);
