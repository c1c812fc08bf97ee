// What `<?= ?>` prints by where it stands in the page (facts 16.3).
import { expect, test } from 'vitest';
import { evaluate } from './open-project.ts';

const MEAN = `<b>"it's" & a/b=c</b>`;

/** @returns what a template prints with `x` @param value as the script writes it */
const printed = (template: string, value: unknown, readings = {}) =>
  evaluate(
    `var page = HtmlService.createTemplate(${JSON.stringify(template)}); page.x = ${JSON.stringify(value)};
    return page.evaluate().getContent();`,
    { settings: { readings } },
  );

const HTML = '&lt;b&gt;&quot;it&#39;s&quot; &amp; a/b=c&lt;/b&gt;';
const SCRIPT = '\\x3cb\\x3e\\x22it\\x27s\\x22 \\x26 a\\x2fb\\x3dc\\x3c\\x2fb\\x3e';

test.each([
  ['<p><?= x ?></p>', MEAN, `<p>${HTML}</p>`],
  ['<!-- <?= x ?> -->', '-->', '<!-- --&gt; -->'],
  ['<title><?= x ?></title>', '</title>', '<title>&lt;/title&gt;</title>'],
  ['<p title="<?= x ?>">', MEAN, `<p title="${HTML}">`],
  ['<p title=<?= x ?>>', 'a onclick=b', '<p title=a&#32;onclick&#61;b>'],
  ['<p <?= x ?>>', 'onclick="b"', '<p onclickb>'],
  ['<option <?= x ?>>', 'selected', '<option selected>'],
  [
    "<script>/* it's */ var d = JSON.parse(<?= x ?>)</script>",
    '{"a":"</script>"}',
    `<script>/* it's */ var d = JSON.parse('{\\x22a\\x22:\\x22\\x3c\\x2fscript\\x3e\\x22}')</script>`,
  ],
  ['<script>var d = "<?= x ?>"</script>', MEAN, `<script>var d = "${SCRIPT}"</script>`],
  [`<script>var d = \`a\${'}'}<?= x ?>\`</script>`, `\${1}\``, `<script>var d = \`a\${'}'}\\x24{1}\\x60\`</script>`],
  ['<script>if (a / b) f(/["\']/, <?= x ?>)</script>', 'c', "<script>if (a / b) f(/[\"']/, 'c')</script>"],
  ["<script>// it's\nf(<?= x ?>)</script>", '\n', "<script>// it's\nf('\\x0a')</script>"],
  ['<script>/x<?= x ?>y/</script>', '.*/', '<script>/x\\x2e\\x2a\\x2fy/</script>'],
  ['<b onclick="f(<?= x ?>)">', "'a'", '<b onclick="f(&#39;\\x27a\\x27&#39;)">'],
  ['<b onclick="f(&quot;<?= x ?>&quot;)">', '"', '<b onclick="f(&quot;\\x22&quot;)">'],
  ['<a href="<?= x ?>">', 'javascript:alert(1)', '<a href="#">'],
  ['<a href="<?= x ?>">', ' java\nscript:alert(1)', '<a href="#">'],
  ['<a href="java<?= x ?>">', 'script:alert(1)', '<a href="java#">'],
  ['<a href="<?= x ?>">', 'data:text/html,<script>', '<a href="#">'],
  ['<img src="<?= x ?>">', 'data:image/png;base64,iVBO/+==', '<img src="data:image/png;base64,iVBO/+==">'],
  ['<a href="<?= x ?>">', 'https://a.example/b c?d=1&e="', '<a href="https://a.example/b%20c?d=1&amp;e=%22">'],
  ['<a href="/exec?page=<?= x ?>&n=1">', 'a&b=ü', '<a href="/exec?page=a%26b%3D%C3%BC&n=1">'],
  ['<p style="color: <?= x ?>">', 'red;x:y', '<p style="color: red\\3b x\\3a y">'],
  ['<p style="color: <?= x ?>; width: 1px">', '#ff0000', '<p style="color: #ff0000; width: 1px">'],
  ["<style>p { background: url('<?= x ?>') }</style>", 'javascript:f', "<style>p { background: url('#') }</style>"],
  ['<style>p::after { content: "<?= x ?>" }</style>', '"}', '<style>p::after { content: "\\22 \\7d " }</style>'],
  ['<script>f()</script><p><?= x ?></p>', '<', '<script>f()</script><p>&lt;</p>'],
  ['<p title="a > b"><?= x ?></p>', '<', '<p title="a > b">&lt;</p>'],
  ['<script><?!= x ?><?= x ?></script>', 'var a = "', '<script>var a = "var a \\x3d \\x22</script>'],
])('facts 16.3: %s with %j', (template, value, markup) => {
  expect(printed(template, value)).toBe(markup);
});

test('facts 16.3: a number printed into a script is a text, unless the switch says so', () => {
  const template = '<script>f(<?= x ?>)</script><p><?= x ?></p>';
  expect(printed(template, 7)).toBe("<script>f('7')</script><p>7</p>");
  expect(printed(template, 7, { printedNumbers: 'as-number' })).toBe('<script>f( 7 )</script><p>7</p>');
});

test('facts 16.3: what is appended untrusted is escaped by what was appended before', () => {
  const code = `var page = HtmlService.createHtmlOutput('<script>f(').appendUntrusted('"').append(')</script>').appendUntrusted('"');
    return [page.getContent(), page.clear().appendUntrusted('"').getContent()];`;
  expect(evaluate(code)).toEqual([`<script>f('\\x22')</script>&quot;`, '&quot;']);
});
