// Which questions a respondent meets: pages follow one another, unless a choice or a page break leads elsewhere (facts 4.1).
import type { FormData, FormItem, StoredAnswer } from './form.ts';

interface Page {
  /** Item id of the break that begins it; undefined for the first page. */
  readonly id: number | undefined;
  readonly items: FormItem[];
}

function pagesOf(form: FormData): Page[] {
  const pages: Page[] = [{ id: undefined, items: [] }];
  for (const item of form.items) {
    if (item.type === 'PAGE_BREAK') pages.push({ id: item.id, items: [] });
    else pages.at(-1)?.items.push(item);
  }
  return pages;
}

/** Where a page leads: the last choice with navigation on it wins, else what the break behind it says. */
function leadsTo(form: FormData, page: Page, next: Page, answers: Readonly<Record<string, unknown>>) {
  const chosen = page.items.flatMap((item) => {
    const answer = answers[String(item.id)];
    return item.choices?.find((each) => each.value === answer)?.goTo ?? [];
  });
  return chosen.at(-1) ?? form.items.find((each) => each.id === next.id)?.goTo;
}

/** @returns index of the page that follows; undefined: the answers are sent */
function pageAfter(form: FormData, pages: readonly Page[], at: number, answers: Readonly<Record<string, unknown>>) {
  const [page, next] = [pages[at], pages[at + 1]];
  // Navigation has no effect on the last page.
  if (!page || !next) return undefined;
  const goTo = leadsTo(form, page, next, answers);
  if (goTo === 'SUBMIT') return undefined;
  if (goTo === 'RESTART') return 0;
  const target = typeof goTo === 'number' ? pages.findIndex((each) => each.id === goTo) : -1;
  return target >= 0 ? target : at + 1;
}

/**
 * @param id of the page break that begins a page, '' for the first page
 * @param answers by item id, as given
 * @returns the items of that page and the id of the page that follows, '' for the first, undefined where the answers are sent; nothing for an unknown page
 */
export function pageOf(
  form: FormData,
  id: string,
  answers: Readonly<Record<string, unknown>>,
): { readonly items: readonly FormItem[]; readonly next: string | undefined } | undefined {
  const pages = pagesOf(form);
  const at = pages.findIndex((each) => String(each.id ?? '') === id);
  const page = pages[at];
  if (!page) return undefined;
  const next = pageAfter(form, pages, at, answers);
  return { items: page.items, next: next === undefined ? undefined : String(pages[next]?.id ?? '') };
}

/**
 * @param answers by item id, as given
 * @returns the items of the pages that these answers lead through
 */
export function visitedItems(form: FormData, answers: Readonly<Record<string, StoredAnswer | unknown>>): FormItem[] {
  const pages = pagesOf(form);
  const visited: FormItem[] = [];
  const seen = new Set<number>();
  for (let at: number | undefined = 0; at !== undefined && !seen.has(at); at = pageAfter(form, pages, at, answers)) {
    seen.add(at);
    visited.push(...(pages[at]?.items ?? []));
  }
  return visited;
}
