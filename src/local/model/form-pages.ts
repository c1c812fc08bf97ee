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

/**
 * @param answers by item id, as given
 * @returns the items of the pages that these answers lead through
 */
export function visitedItems(form: FormData, answers: Readonly<Record<string, StoredAnswer | unknown>>): FormItem[] {
  const pages = pagesOf(form);
  const visited: FormItem[] = [];
  const seen = new Set<number>();
  for (let at = 0; at < pages.length && !seen.has(at); ) {
    seen.add(at);
    const page = pages[at] as Page;
    visited.push(...page.items);
    const next = pages[at + 1];
    // Navigation has no effect on the last page.
    const goTo = next && leadsTo(form, page, next, answers);
    if (goTo === 'SUBMIT') break;
    const target = typeof goTo === 'number' ? pages.findIndex((each) => each.id === goTo) : -1;
    at = goTo === 'RESTART' ? 0 : target >= 0 ? target : at + 1;
  }
  return visited;
}
