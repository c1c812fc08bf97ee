// How many edits an edit handler takes while it is still at work: two, the rest is lost (facts 2).

const mostWaiting = 2;

/**
 * The workspace runs one thing at a time, so an edit made while a handler runs is not put off: its event is handled at
 * once, within the handler that runs (and waits for it only at a lock). What is kept of Google's queue is its length.
 */
export class EditQueue {
  private readonly handlers = new Map<string, { atWork: number; waiting: number }>();

  /**
   * Hands an event to a handler.
   * @param handler what tells handlers apart
   * @param start runs it; has to call `ended` when that execution is over
   * @returns what `start` gives; undefined when the event is lost
   */
  offer<T>(handler: string, start: (ended: () => void) => T): T | undefined {
    const known = this.handlers.get(handler) ?? { atWork: 0, waiting: 0 };
    if (known.atWork > 0) {
      if (known.waiting === mostWaiting) return undefined;
      known.waiting += 1;
    }
    known.atWork += 1;
    this.handlers.set(handler, known);
    return start(() => {
      known.atWork -= 1;
      if (known.atWork === 0) this.handlers.delete(handler);
    });
  }

  clear(): void {
    this.handlers.clear();
  }
}
