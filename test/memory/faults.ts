// What goes wrong on purpose in memory: an error at one call of a port, or the end of the execution there.

/** The execution was ended from outside: nothing it calls afterwards does anything. */
export class Killed extends Error {}

type Effect = { readonly error: Error } | 'KILL';

export class MemoryFaults {
  private readonly planned = new Map<string, Effect>();
  private isDead = false;

  /** @param call "history.append"; the next one of this name fails, before it has done anything */
  failAt(call: string, error: Error = new Error(`${call} failed`)): void {
    this.planned.set(call, { error });
  }

  /** The execution ends at the next call of this name. */
  killAt(call: string): void {
    this.planned.set(call, 'KILL');
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
    if (effect !== 'KILL') throw effect.error;
    this.isDead = true;
    throw new Killed(call);
  }
}
