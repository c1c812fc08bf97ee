// For the files of this folder alone.
import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { include: ['*.pool.ts'] } });
