// What a script gets as `DriveApp`, and the files that other services hand out.
export { DriveApp, File } from './drive.ts';
