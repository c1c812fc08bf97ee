// Post keeps its contract in memory and over MailApp.
import { MemoryPost } from '../memory/post.ts';
import { postContract } from './post.ts';
import { holdsInBoth } from './suite.ts';
import { inWorkspace } from './workspace-ground.ts';

const READER = 'dewi@smkn4.example';

holdsInBoth('Post', postContract, inWorkspace('post'), () => {
  const post = new MemoryPost();
  return {
    open: () => post,
    reader: READER,
    received: () => {
      const own = post.sent.filter(({ to }) => to === READER);
      return own.map(({ subject, text, replyTo, attachments }) => {
        return [subject, text, replyTo, ...attachments.map(({ name, content }) => `${name} ${content.slice(0, 5)}`)];
      });
    },
    spend: () => {
      post.quota = 0;
    },
  };
});
