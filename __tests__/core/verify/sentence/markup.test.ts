import { describe, expect, test } from '@jest/globals'
import { checkMarkup } from '../../../../src/core/verify/sentence/markup.ts'
import { findingsOf } from '../../../support/checked-sentence.ts'

const found = (text: string) => findingsOf(checkMarkup, text)

describe('what could come to life is found:', () => {
  test.each([
    ['It broke <b>again</b>.', ['<b']],
    ['It broke <!-- here.', ['<!']],
    ['It broke -->.', ['-->']],
    ['It broke &lt;here&gt;.', ['&lt;']],
    ['It broke &#64;mona.', ['&#64;']],
    ['See [here](there).', ['](']],
    ['See ![here][there].', ['![']],
    ['[here]: there', ['[here]:']],
    ['See <https://example.com>.', ['<h', '://']],
    ['See www.example.com.', ['www.']],
    ['See javascript:alert.', ['javascript:a']],
    ['# It broke', ['#']],
    ['> It broke', ['>']],
    ['- It broke', ['-']],
    ['---', ['---']],
    ['It broke.\n---', ['---']],
    ['/retest', ['/r']],
    ['It broke.\n/retest', ['/r']],
    ['See [[E1 there.', ['[[']],
    ['See {{fact}}.', ['{{']],
    ['See {% fact %}.', ['{%']],
    ['See <% fact %>.', ['<%', '%>']],
    ['See ${fact}.', ['${']],
    ['Ask @mona.', ['@']],
    ['Ask ＠mona.', ['＠']],
    ['Ask mona@example.com.', ['@']],
    ['A lone ` tick.', ['`']],
    ['It is ~~red~~.', ['~~']],
    ['It is done :tada:', [':tada:']],
    ['**Status:** resolved', ['Status:']],
    ['**Approved by security**: yes', ['Approved by security']],
    ['It is \u202edone.', ['U+202E']],
    ['It is\u200b done.', ['U+200B']],
    ['See [[E1|the <b>fix</b>]].', ['<b']],
  ])('%j', (text, details) => {
    expect(found(text)).toEqual(details.map((detail) => `live-markup: ${detail}`))
  })
})

test.each([
  'The build broke; **that** is it.',
  '**One rename broke it.** What it was: the script.',
  '**[[F1]]** and **[[F1]]**: that was it.',
  'It is less < more, and A & B.',
  'What changed: the name (and no more).',
  'Its log says "npm error Missing script".',
  'It is `<b>` and `@octo/shop`.',
  '🚨 It broke ⚠️ again.',
  'It broke - again - and again.',
  'Red or green? Red [so far].',
])('nothing is found in %j', (text) => {
  expect(found(text)).toEqual([])
})
