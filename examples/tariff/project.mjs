// The project of the example: a small library that somebody could have written, and how it came to fail.
// Each commit lists the files that it adds or changes, in full.

const NORA = { name: 'Nora Lindqvist', email: 'nora@example.com' }
const TOMAS = { name: 'Tomás Rivera', email: 'tomas@example.com' }
const ILSE = { name: 'Ilse Bakker', email: 'ilse@example.com' }

export const COMMITS = [
  {
    author: NORA,
    at: '2026-03-12T13:05:41+01:00',
    message: 'Charge every started quarter of an hour\n',
    files: {
      'package.json': `{
  "name": "tariff",
  "version": "0.1.0",
  "private": true,
  "type": "module",
  "scripts": {
    "test": "node --test --test-reporter=spec"
  }
}
`,
      'src/price.js': `const QUARTER_MINUTES = 15

/** Net price of a stay in cents. A quarter of an hour that has begun is charged in full. */
export function priceOf(minutes, centsPerHour) {
  return Math.ceil(minutes / QUARTER_MINUTES) * (centsPerHour / 4)
}
`,
      'test/price.test.js': `import assert from 'node:assert/strict'
import { test } from 'node:test'
import { priceOf } from '../src/price.js'

test('a stay of no time costs nothing', () => {
  assert.equal(priceOf(0, 200), 0)
})

test('a quarter of an hour that has begun is charged in full', () => {
  assert.equal(priceOf(1, 200), 50)
  assert.equal(priceOf(15, 200), 50)
  assert.equal(priceOf(16, 200), 100)
})
`,
    },
  },
  {
    author: TOMAS,
    at: '2026-03-13T10:22:10+01:00',
    message: `Add invoices with VAT

The printer shows whole cents, so every line is rounded and the total adds up the
rounded lines. Customers check that with a pocket calculator.
`,
    files: {
      'src/rounding.js': `/** Rounds to whole cents, half a cent upwards. */
export function roundHalfUp(cents) {
  return Math.floor(cents + 0.5)
}
`,
      'src/invoice.js': `import { priceOf } from './price.js'
import { roundHalfUp } from './rounding.js'

/** Lines with gross prices in cents, and what they add up to. */
export function invoiceOf(stays, { centsPerHour, vatPercent }) {
  const lines = stays.map(({ plate, minutes }) => {
    const net = priceOf(minutes, centsPerHour)
    return { plate, gross: roundHalfUp((net * (100 + vatPercent)) / 100) }
  })
  const total = lines.reduce((sum, line) => sum + line.gross, 0)
  return { lines, total }
}
`,
      'test/invoice.test.js': `import assert from 'node:assert/strict'
import { test } from 'node:test'
import { invoiceOf } from '../src/invoice.js'

const RATES = { centsPerHour: 200, vatPercent: 19 }
const STAYS = [
  { plate: 'B-TR 41', minutes: 35 },
  { plate: 'B-TR 42', minutes: 40 },
  { plate: 'B-TR 43', minutes: 45 },
]

test('an empty invoice costs nothing', () => {
  assert.deepEqual(invoiceOf([], RATES), { lines: [], total: 0 })
})

test('every line is a whole number of cents', () => {
  const { lines } = invoiceOf(STAYS, RATES)
  assert.deepEqual(
    lines.map((line) => line.gross),
    [179, 179, 179],
  )
})

test('the total is what the printed lines add up to', () => {
  assert.equal(invoiceOf(STAYS, RATES).total, 537)
})
`,
    },
  },
  {
    author: NORA,
    at: '2026-03-13T15:48:03+01:00',
    message: 'Run the tests on every push\n',
    files: {
      '.github/workflows/test.yml': `name: test
on: push
permissions:
  contents: read
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - run: node --version
      - run: npm test
`,
    },
  },
  {
    author: NORA,
    at: '2026-03-16T09:30:27+01:00',
    message: 'Say in the README what a stay costs\n',
    files: {
      'README.md': `# tariff

Prices of parking stays in cents. A quarter of an hour that has begun is charged in full;
VAT is added on the invoice.
`,
    },
  },
  {
    author: ILSE,
    at: '2026-03-17T10:13:22+01:00',
    message: `Round once, at the end

Rounding every line makes a long invoice up to half a cent a line too dear.
Lines stay exact now, and the total is rounded. Also gives the function a name
that says what it is for.
`,
    files: {
      'src/rounding.js': `/** Rounds an amount to whole cents, half a cent upwards. */
export function toWholeCents(cents) {
  return Math.floor(cents + 0.5)
}
`,
      'src/invoice.js': `import { priceOf } from './price.js'
import { toWholeCents } from './rounding.js'

/** Lines with gross prices in cents, and what they add up to. */
export function invoiceOf(stays, { centsPerHour, vatPercent }) {
  const lines = stays.map(({ plate, minutes }) => {
    const net = priceOf(minutes, centsPerHour)
    return { plate, gross: (net * (100 + vatPercent)) / 100 }
  })
  const total = toWholeCents(lines.reduce((sum, line) => sum + line.gross, 0))
  return { lines, total }
}
`,
    },
  },
]
