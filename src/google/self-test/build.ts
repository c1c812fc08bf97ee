// The version of this script, which the bundler fills in.
declare const PONTIVE_VERSION: string | undefined;

export const BUILD = typeof PONTIVE_VERSION === 'string' ? PONTIVE_VERSION : '';
