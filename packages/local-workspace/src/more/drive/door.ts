// Drive: `DriveApp`, the Drive API, and the addresses of its files.
import type { Services } from '../../engine/execution/bridge.ts';
import { driveApiServices } from './drive-api.ts';
import { driveAppServices } from './drive-app.ts';

export { answerDrive } from './drive-fetch.ts';

export const driveServices = { ...driveAppServices, ...driveApiServices } satisfies Services;
