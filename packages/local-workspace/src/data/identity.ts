// What all plain data names people and moments by.

/** A mail address; the workspace knows people by nothing else. */
export type Email = string;

/** An instant as ISO 8601 text with a zone or offset, e.g. `2026-12-01T16:45:00+07:00`. */
export type Iso = string;
