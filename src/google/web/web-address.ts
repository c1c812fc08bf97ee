// Which address of the web app is believed: the one that Google tells a deployed page, or one that was pasted and looked at.
import { followRules } from '../../app/jobs/refresh-rules.ts';
import { DeskError } from '../../domain/fault.ts';
import { BUILD } from '../../domain/office/build.ts';
import type { Meeting } from '../../domain/office/troubles.ts';
import { sameText } from '../../domain/text/text.ts';
import { pastedAddressWords } from '../../words/problems/outside.ts';
import { type GoogleDesk, openDesk } from '../desk.ts';
import { meetDesk, openingNonce, openingOf } from '../services/outside.ts';
import type { Store } from '../services/store.ts';
import type { Installation } from '../services/stored.ts';
import { tellTroubles } from '../sheets/banner.ts';
import { deployedAddress } from './links.ts';

/**
 * Whether this execution of the web app acts as the account that owns the desk. A deployment goes on acting as whoever made
 * it, also after a hand-over (facts 13.1).
 */
export function actsAsOwner({ owner }: Installation): boolean {
  const acting = Session.getEffectiveUser().getEmail();
  // A blank address tells nothing: the scope that names it may be missing.
  return acting === '' || sameText(acting, owner);
}

/**
 * The desk for a page: under the lock it asks once more whether the page may record anything, since the desk may have been
 * handed over while the page waited.
 */
export function pageDesk(): GoogleDesk {
  const desk = openDesk();
  const hold: GoogleDesk['exclusive']['hold'] = (work) =>
    desk.exclusive.hold((hadToWait) => {
      const installation = desk.store().need('installation');
      if (installation.released || !actsAsOwner(installation)) throw new DeskError({ code: 'BUSY' });
      return work(hadToWait);
    });
  return { ...desk, exclusive: { hold } };
}

/**
 * Believes the address that Google tells a page of a deployment that acts as the owner, and notes which build answers
 * there. Another one than is known is believed only if the owner visits, since an old deployment still answers under its old
 * address; a pasted one stands. Google may name a deployment that was never published (facts 17.3): one that last answered
 * gives way to one that answers alone.
 */
export function learnAddress(desk: GoogleDesk): void {
  const store = desk.store();
  const address = deployedAddress();
  const lastAddress = store.get('webApp');
  if (!address) return;
  const now = desk.office.now();
  const webBuild = { ...BUILD, seenAt: now };
  if (address === lastAddress) {
    if (store.get('webBuild')?.id !== BUILD.id) store.put({ webBuild });
    return;
  }
  const pasted = store.get('pastedAddress');
  // A pasted address in use stands, unless a stranger was last turned away there.
  const isInUse = pasted?.meeting === 'OPEN' && pasted.address === lastAddress;
  if (isInUse && store.get('webAppOpenToAll')?.answer !== 'NO') return;
  const { owner } = store.need('installation');
  const visitor = Session.getActiveUser().getEmail();
  if (lastAddress !== undefined && !sameText(visitor, owner)) return;
  const meeting = meetDesk(address, store);
  const isUnknown = store.get('webAppOpenToAll')?.answer !== 'YES' && ['UNKNOWN', 'SIGN_IN'].includes(meeting);
  if (meeting !== 'OPEN' && !isUnknown) return;
  const learn = (store: Store) => {
    store.put({ webApp: address, webAppSince: now, webBuild });
    // Shown since a hand-over, or since a night that found the old address.
    if (store.get('troubles')?.WEB_APP !== undefined) tellTroubles(desk.spreadsheet(), store, { WEB_APP: '' });
  };
  if (lastAddress === undefined) learn(store);
  else whenFree(desk, learn);
}

/** While the desk is busy the address stays as it is; the owner's next visit brings it. */
function whenFree(desk: GoogleDesk, work: (store: Store) => void): void {
  try {
    desk.exclusive.hold(() => work(desk.store()));
  } catch (error) {
    if (!(error instanceof DeskError) || error.fault.code !== 'BUSY') throw error;
    console.warn('The address is learnt by the next visit: the desk is busy');
  }
}

/**
 * Looks at the address that was pasted into `Pengaturan`, and believes it where it is this desk's. Not called under the
 * lock: the page that is visited may have to wait for it.
 * @param again whether to look anew at one that was refused before
 * @param by who pasted it; blank if that is not known
 */
export function checkPastedAddress(desk: GoogleDesk, again: boolean, by = ''): void {
  const address = pastedIn(desk.store());
  const last = desk.store().get('pastedAddress');
  if (address === '') {
    if (last) desk.exclusive.hold(() => forgetPasted(desk));
    return;
  }
  if (last?.address === address && (last.meeting === 'OPEN' || !again)) return;
  const meeting = meetDesk(address, desk.store());
  desk.exclusive.hold(() => notePasted(desk, address, meeting, by));
  followRules(desk);
}

/** Notes what a pasted address leads to, and believes it where that is this desk; call it under the lock. */
function notePasted(desk: GoogleDesk, address: string, meeting: Meeting, by: string): void {
  const store = desk.store();
  const last = store.get('pastedAddress');
  // Somebody may have pasted another one meanwhile, which the event of that edit looks at.
  if (pastedIn(store) !== address) return;
  const { owner, isClosed } = desk.office.snapshot();
  const isOwners = last?.address === address ? last.isOwners : isClosed && sameText(by, owner);
  store.put({ pastedAddress: { address, meeting, isOwners } });
  const isNews = meeting === 'OPEN' && address !== store.get('webApp');
  if (isNews) store.put({ webApp: address, webAppSince: desk.office.now() });
  const solved = meeting === 'OPEN' ? { WEB_APP: '' } : {};
  tellTroubles(desk.spreadsheet(), store, {
    WEB_ADDRESS: pastedAddressWords(meeting, openingOf(store, address)),
    ...solved,
  });
  // What was found stands beside the setting.
  if (meeting !== last?.meeting || address !== last.address) desk.office.refresh('');
}

/**
 * Believes an address that the owner has pasted and opens by its signed link: so it is known also where the desk cannot visit itself.
 * @param nonce what the link was signed with
 */
export function believeOpened(desk: GoogleDesk, nonce: string): void {
  const store = desk.store();
  const address = pastedIn(store);
  const pasted = store.get('pastedAddress');
  if (!pasted?.isOwners || pasted.meeting === 'OPEN' || nonce !== openingNonce(store, address)) return;
  const by = Session.getActiveUser().getEmail();
  if (sameText(by, store.need('installation').owner)) whenFree(desk, () => notePasted(desk, address, 'OPEN', by));
}

function pastedIn(store: Store): string {
  return store.get('settings')?.web.address ?? '';
}

function forgetPasted(desk: GoogleDesk): void {
  desk.store().forget('pastedAddress');
  tellTroubles(desk.spreadsheet(), desk.store(), { WEB_ADDRESS: '' });
}

/** Forgets an address that acts as an account which no longer owns the desk. */
export function forgetAddress(store: Store): void {
  for (const key of ['webApp', 'webAppSince', 'webAppOpenToAll', 'pastedAddress'] as const) {
    if (store.get(key) !== undefined) store.forget(key);
  }
}
