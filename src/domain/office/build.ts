// Which build of the product runs: the bundler writes it in, so that triggers, pages and people can tell builds apart.

export interface Build {
  /** The version of the product: "0.1.0". */
  readonly version: string;
  /** Names the sources: the last commit that changed them, or a hash of what they hold. */
  readonly id: string;
  /** When they were committed, ISO with an offset; blank where no repository tells. */
  readonly at: string;
}

declare const PONTIVE_BUILD: Build;

/** The build of this code; sources that run without having been bundled are none. */
export const BUILD: Build =
  typeof PONTIVE_BUILD === 'undefined' ? { version: '0', id: 'unbuilt', at: '' } : PONTIVE_BUILD;
