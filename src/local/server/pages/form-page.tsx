/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
// A form as its respondent sees it: to fill in, with what is wrong, closed, and the confirmation.
import type { Answer, FormInfo } from '../../facade.ts';
import { Field, type Filled, OTHER } from './form-fields.tsx';
import { page, type Visit } from './layout.tsx';

/** The name of the field for the respondent's address, where the form collects it. */
export const EMAIL = 'email';

/**
 * @param filled what the fields hold
 * @param errors a message by the title of each question
 * @returns the page of the form as text
 */
export function formPage(visit: Visit, form: FormInfo, filled: Filled, errors: Readonly<Record<string, string>> = {}) {
  const wrong = form.items.filter(({ title }) => errors[title]);
  const general = Object.entries(errors).filter(([title]) => !form.items.some((item) => item.title === title));
  const open = form.published && form.accepting;
  return page(
    visit,
    form.title,
    <div class="form">
      <Heading form={form} />
      {Object.keys(errors).length ? (
        <div class="card problem" role="alert">
          <p>
            <strong>Jawaban belum terkirim. Periksa:</strong>
          </p>
          <ul>
            {general.map(([title, message]) => (
              <li>{title ? `${title}: ${message}` : message}</li>
            ))}
            {wrong.map(({ id, title }) => (
              <li>
                <a href={`#q-${id}`}>{`${title}: ${errors[title]}`}</a>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {open ? (
        <form method="post" action={`/form/${encodeURIComponent(form.id)}`} novalidate>
          <p class="soft">* menandai pertanyaan yang wajib diisi</p>
          {form.collectsEmail ? (
            <div class="question">
              <label for="email">Alamat email</label>
              <input id="email" type="email" name={EMAIL} value={filled[EMAIL]?.[0] ?? ''} autocomplete="email" />
            </div>
          ) : null}
          {form.items.map((item) => (
            <Field item={item} filled={filled} error={errors[item.title]} focus={item === wrong[0]} />
          ))}
          <button type="submit" class="main">
            Kirim
          </button>
        </form>
      ) : (
        <div class="card">
          <p class="lines">{form.closedMessage || 'Formulir ini tidak lagi menerima jawaban.'}</p>
        </div>
      )}
    </div>,
    { bare: true },
  );
}

/** @returns the page that follows an accepted response */
export function sentPage(visit: Visit, form: FormInfo) {
  return page(
    visit,
    form.title,
    <div class="form">
      <div class="card">
        <h1>{form.title}</h1>
        <p class="lines" role="status">
          {form.confirmationMessage || 'Jawaban Anda telah direkam.'}
        </p>
        <p class="row">
          <a href={`/form/${encodeURIComponent(form.id)}`}>Kirim jawaban lain</a>
          <a href="/">Kembali ke halaman awal</a>
        </p>
      </div>
    </div>,
    { bare: true },
  );
}

const Heading = ({ form }: { form: FormInfo }) => (
  <div class="card heading">
    <p>
      <a href="/">← Halaman awal</a>
    </p>
    <h1>{form.title || 'Formulir tanpa judul'}</h1>
    {form.description ? <p class="lines">{form.description}</p> : null}
  </div>
);

/** @returns the answers by item id that the fields hold; questions left blank are left out */
export function answersOf(form: FormInfo, filled: Filled): Record<string, Answer> {
  const answers: Record<string, Answer> = {};
  for (const { id, type, rows } of form.items) {
    if (rows) {
      const given = rows.map((_, index) => (filled[`${id}.${index}`] ?? []).filter((value) => value !== ''));
      if (given.every((each) => each.length === 0)) continue;
      answers[id] = type === 'CHECKBOX_GRID' ? given : given.map(([first = '']) => first);
      continue;
    }
    const own = filled[`${id}.other`]?.[0] ?? '';
    const values = (filled[id] ?? []).map((value) => (value === OTHER ? own : value)).filter((value) => value !== '');
    const [first] = values;
    if (first === undefined) continue;
    answers[id] = type === 'CHECKBOX' ? values : first;
  }
  return answers;
}

/** @returns the fields of a link that fills in part of a form (`entry.<item id>=…`) */
export function prefilled(form: FormInfo, query: Readonly<Record<string, readonly string[]>>): Filled {
  const filled: Record<string, readonly string[]> = {};
  for (const { id } of form.items) {
    const values = query[`entry.${id}`];
    if (values) filled[id] = values;
  }
  return filled;
}
