// What a script gets as `GmailApp`.
export { GmailApp } from './gmail-app.ts';
