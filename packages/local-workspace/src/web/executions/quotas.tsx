// What Google leaves each account for a day, how much of it is used, and a way to leave less for trying it out.
import { useState } from 'preact/hooks';
import type { QuotaInfo } from '../../data/index.ts';
import { send, wordsOfProblem } from '../shell/api.ts';
import { dayAndHour } from '../shell/dates.ts';
import { useDesk } from '../shell/desk.ts';
import { useLive } from '../shell/live.ts';
import { showToast } from '../shell/toast.tsx';
import { say } from '../words/words.ts';
import { number, quotaInWords } from './words.ts';

/** One account at a time, the owner first: the triggers run with its authority. */
export const Quotas = () => {
  const { people, owner } = useDesk();
  const [account, setAccount] = useState(owner);
  const { value, problem, reload } = useLive<readonly QuotaInfo[]>('/api/quotas', ['execution', 'clock', 'mail']);
  if (problem !== undefined) return <p class="notice-box problem">{problem}</p>;
  const own = value?.filter((quota) => quota.account === account) ?? [];
  return (
    <section class="card" aria-label={say.executions.quotas}>
      <label class="pair">
        {say.quotas.account}
        <select value={account} onChange={({ currentTarget }) => setAccount(currentTarget.value)}>
          {people.map(({ email, name }) => (
            <option key={email} value={email}>{`${name} (${email})`}</option>
          ))}
        </select>
      </label>
      <div class="boxes">
        {own.map((quota) => (
          <Quota key={quota.name + quota.account} quota={quota} reload={reload} />
        ))}
      </div>
    </section>
  );
};

const Quota = ({ quota, reload }: { quota: QuotaInfo; reload: () => Promise<unknown> }) => {
  const { name, account, limit, used, resetsAt } = quota;
  const left = Math.max(0, Math.floor(limit - used));
  const [wanted, setWanted] = useState('');
  const leave = async () => {
    try {
      await send('POST', '/api/quotas', { name, left: Number(wanted), as: account });
      setWanted('');
      await reload();
    } catch (problem) {
      showToast({ kind: 'problem', text: wordsOfProblem(problem) });
    }
  };
  const words = quotaInWords(name);
  return (
    <form
      class="quota"
      onSubmit={(event) => {
        event.preventDefault();
        void leave();
      }}
    >
      <h2 class="quota-name">{words}</h2>
      <meter min={0} max={limit} value={used} aria-label={say.quotas.used(words)} />
      <p class="small">{say.quotas.left(number(left), number(limit))}</p>
      <p class="soft small">{resetsAt ? say.quotas.resets(dayAndHour(resetsAt)) : say.quotas.unused}</p>
      <div class="row">
        <label class="small">
          {say.quotas.leave}
          <input
            type="text"
            inputMode="numeric"
            pattern="[0-9]+"
            required
            class="count-field"
            aria-label={say.quotas.leaveOf(words)}
            value={wanted}
            onInput={({ currentTarget }) => setWanted(currentTarget.value)}
          />
        </label>
        <button type="submit" class="quiet">
          {say.quotas.set}
        </button>
      </div>
    </form>
  );
};
