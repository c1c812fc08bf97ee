// Tells the realm's own code from the script: what an object keeps for itself is there for the one and not for the other.

let depth = 0;

/** @returns whether code of the realm's own is at work, called by the script or by the host */
export function isInside(): boolean {
  return depth > 0;
}

/** @returns what a piece of the realm's own work gives */
export function inside<T>(work: () => T): T {
  depth += 1;
  try {
    return work();
  } finally {
    depth -= 1;
  }
}

/** @returns what code of the script's gives that the realm's own code calls, as a template does */
export function outside<T>(work: () => T): T {
  const before = depth;
  depth = 0;
  try {
    return work();
  } finally {
    depth = before;
  }
}

/** @returns a method of ours as the script calls it: while it works, the realm's own code does */
export function entering<M extends (this: unknown, ...args: unknown[]) => unknown>(method: M): M {
  return function (this: unknown, ...args: unknown[]): unknown {
    depth += 1;
    try {
      return method.apply(this, args);
    } finally {
      depth -= 1;
    }
  } as M;
}
