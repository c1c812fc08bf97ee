// The port Outside: looks at the addresses of the desk as somebody without an account does.
import type { Meeting } from '../../domain/office/outside.ts';

/** Each look is a visit over the network. It waits for others, so it is never made under the lock; it throws nothing. */
export interface Outside {
  form(): Meeting;
  /** @returns `null` while no address of the web app is known */
  webApp(): Meeting | null;
  sheet(): Meeting;
}
