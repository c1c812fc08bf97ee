// How an execution is ended from outside the script.

/** Ends an execution in the middle: it was killed, or is parked before a lock. */
export class Stopped extends Error {}
