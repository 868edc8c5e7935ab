/** The formats of `rncp validate`; apart from the reporters, so that only a validation loads these. */
export const reportFormats = ["text", "json", "github", "sarif", "junit", "markdown"] as const;

/** One of them. */
export type ReportFormat = (typeof reportFormats)[number];
