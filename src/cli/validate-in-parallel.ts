import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { FileToValidate } from "../app/validate-file.ts";
import type { FileResult } from "../validation/file-result.ts";

/** More threads than this wait for each other's memory rather than work. */
const mostThreads = 8;

const validateShare = (files: readonly FileToValidate[], today: string): Promise<readonly FileResult[]> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(join(__dirname, "validate-worker.js"), { workerData: { files, today } });
    worker.once("message", resolve);
    worker.once("error", reject);
  });

/** Validates files in as many threads as there are processors for this process; undefined when there is but one. */
export const validateInParallel = async (
  files: readonly FileToValidate[],
  today: string,
): Promise<FileResult[] | undefined> => {
  const threads = Math.min(availableParallelism(), mostThreads);
  if (threads < 2) return undefined;
  const shares = Array.from({ length: threads }, (_, thread) => files.filter((_, index) => index % threads === thread));
  const results = await Promise.all(shares.map((share) => validateShare(share, today)));
  return results.flat();
};
