import { describe, expect, test } from '@jest/globals'
import { findHeading } from '../../../src/core/command/headings.ts'
import { SECTIONS } from '../../../src/core/entry/headings.ts'

describe('a section', () => {
  test.each(SECTIONS)('is found by its whole name, in any case: %s', (heading) => {
    expect([heading, heading.toUpperCase(), `${heading} section`].map(findHeading)).toEqual([heading, heading, heading])
  })

  test.each([
    ['how', 'How It Felt'],
    ['truth', 'The Brutal Truth'],
    ['what  changes', 'What Changes Now'],
    ['**signs**', 'Warning Signs'],
    ['tech', 'Technical Details'],
    ['for next', 'For Next Time'],
  ])('is found by what only its name has: %j', (name, heading) => {
    expect(findHeading(name)).toBe(heading)
  })

  test.each(['what', 'what we', 'we', 'the', '', 'section', 'elt', 'how it felt today'])(
    'is none called %j',
    (name) => {
      expect(findHeading(name)).toBeNull()
    },
  )
})
