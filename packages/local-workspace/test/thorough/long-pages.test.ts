// Pages of HTML of ten million letters still become PDFs.
import { expect, test } from 'vitest';
import { pagePdf } from '../../src/export/page-pdf.ts';
import { pagesOf } from '../pdf-pages.ts';

const text = 'halo dunia apa kabar '.repeat(500_000);

test.each([
  ['a paragraph', `<p>${text}`],
  ['a cell', `<table><thead><tr><th>Kepala</th></tr></thead><tr><td>${text}`],
])('%s of 10 MB', (_, html) => {
  const pages = pagesOf(pagePdf(html, 0));
  const words = pages.flatMap(({ text: each }) => each.split(/[|\s]/)).filter((word) => word === 'kabar');
  expect(words).toHaveLength(500_000);
});
