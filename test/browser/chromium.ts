import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { hang } from "../support/hang.mts";

/** The Chromium of this machine: CHROMIUM_PATH, else that of Debian; undefined where there is none. */
export const chromiumPath = [process.env.CHROMIUM_PATH, "/usr/bin/chromium"].find(
  (path) => path !== undefined && path !== "" && existsSync(path),
);

/** Starts it without a window, and without a word to anybody. */
export const startChromium = (): Promise<Browser> => {
  if (chromiumPath === undefined) throw new Error("no Chromium on this machine");
  return chromium.launch({
    executablePath: chromiumPath,
    timeout: hang,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
};
