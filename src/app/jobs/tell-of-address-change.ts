// Tells the owner and the Kabid that the desk's web address or its address for answers changed.
import { type AddressChange, addressMails } from '../../domain/settings/address-change.ts';
import { minutesLater } from '../../domain/time/time.ts';
import { recorderWords } from '../../words/sheet/messages.ts';
import { actorOf } from '../commands/actor.ts';
import { CLAIM_MINUTES } from '../commands/write-decision.ts';
import { sendMails } from '../outbox/send-mails.ts';
import type { Desk } from '../ports/desk.ts';
import type { OfficeSnapshot } from '../ports/office.ts';

/**
 * Mails at once: whoever waits leaves links and answers with the new address. The change stays noted until its mails stand
 * in the outbox: if the execution is killed before, the next job goes on, and keys keep each mail from being added twice.
 */
export function tellOfAddressChange(desk: Desk): void {
  if (untold(desk) === null) return;
  const { items, office } = desk.exclusive.hold(() => {
    const office = desk.office.snapshot();
    const change = untold(desk);
    if (change === null) return { items: [], office };
    const now = desk.office.now();
    const mails = addressMails(factsOf(change, office), office.team, now);
    const items = desk.outbox.add(mails, now, minutesLater(now, CLAIM_MINUTES), 'MAYBE_THERE');
    desk.outbox.flush();
    desk.state.put({ addressChange: null });
    return { items, office };
  });
  sendMails(desk, items, office);
}

function untold({ state }: Pick<Desk, 'state'>): AddressChange | null {
  return state.get('addressChange') ?? null;
}

function factsOf({ at, by, changed }: AddressChange, office: OfficeSnapshot) {
  const actor = actorOf(by, office, at);
  const editor = actor.type === 'STAFF' ? recorderWords(actor, office.settings.office.titles) : '';
  return { at, editor, owner: office.owner, changed };
}
