/** Jest with ES modules; TypeScript is stripped by esbuild (scripts/jest-esbuild.mjs), types are checked by tsc. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/src', '<rootDir>/__tests__'],
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/scripts/jest-esbuild.mjs' },
  testTimeout: 30_000,
  maxWorkers: 2,
}
