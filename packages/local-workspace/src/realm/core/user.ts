// `User`: somebody's mail address, or '' where Google keeps it back.
import { Emulated } from './guard.ts';
import { call } from './host.ts';

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

/** Somebody who may open a file: Drive tells the name, too. */
export class DriveUser extends User {
  getName(): string {
    return call('DriveApp.nameOf', this.getEmail());
  }
}
