// `User`: somebody's mail address, or '' where Google keeps it back.
import { Emulated } from './guard.ts';

export class User extends Emulated {
  constructor(private readonly email: string) {
    super('User', email);
  }

  getEmail(): string {
    return this.email;
  }

  getUserLoginId(): string {
    return this.email;
  }
}
