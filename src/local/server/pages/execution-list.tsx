/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
// What ran last, with its cost and its errors.
import type { ExecutionRecord } from '../../facade.ts';
import { dateTime } from './dates.ts';
import type { Visit } from './layout.tsx';

const SHOWN = 15;

/** The last executions, the newest first. */
export const Executions = ({ visit }: { visit: Visit }) => {
  const { workspace } = visit;
  const last = workspace.executions().slice(-SHOWN).reverse();
  return (
    <section class="card" aria-labelledby="eksekusi">
      <h2 id="eksekusi">Eksekusi terakhir</h2>
      {last.length ? (
        <section class="scroll" tabindex={0} aria-label="Tabel eksekusi terakhir">
          <table>
            <thead>
              <tr>
                <th scope="col">Waktu</th>
                <th scope="col">Fungsi</th>
                <th scope="col">Pemicu</th>
                <th scope="col">Sebagai</th>
                <th scope="col">ms</th>
                <th scope="col">Operasi</th>
                <th scope="col">Hasil</th>
              </tr>
            </thead>
            <tbody>
              {last.map((execution) => (
                <Row execution={execution} zone={workspace.project.zone} />
              ))}
            </tbody>
          </table>
        </section>
      ) : (
        <p class="soft">Belum ada yang berjalan.</p>
      )}
    </section>
  );
};

const OUTCOMES: Readonly<Record<ExecutionRecord['status'], string>> = {
  completed: 'selesai',
  failed: 'gagal',
  killed: 'dihentikan',
  waiting: 'menunggu',
  running: 'berjalan',
};

const Row = ({ execution, zone }: { execution: ExecutionRecord; zone: string }) => (
  <tr>
    <td>{dateTime(zone, execution.startedAt)}</td>
    <td>
      <code>{execution.function}</code>
    </td>
    <td>{execution.trigger}</td>
    <td>{execution.as}</td>
    <td class="number">{Math.round(execution.milliseconds)}</td>
    <td class="number">{execution.operations}</td>
    <td>
      {execution.error ? (
        <span class="error">{`${OUTCOMES[execution.status]}: ${execution.error.message}`}</span>
      ) : (
        OUTCOMES[execution.status]
      )}
    </td>
  </tr>
);
