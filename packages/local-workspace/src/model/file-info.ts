// What Drive tells of a file or a folder, as scripts read it and the host gathers it.

export interface FileInfo {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly owner: string;
  /** Where it lies; '' for the root folder. */
  readonly folder: string;
  readonly url: string;
  /** In milliseconds. */
  readonly created: number;
  readonly updated: number;
  /** In bytes; of a document of Google's a figure of ours, of a folder 0 (facts 15.2). */
  readonly size: number;
}
