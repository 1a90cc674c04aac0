import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from '@jest/globals'
import { fillDraftDocument } from '../../scripts/readme-parts.mjs'
import { listFields } from '../../src/core/prompt/form.ts'

const DOCUMENT = readFileSync(resolve(import.meta.dirname, '../../docs/draft.md'), 'utf8')

test('docs/draft.md says of every field what the schema says', () => {
  expect(DOCUMENT).toBe(fillDraftDocument(DOCUMENT, listFields()))
})

test('docs/draft.md is refused where a field is told in other words', () => {
  const changed = DOCUMENT.replace('| number of the attempt |', '| whatever |')
  expect(changed).not.toBe(DOCUMENT)
  expect(fillDraftDocument(changed, listFields())).not.toBe(changed)
})
