// `User`: somebody's mail address, or '' where Google keeps it back.
import { Emulated } from './guard.ts';

export class User extends Emulated {
  private readonly email: string;

  constructor(email: string) {
    super('User', email);
    this.email = email;
  }

  getEmail(): string {
    return this.email;
  }

  getUserLoginId(): string {
    return this.email;
  }
}
