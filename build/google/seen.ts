// How a deployment is open, and what a stranger sees at its address.

/** What somebody may open the pages by, as Google tells. */
export interface Access {
  readonly access: string;
  readonly executeAs: string;
}

/** What somebody without an account meets: this desk, it acting as another account, any page, a sign-in, something else. */
export type Seen = 'desk' | 'other account' | 'page' | 'sign-in' | 'unknown';
