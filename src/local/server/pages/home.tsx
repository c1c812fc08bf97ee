/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
// The start page: what to do next, the clock, forms, sheets, mails, calendars, menus and what ran last.
import { webAppPath } from '../links.ts';
import { Agenda } from './agenda.tsx';
import { fieldTime } from './dates.ts';
import { Executions } from './execution-list.tsx';
import { page, type Visit } from './layout.tsx';
import { Mailbox } from './mailbox.tsx';
import { type SheetChoice, Sheets } from './sheet-view.tsx';
import { tourOf } from './tour.ts';

/** What the address of the start page chooses. */
export interface HomeChoice extends SheetChoice {
  readonly allMails: boolean;
}

/** @returns the start page as text */
export function homePage(visit: Visit, choice: HomeChoice) {
  return page(
    visit,
    visit.workspace.settings.title,
    <>
      <h1 class="hidden">{visit.workspace.settings.title}</h1>
      <div class="columns wide-left">
        <Tour visit={visit} />
        <div class="stack">
          <ClockPanel visit={visit} />
          <Doors visit={visit} />
        </div>
      </div>
      <Sheets visit={visit} choice={choice} />
      <div class="columns">
        <Mailbox visit={visit} all={choice.allMails} />
        <Agenda visit={visit} />
      </div>
      <Executions visit={visit} />
      <Restart />
    </>,
  );
}

const Tour = ({ visit }: { visit: Visit }) => {
  const steps = tourOf(visit.workspace.settings);
  return (
    <section class="card" aria-labelledby="langkah">
      <h2 id="langkah">Langkah berikutnya</h2>
      {steps.length ? (
        <ol class="tour">
          {steps.map(({ who, what }) => (
            <li>
              {who ? <strong>{who}: </strong> : null}
              {what}
            </li>
          ))}
        </ol>
      ) : (
        <p class="soft">
          Proyek ini tidak memuat panduan. Isi formulirnya atau ubah lembarnya, lalu lihat hasilnya di sini.
        </p>
      )}
    </section>
  );
};

const ClockPanel = ({ visit }: { visit: Visit }) => {
  const { clock, project } = visit.workspace;
  return (
    <section class="card" aria-labelledby="jam">
      <h2 id="jam">Jam</h2>
      <form method="post" action="/do/clock" class="row">
        <input type="hidden" name="back" value={visit.back} />
        <button type="submit" name="advance" value="PT15M">
          +15 menit
        </button>
        <button type="submit" name="advance" value="PT1H">
          +1 jam
        </button>
        <button type="submit" name="tomorrow" value="1">
          Besok 08.00
        </button>
        {clock.frozen ? (
          <button type="submit" name="real" value="1" class="quiet">
            Waktu nyata
          </button>
        ) : null}
      </form>
      <form method="post" action="/do/clock" class="row">
        <input type="hidden" name="back" value={visit.back} />
        <span class="pair">
          <label for="waktu">Atur ke</label>
          <input id="waktu" type="datetime-local" name="set" value={fieldTime(project.zone, clock.now())} required />
        </span>
        <button type="submit">Atur</button>
      </form>
    </section>
  );
};

const Doors = ({ visit }: { visit: Visit }) => {
  const { workspace, person } = visit;
  const forms = workspace.forms.list();
  const menus = workspace.settings.container === 'none' ? [] : workspace.menus(person);
  return (
    <section class="card" aria-labelledby="pintu">
      <h2 id="pintu">Formulir dan menu</h2>
      <ul class="links">
        {forms.map(({ id, title, published, accepting }) => (
          <li>
            <a href={`/form/${encodeURIComponent(id)}`}>{title || 'Formulir tanpa judul'}</a>
            {published && accepting ? null : <span class="soft"> (ditutup)</span>}
          </li>
        ))}
        {workspace.project.webapp ? (
          <li>
            <a href={webAppPath(person)}>Aplikasi web</a>
          </li>
        ) : null}
      </ul>
      {forms.length ? null : <p class="soft">Belum ada formulir.</p>}
      <form method="post" action="/do/open" class="row">
        <input type="hidden" name="back" value={visit.back} />
        <button type="submit">Buka dokumen</button>
      </form>
      {menus.map(({ menu, items }) => (
        <form method="post" action="/do/menu" class="row" aria-label={`Menu ${menu}`}>
          <input type="hidden" name="back" value={visit.back} />
          <span class="soft">{menu}</span>
          {items.map((item) => (
            <button type="submit" name="item" value={item}>
              {item.replace(`${menu} > `, '')}
            </button>
          ))}
        </form>
      ))}
    </section>
  );
};

const Restart = () => (
  <details class="card restart">
    <summary>Mulai dari awal</summary>
    <form method="post" action="/do/restart" class="row">
      <p>
        Semua dokumen, surat, acara, dan pemicu dihapus, lalu ruang kerja disiapkan lagi. Ini tidak dapat dibatalkan.
      </p>
      <button type="submit" class="danger">
        Ya, hapus dan mulai lagi
      </button>
    </form>
  </details>
);
