// Follows the links by which steps are taken, as they were sent or changed by somebody.
import type { ExecRequest, Workspace } from '../../packages/local-workspace/src/facade.ts';
import { parametersOf } from '../counted-work.ts';
import type { Contender } from './contender.ts';

/** Opens a link and presses the button of its page, if it has one. @returns what was sent, to be sent again */
export function follow({ links }: Contender, workspace: Workspace, link: string): ExecRequest[] {
  const opening = request(link);
  const pressing = links?.pressed(workspace.exec(opening).body) ?? null;
  if (pressing) workspace.exec(pressing);
  return pressing ? [opening, pressing] : [opening];
}

export function request(link: string): ExecRequest {
  return { method: 'GET', parameters: parametersOf(link) };
}

/** The link with the name of one request replaced by that of another. */
export function renamed(link: string, own: string, other: string): string {
  const url = new URL(link);
  for (const [name, value] of [...url.searchParams])
    url.searchParams.set(name, value.replace(new RegExp(`(?<!\\w)${own}(?!\\w)`), other));
  if (url.href === new URL(link).href) throw new Error(`${link} does not name ${own}`);
  return url.href;
}
