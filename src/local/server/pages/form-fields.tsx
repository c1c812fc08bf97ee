/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
// One question of a form as plain fields, whatever its type, tied to its help and its error.
import type { FormItemInfo } from '../../facade.ts';

/** What the visitor filled in: the values of each field by its name. */
export type Filled = Readonly<Record<string, readonly string[]>>;

/** The value of the choice that stands for the visitor's own words. */
export const OTHER = '__other__';

interface FieldProps {
  readonly item: FormItemInfo;
  readonly filled: Filled;
  readonly error?: string | undefined;
  /** The first question with an error takes the focus. */
  readonly focus: boolean;
}

/** A question, or the heading of a section. */
export const Field = (props: FieldProps) => {
  const { item } = props;
  if (['SECTION_HEADER', 'PAGE_BREAK', 'IMAGE', 'VIDEO'].includes(item.type)) {
    return (
      <div class="section">
        <h2>{item.title}</h2>
        {item.help ? <p class="soft lines">{item.help}</p> : null}
      </div>
    );
  }
  if (item.rows) return <Grid {...props} rows={item.rows} />;
  return GROUPS.has(item.type) ? <Group {...props} /> : <Single {...props} />;
};

const GROUPS = new Set(['MULTIPLE_CHOICE', 'CHECKBOX', 'SCALE', 'RATING']);
const INPUTS: Readonly<Record<string, string>> = { DATE: 'date', TIME: 'time', DATETIME: 'datetime-local' };

const Single = ({ item, filled, error, focus }: FieldProps) => {
  const value = filled[item.id]?.[0] ?? '';
  const common = {
    id: `q-${item.id}`,
    name: item.id,
    'aria-describedby': describedBy(item, error),
    'aria-invalid': error ? ('true' as const) : undefined,
    'aria-required': item.required ? ('true' as const) : undefined,
    autofocus: focus,
  };
  return (
    <div class={error ? 'question wrong' : 'question'}>
      <label for={`q-${item.id}`}>
        <Title item={item} />
      </label>
      <Help item={item} />
      {item.type === 'PARAGRAPH_TEXT' ? (
        <textarea {...common} rows={4}>
          {value}
        </textarea>
      ) : item.type === 'LIST' ? (
        <select {...common}>
          <option value="">Pilih</option>
          {(item.choices ?? []).map((choice) => (
            <option value={choice} selected={choice === value}>
              {choice}
            </option>
          ))}
        </select>
      ) : (
        <input {...common} type={INPUTS[item.type] ?? 'text'} value={value} autocomplete="off" />
      )}
      <ErrorLine item={item} error={error} />
    </div>
  );
};

const Group = ({ item, filled, error, focus }: FieldProps) => {
  const many = item.type === 'CHECKBOX';
  const values = filled[item.id] ?? [];
  const choices = item.scale ? steps(item.scale) : (item.choices ?? []);
  return (
    <fieldset
      id={`q-${item.id}`}
      class={error ? 'question wrong' : 'question'}
      aria-describedby={describedBy(item, error)}
    >
      <legend>
        <Title item={item} />
      </legend>
      <Help item={item} />
      <div class={item.scale ? 'choices scale' : 'choices'}>
        {item.scale?.lowerLabel ? <span class="soft">{item.scale.lowerLabel}</span> : null}
        {choices.map((choice, index) => (
          <label>
            <input
              type={many ? 'checkbox' : 'radio'}
              name={item.id}
              value={choice}
              checked={values.includes(choice)}
              autofocus={focus && index === 0}
            />
            <span>{choice}</span>
          </label>
        ))}
        {item.scale?.upperLabel ? <span class="soft">{item.scale.upperLabel}</span> : null}
        {item.other ? (
          <div class="other">
            <label>
              <input type={many ? 'checkbox' : 'radio'} name={item.id} value={OTHER} checked={values.includes(OTHER)} />
              <span>Yang lain:</span>
            </label>
            <input
              name={`${item.id}.other`}
              value={filled[`${item.id}.other`]?.[0] ?? ''}
              aria-label={`${item.title}: yang lain`}
            />
          </div>
        ) : null}
      </div>
      <ErrorLine item={item} error={error} />
    </fieldset>
  );
};

/** A grid: each of its rows is a group of choices of its own. */
const Grid = ({ item, rows, filled, error }: FieldProps & { readonly rows: readonly string[] }) => (
  <fieldset
    id={`q-${item.id}`}
    class={error ? 'question wrong' : 'question'}
    aria-describedby={describedBy(item, error)}
  >
    <legend>
      <Title item={item} />
    </legend>
    <Help item={item} />
    {rows.map((row, index) => (
      <fieldset class="choices">
        <legend>{row}</legend>
        {(item.choices ?? []).map((choice) => (
          <label>
            <input
              type={item.type === 'CHECKBOX_GRID' ? 'checkbox' : 'radio'}
              name={`${item.id}.${index}`}
              value={choice}
              checked={filled[`${item.id}.${index}`]?.includes(choice)}
            />
            <span>{choice}</span>
          </label>
        ))}
      </fieldset>
    ))}
    <ErrorLine item={item} error={error} />
  </fieldset>
);

const Title = ({ item }: { item: FormItemInfo }) => (
  <>
    {item.title || '(Tanpa judul)'}
    {item.required ? (
      <>
        <span class="required" aria-hidden="true">
          {' *'}
        </span>
        <span class="hidden"> (wajib)</span>
      </>
    ) : null}
  </>
);

const Help = ({ item }: { item: FormItemInfo }) =>
  item.help ? (
    <p class="soft lines" id={`bantuan-${item.id}`}>
      {item.help}
    </p>
  ) : null;

const ErrorLine = ({ item, error }: { item: FormItemInfo; error: string | undefined }) =>
  error ? (
    <p class="error" id={`galat-${item.id}`}>
      {error}
    </p>
  ) : null;

function describedBy(item: FormItemInfo, error: string | undefined): string | undefined {
  const ids = [...(item.help ? [`bantuan-${item.id}`] : []), ...(error ? [`galat-${item.id}`] : [])];
  return ids.length ? ids.join(' ') : undefined;
}

function steps({ lower, upper }: { lower: number; upper: number }): string[] {
  return Array.from({ length: upper - lower + 1 }, (_, index) => String(lower + index));
}
