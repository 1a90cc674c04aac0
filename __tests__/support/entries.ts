// What tests look at in an entry: its structure by the product's own checks, and its golden copy on disk.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { expect } from '@jest/globals'

const CASES = resolve(import.meta.dirname, '../cases')

/** Compares a text with `__tests__/cases/NAME`, byte for byte. `UPDATE_GOLDEN=1` writes the file instead. */
export function expectGolden(name: string, actual: string): void {
  const path = resolve(CASES, name)
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, actual)
  }
  expect(actual).toBe(
    existsSync(path) ? readFileSync(path, 'utf8') : `no golden file ${name}: run npm test with UPDATE_GOLDEN=1`,
  )
}
