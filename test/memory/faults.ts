// What happens on purpose in memory at one call of a port: an error, the end of the execution, or what others do meanwhile.

/** The execution was ended from outside: nothing it calls afterwards does anything. */
export class Killed extends Error {}

type Effect =
  | { readonly error: Error; readonly times: number }
  | { readonly meanwhile: () => void }
  | { readonly kill: number };

export class MemoryFaults {
  private readonly planned = new Map<string, Effect>();
  private isDead = false;

  /**
   * @param call "history.append"; the next one of this name fails, before it has done anything
   * @param times how many of them
   */
  failAt(call: string, error: Error = new Error(`${call} failed`), times = 1): void {
    this.planned.set(call, { error, times });
  }

  /** Before the next call of this name does anything, people go on, or time passes. */
  meanwhileAt(call: string, meanwhile: () => void): void {
    this.planned.set(call, { meanwhile });
  }

  /** The execution ends at the next call of this name, or at a later one. */
  killAt(call: string, nth = 1): void {
    this.planned.set(call, { kill: nth });
  }

  /** What was planned and has not happened: a test that waits for nothing proves nothing. */
  pending(): readonly string[] {
    return [...this.planned.keys()];
  }

  /** A new execution begins. */
  revive(): void {
    this.isDead = false;
  }

  /** A port whose calls meet what is planned. */
  around<Port extends object>(name: string, port: Port): Port {
    return new Proxy(port, {
      get: (target, key) => {
        const member: unknown = Reflect.get(target, key);
        if (typeof member !== 'function') return member;
        return (...args: unknown[]) => {
          this.meet(`${name}.${String(key)}`);
          return Reflect.apply(member, target, args) as unknown;
        };
      },
    });
  }

  private meet(call: string): void {
    if (this.isDead) throw new Killed(call);
    const effect = this.planned.get(call);
    if (effect === undefined) return;
    this.planned.delete(call);
    if ('kill' in effect) {
      if (effect.kill > 1) {
        this.planned.set(call, { kill: effect.kill - 1 });
        return;
      }
      this.isDead = true;
      throw new Killed(call);
    }
    if ('meanwhile' in effect) {
      effect.meanwhile();
      return;
    }
    if (effect.times > 1) this.planned.set(call, { ...effect, times: effect.times - 1 });
    throw effect.error;
  }
}
