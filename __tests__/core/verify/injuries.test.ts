import { describe, expect, test } from '@jest/globals'
import { listWorlds } from '../../support/good-entries.ts'
import { INJURIES } from '../../support/injuries.ts'
import { tryInjury } from '../../support/injury-trial.ts'

// A fixed part of `npm run bench -- verify`, which puts every fault into every entry several times and counts.
const ENTRIES = listWorlds()

test('there are at least 35 kinds of faults, each by its own name', () => {
  const names = INJURIES.map(({ kind, name }) => `${kind}: ${name}`)
  expect(new Set(names).size).toBe(names.length)
  expect(names.length).toBeGreaterThanOrEqual(35)
})

describe('a check finds', () => {
  test.each(INJURIES.map((injury) => [`${injury.kind}: ${injury.name}`, injury] as const))('%s', (_, injury) => {
    const caught = ENTRIES.find((entry) => tryInjury(injury, entry, 1).kind === 'caught')
    expect(caught).toBeDefined()
  })
})
