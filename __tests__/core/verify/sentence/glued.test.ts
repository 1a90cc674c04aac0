import { describe, expect, test } from '@jest/globals'
import { checkGlued } from '../../../../src/core/verify/sentence/glued.ts'
import { findingsOf } from '../../../support/checked-sentence.ts'

const found = (text: string) => findingsOf(checkGlued, text)

describe('a fact that would be read as another number is found:', () => {
  test.each([
    'It took [[F1]][[F2]].',
    'It took -[[F2]].',
    'It took 1.[[F2]].',
    'It took [[F2]]e.',
    'It took [[F2]]`137`.',
    'It took [[F2]].[[F1]].',
  ])('%s', (text) => {
    expect(found(text)).toContainEqual(expect.stringMatching(/^number-not-computed: /))
  })

  test.each([
    'It took ([[F2]]), [[F1]].',
    'It took **[[F2]]**.',
    'It stopped—[[F2]]—and went on.',
    '[[F2]]: it stopped.',
  ])('and not in: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})
