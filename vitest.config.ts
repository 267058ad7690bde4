import { defineConfig } from 'vitest/config'

// Nobody who wrote this lives there: a forgotten time zone fails.
process.env.TZ = 'Asia/Kathmandu'

export default defineConfig({
  test: {
    include: ['{app,components,lib,prisma,scripts,test}/**/*.test.{ts,tsx}', '*.test.ts'],
    globalSetup: 'test/cluster.ts',
    setupFiles: 'test/setup.ts',
    // A file's tests share one database clone; a slow machine needs time to make it.
    hookTimeout: 30_000,
    testTimeout: 20_000,
    allowOnly: false,
    passWithNoTests: false,
  },
})
