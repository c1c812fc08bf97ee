// The stylesheet of all pages of the web app. It goes out with each page, so it is sent without what is here for reading.

const STYLESHEET = `
/* Colours, by day and by night. */
:root {
  color-scheme: light dark;
  --ink: #1f2933;
  --paper: #fff;
  --accent: #0b6e6e;
  --on: #fff;
  --soft: #52606d;
  --line: #d9e0e6;
  --note: #eef6f6;
  --late: #a61b1b;
  --warn: #b26a00;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e4e7eb;
    --paper: #16202a;
    --accent: #5fd0d0;
    --on: #10181f;
    --soft: #b0bec9;
    --line: #3b4a57;
    --note: #1d2c36;
    --late: #ff9b9b;
    --warn: #f0c36d;
  }
}

/* Text. */
* {
  box-sizing: border-box;
}
body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font:
    16px / 1.6 Arial,
    Helvetica,
    sans-serif;
  overflow-wrap: anywhere;
}
main {
  max-width: 720px;
  margin: 0 auto;
  padding: 24px 16px 48px;
}
h1 {
  font-size: 24px;
  line-height: 1.25;
  margin: 8px 0;
}
h2 {
  font-size: 18px;
  margin: 28px 0 6px;
}
p {
  margin: 6px 0;
}
.soft {
  color: var(--soft);
}
ul,
ol {
  margin: 0;
  padding-left: 20px;
}
li {
  margin: 4px 0;
}
a {
  color: var(--accent);
}

/* Buttons and links. */
.button {
  display: inline-block;
  margin: 12px 8px 4px 0;
  padding: 10px 18px;
  border: 2px solid var(--accent);
  border-radius: 6px;
  background: none;
  color: var(--accent);
  font:
    bold 16px / 1.3 Arial,
    Helvetica,
    sans-serif;
  text-align: left;
  text-decoration: none;
  cursor: pointer;
}
.button + dl,
.button + fieldset {
  margin-top: 20px;
}
h1:focus,
.notice:focus {
  outline: none;
}
.first {
  background: var(--accent);
  color: var(--on);
}
.danger {
  border-color: var(--late);
  color: var(--late);
}
:is(a, button, input, textarea, select, summary):focus-visible {
  outline: 3px solid var(--accent);
  outline-offset: 3px;
}

/* What a page says first. */
.notice {
  white-space: pre-line;
  margin: 16px 0;
  padding: 12px 16px;
  border-left: 5px solid var(--accent);
  background: var(--note);
}
.notice[role="alert"] {
  border-color: var(--late);
}
.state {
  font-size: 20px;
  font-weight: bold;
  margin: 0;
}

/* Details: a label and its value. */
dl {
  margin: 0;
  display: grid;
  grid-template-columns: minmax(90px, 150px) 1fr;
  gap: 6px 16px;
}
dt {
  color: var(--soft);
}
dd {
  margin: 0;
  white-space: pre-wrap;
}

/* Forms. */
fieldset {
  margin: 0 0 12px;
  padding: 0;
  border: 0;
}
legend,
.label {
  display: block;
  margin-top: 12px;
  padding: 0;
  font-weight: bold;
}
.choice {
  display: flex;
  gap: 10px;
  padding: 8px 0;
}
.choice input {
  flex: none;
  width: 20px;
  height: 20px;
  margin: 3px 0;
}
textarea,
select,
.field {
  display: block;
  width: 100%;
  margin-top: 4px;
  padding: 8px;
  border: 1px solid var(--soft);
  border-radius: 4px;
  background: var(--paper);
  color: var(--ink);
  font: inherit;
  font-weight: normal;
}
.pair {
  display: grid;
  grid-template-columns: 1fr 1fr;
  gap: 0 16px;
}
@media (max-width: 480px) {
  .pair,
  dl {
    grid-template-columns: 1fr;
  }
  dl {
    gap: 0;
  }
  dd {
    margin-bottom: 8px;
  }
}

/* The week of the room, a day a column. */
.days {
  list-style: none;
  padding-left: 0;
  display: grid;
  grid-template-columns: repeat(5, 1fr);
  gap: 8px;
}
.days > li {
  margin: 0;
  padding: 8px;
  border: 1px solid var(--line);
  border-radius: 6px;
}
.days strong {
  display: block;
}
.days small {
  display: block;
}
.days .over {
  color: var(--soft);
}
@media (max-width: 600px) {
  .days {
    grid-template-columns: 1fr;
  }
  .days .over {
    display: none;
  }
}

/* The hours of a day. */
.spans {
  list-style: none;
  padding: 0;
}
.spans li {
  padding: 4px 10px;
  border-left: 5px solid var(--line);
}
.spans .FREE {
  border-color: var(--accent);
  font-weight: bold;
}
.spans .TAKEN {
  border-color: var(--ink);
}

/* The way of a letter, the present step marked. */
.steps {
  list-style: none;
  padding: 0;
  margin: 12px 0;
  display: grid;
  grid-template-columns: repeat(4, 1fr);
  gap: 6px;
  counter-reset: step;
  color: var(--soft);
  font-size: 14px;
  line-height: 1.3;
}
.steps li {
  margin: 0;
  padding-top: 6px;
  border-top: 4px solid var(--line);
  counter-increment: step;
  overflow-wrap: normal;
}
.steps li::before {
  content: counter(step) " ";
}
.steps .done {
  border-color: var(--accent);
}
.steps .done::before {
  content: "";
  display: inline-block;
  width: 4px;
  height: 9px;
  margin: 0 6px 1px 2px;
  border: solid var(--accent);
  border-width: 0 2px 2px 0;
  transform: rotate(45deg);
}
.steps [aria-current] {
  border-color: var(--accent);
  color: var(--ink);
  font-weight: bold;
}

/* The room. */
.photo {
  display: block;
  width: 100%;
  max-height: 320px;
  margin: 16px 0;
  object-fit: cover;
  border-radius: 6px;
}
.ways {
  display: flex;
  flex-wrap: wrap;
  gap: 4px 20px;
  margin: 12px 0;
}

/* What is folded, and small print. */
small {
  font-weight: normal;
}
.below {
  display: block;
}
details {
  margin-top: 16px;
  border-top: 1px solid var(--line);
  padding-top: 12px;
}
summary {
  cursor: pointer;
  font-weight: bold;
  color: var(--accent);
  padding: 4px 0;
}

/* Cards: a letter, a preparation, an event. */
h3 {
  font-size: 16px;
  margin: 18px 0 4px;
}
.cards {
  list-style: none;
  padding: 0;
}
.cards > li,
.card {
  margin: 10px 0;
  padding: 10px 14px;
  border: 1px solid var(--line);
  border-radius: 6px;
}
.cards > li > a {
  display: block;
  padding: 6px 0;
  font-weight: bold;
}
.late {
  color: var(--late);
}
.mark {
  padding-left: 10px;
  border-left: 3px solid var(--warn);
}
.now {
  font-weight: bold;
}
.cards p,
.card p {
  margin: 4px 0;
}

/* What stays in sight. */
.always {
  position: sticky;
  bottom: 0;
  padding: 4px 0;
  background: var(--paper);
  border-top: 1px solid var(--line);
}
@media (max-width: 480px) {
  main {
    padding-top: 12px;
  }
  h1 {
    font-size: 20px;
  }
}

/* The foot. */
footer {
  margin-top: 40px;
  padding-top: 12px;
  border-top: 1px solid var(--line);
  color: var(--soft);
  font-size: 14px;
}
`;

export const PAGE_STYLE = STYLESHEET.replace(/\/\*.*?\*\//g, '').replace(/\s+/g, ' ');
