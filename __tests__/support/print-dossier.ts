// Prints what a writer gets of a golden incident, to write its model-reply.json by: `node __tests__/support/print-dossier.ts NAME`.
// Needs a Node.js that runs TypeScript (22.18 or newer).
import { toVerdict } from '../../src/core/incident/attempt.ts'
import { dossierOf } from './incident-dossier.ts'
import { listIncidents } from './incident-folder.ts'

const [name = ''] = process.argv.slice(2)
if (!listIncidents().includes(name)) throw new Error(`give one of ${listIncidents().join(', ')}`)
const { incident, state, severity, category, evidence, facts, attempts, primaryErrorLines, gaps } =
  await dossierOf(name)

console.log(
  `${incident.key}\n${state}, ${category}, ${severity.level} (${severity.because}), ${incident.detectedAt} to ${incident.asOf}`,
)
for (const { id, kind, title, at, actor, trust, lines } of evidence) {
  console.log(`\n${id} ${kind} "${title}" at ${at} by ${actor} (${trust})`)
  for (const line of lines) console.log(`  ${line.id}${primaryErrorLines.includes(line.id) ? '!' : ' '}| ${line.text}`)
}
console.log('\nFacts')
for (const { id, name, display, rounded, words, from } of facts)
  console.log(`  ${id} ${name} = ${[...new Set([display, rounded, words])].join(' | ')} (${from.join(' ')})`)
console.log('\nAttempts')
for (const attempt of attempts)
  console.log(`  ${attempt.n} ${attempt.kind} ${toVerdict(attempt)} ${attempt.shas.join(' ')}`)
console.log('\nGaps')
for (const { what, why } of gaps) console.log(`  ${what}: ${why}`)
