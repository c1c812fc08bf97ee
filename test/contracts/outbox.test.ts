// Outbox keeps its contract in memory and over `Kotak Keluar`.
import { MemoryOutbox } from '../memory/outbox.ts';
import { outboxContract } from './outbox.ts';
import { holdsInBoth } from './suite.ts';
import { inWorkspace } from './workspace-ground.ts';

holdsInBoth('Outbox', outboxContract, inWorkspace('outbox'), () => {
  const { rows } = new MemoryOutbox();
  const withKey = (key: string) => rows.filter((row) => row.key === key);
  return {
    open: () => new MemoryOutbox(rows),
    typeOver: (key, data) => {
      for (const row of withKey(key)) row.typedOver = data;
    },
    turnAround: () => void rows.reverse(),
    takeOut: (key) => {
      for (const row of withKey(key)) rows.splice(rows.indexOf(row), 1);
    },
    copy: (key) => void rows.push(...withKey(key).map((row) => ({ ...row }))),
  };
});
