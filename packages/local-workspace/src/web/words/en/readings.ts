// Where the workspace asks less of scripts than Google may, in English: as the switches say it themselves.
import type { ReadingInfo } from '../../../data/index.ts';
import { READINGS } from '../../../data/readings.ts';

export const readings = Object.fromEntries(
  Object.entries(READINGS).map(([name, { milder }]) => [name, milder]),
) as Readonly<Record<ReadingInfo['name'], string>>;
