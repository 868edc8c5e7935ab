import fc from "fast-check";
import { runs } from "./runs.ts";

// With RNCP_LONG=1, the properties that say no number of cases of their own have more as well; fast-check's is 100.
fc.configureGlobal({ numRuns: runs(100) });
