import { parentPort, workerData } from "node:worker_threads";
import { type FileToValidate, validateFile } from "../app/validate-file.ts";

/** The share of one thread: see validate-in-parallel.ts. */
const { files, today } = workerData as { files: readonly FileToValidate[]; today: string };

parentPort?.postMessage(files.map((file) => validateFile(file, today)));
