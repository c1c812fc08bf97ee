// A form cut into its pages, for showing them; which page follows which is the workspace's to say.
import type { FormInfo, FormItemInfo } from '../../data/index.ts';

export interface FormPageInfo {
  /** Id of the page break that begins it; '' for the first page. */
  readonly id: string;
  readonly title: string;
  readonly help: string;
  readonly items: readonly FormItemInfo[];
}

/** @returns the pages in the order of the form; the first one has no heading of its own */
export function pagesOf({ items }: Pick<FormInfo, 'items'>): FormPageInfo[] {
  const pages: (FormPageInfo & { items: FormItemInfo[] })[] = [{ id: '', title: '', help: '', items: [] }];
  for (const item of items) {
    if (item.type === 'PAGE_BREAK') pages.push({ id: item.id, title: item.title, help: item.help, items: [] });
    else pages.at(-1)?.items.push(item);
  }
  return pages;
}

/** @returns the page that asks the first of these items */
export function pageAsking(pages: readonly FormPageInfo[], ids: readonly string[]): string | undefined {
  return pages.find(({ items }) => items.some(({ id }) => ids.includes(id)))?.id;
}
