import { expect, test } from '@jest/globals'
import { loadEnglishWords } from '../../src/adapters/english-words.ts'

test('ordinary words are English in all their forms and in either spelling; names and inventions are not', async () => {
  const isWord = await loadEnglishWords()
  const known = ['deploy', 'deployed', 'reverts', 'colour', 'color', 'unreferenced', 'sarah', 'zorblat', 'Build', '']
  expect(known.filter(isWord)).toEqual(['deploy', 'deployed', 'reverts', 'colour', 'color'])
})
