// Whether a spreadsheet is shared with everybody who has its link.
import type { World } from '../engine/world.ts';

const OPEN = ['ANYONE', 'ANYONE_WITH_LINK'];

/** @returns whether whoever has the link may read it or, where asked, edit it, an account or not */
export function isLinkShared(world: World, id: string, permission: 'VIEW' | 'EDIT' = 'VIEW'): boolean {
  const { access = '', permission: given } = world.documents.office.shares?.[id] ?? {};
  return OPEN.includes(access) && (permission === 'VIEW' || given === 'EDIT');
}
