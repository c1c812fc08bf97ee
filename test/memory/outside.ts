// The port Outside in memory: what a stranger meets, as a test says.
import type { Outside } from '../../src/app/ports/desk.ts';
import type { Meeting } from '../../src/domain/office/troubles.ts';

export class MemoryOutside implements Outside {
  atForm: Meeting = 'OPEN';
  atWebApp: Meeting | null = null;
  atSheet: Meeting = 'SIGN_IN';

  form(): Meeting {
    return this.atForm;
  }

  webApp(): Meeting | null {
    return this.atWebApp;
  }

  sheet(): Meeting {
    return this.atSheet;
  }
}
